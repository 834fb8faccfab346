import { cellsOf, countTurnover, waterfallSides } from "#analysis/metrics/siloing/change-places.ts";
import { possiblePairs } from "#analysis/metrics/siloing/mixing-matrix.ts";
import { decompose, inTies } from "#analysis/metrics/siloing/pair-changes.ts";
import { turnover } from "#analysis/metrics/siloing/turnover.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { ChangeCell, MeasurementBand, WaveChange } from "#analysis/model/waves-result.ts";
import { couplingTable } from "#analysis/network/coupling.ts";
import { canBePaired, createSameGroup } from "#analysis/network/signatures.ts";
import { type AlignedMoments, alignMoments } from "./align.ts";
import { projectsThatChanged, tiesThatChanged } from "./came-and-went.ts";
import { measurementBand } from "./measurement.ts";
import { openReported } from "./one-sided.ts";
import { type OpenMoment, presentAtAll, shareOfEveryone, shareOfSome } from "./open-moment.ts";
import { signaturesOfStayers, survivalOfStayers, turnoverOfStayers } from "./stayers.ts";
import { changeVerdict } from "./verdict.ts";
import { comingAndGoing, succeededBetween } from "./who.ts";

/** As in the matrix: more groups than this are not read cell by cell. */
const MOST_GROUPS = 60;

export type ChangeOptions = {
  readonly seed: number;
  readonly permutations: number;
  readonly onRound: (round: number) => void;
};

/**
 * All that changed between two moments.
 *
 * @param followed the rows with the bodies of the second moment; `recorded` has them as they were written down
 */
export function changeBetween(
  [before, after]: readonly [OpenMoment, OpenMoment],
  about: { readonly recorded: CoalitionRows; readonly followed: CoalitionRows; readonly query: LensQuery },
  { seed, permutations, onRound }: ChangeOptions,
): WaveChange {
  const { recorded, followed, query } = about;
  const aligned = alignMoments(before, after);
  const sameGroup = createSameGroup(aligned.signatures);
  const stayers = presentAtAll([before, after]);
  const shares = { from: shareOfSome(before, stayers), to: shareOfSome(after, stayers) };
  const derived = before.derived || after.derived;
  const measurement = derived ? null : bandOf([before, after], { rows: followed, query, stayers, seed });
  return {
    from: before.moment.key,
    to: after.moment.key,
    stayers: shares,
    everyone: { from: shareOfEveryone(before), to: shareOfEveryone(after) },
    verdict: changeVerdict(shares, measurement),
    measurement,
    turnover: turnoverOfStayers(aligned, sameGroup),
    survival: survivalOfStayers(aligned, { sameGroup, rounds: derived ? 0 : permutations, seed, onRound }),
    waterfall: {
      ties: waterfallSides(inTies(aligned.changes), sameGroup),
      weight: waterfallSides(aligned.changes, sameGroup),
    },
    cells: changeCells(aligned),
    ...comingAndGoing(before, after),
    ...succeededBetween(recorded, query, before, after),
    ...tiesThatChanged(aligned, sameGroup),
    ...projectsThatChanged(before, after),
  };
}

function bandOf(
  moments: readonly [OpenMoment, OpenMoment],
  about: {
    readonly rows: CoalitionRows;
    readonly query: LensQuery;
    readonly stayers: ReadonlySet<string>;
    readonly seed: number;
  },
): MeasurementBand | null {
  const { rows, query, ...options } = about;
  const first = openReported(rows, query, moments[0].moment);
  const second = openReported(rows, query, moments[1].moment);
  return first === null || second === null ? null : measurementBand([first, second], { ...options, moments });
}

/** Per pair of groups; directed, the sender first. */
function changeCells(aligned: AlignedMoments): readonly ChangeCell[] {
  const { signatures, directed, changes } = aligned;
  const { groups } = signatures;
  if (groups.length > MOST_GROUPS || !canBePaired(signatures)) return [];
  const table = couplingTable(signatures, { directed });
  const where = { places: table.cellCount, allocate: cellsOf(table) };
  const counts = countTurnover(changes, where);
  const waterfalls = decompose(inTies(changes), where);
  const possible = possiblePairs(signaturesOfStayers(aligned), table);
  return groups.flatMap((first, row) =>
    groups.flatMap((second, column): ChangeCell[] => {
      if (!directed && column < row) return [];
      const cell = table.cellAt(row, column);
      const count = counts[cell];
      const waterfall = waterfalls[cell];
      if (!count || !waterfall) return [];
      return [{ groups: [first, second], turnover: turnover({ possible: possible[cell] ?? 0, ...count }), waterfall }];
    }),
  );
}
