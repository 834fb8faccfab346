import { cellVerdict } from "#analysis/findings/cell-verdict.ts";
import { differ } from "#analysis/findings/counting-changes.ts";
import {
  CELL_COUNTINGS,
  type CellConclusion,
  type CellCounting,
  type CountedCell,
  type GroupResponse,
} from "#analysis/model/survey-result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { FEWEST_SHOWN } from "#analysis/network/responses.ts";
import type { CountedTies } from "./count-ties.ts";

/** Every pair of groups under each way of counting, and whether what may be said of it changes. */
export function judgeCells(
  counted: CountedTies,
  { signatures }: Assigned,
  responses: readonly GroupResponse[],
): readonly CountedCell[] {
  const people = signatures.groups.map((_, group) =>
    signatures.shares.reduce(
      (sum, own, kind) => sum + (own.some(([at]) => at === group) ? (signatures.size[kind] ?? 0) : 0),
      0,
    ),
  );
  const flagged = new Set(responses.filter(({ isFlagged }) => isFlagged).map(({ key }) => key));
  return signatures.groups.flatMap((first, row) =>
    signatures.groups.slice(row).map((second, offset): CountedCell => {
      const column = row + offset;
      const isHidden = [row, column].some((group) => (people[group] ?? 0) < FEWEST_SHOWN);
      const cell = counted.table.cellAt(row, column);
      const conclude = (counting: CellCounting) => (isHidden ? null : concludeOf(counted, counting, cell));
      const conclusions = {
        union: conclude("union"),
        confirmed: conclude("confirmed"),
        "union-weighted": conclude("union-weighted"),
        lowest: conclude("lowest"),
        highest: conclude("highest"),
      };
      return {
        groups: [first, second],
        isHidden,
        isFlagged: flagged.has(first) || flagged.has(second),
        conclusions,
        changes: differ(Object.values(conclusions)) ?? false,
      };
    }),
  );
}

/** As the matrix judges a cell, on its part of all weight. */
function concludeOf({ deals, parts }: CountedTies, counting: CellCounting, cell: number): CellConclusion | null {
  const dealt = deals?.cells[CELL_COUNTINGS.indexOf(counting)]?.[cell];
  if (dealt === undefined || Number.isNaN(dealt.z)) return null;
  const alone = (value: number | undefined) => [[value ?? null]];
  return cellVerdict(
    {
      z: alone(dealt.z),
      pAdjusted: alone(dealt.pAdjusted),
      pairs: alone(parts(counting)[cell]),
      pairsExpected: alone(dealt.mean),
    },
    0,
    0,
  );
}
