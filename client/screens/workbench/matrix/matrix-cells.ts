import { type CellVerdict, cellVerdict } from "#analysis/findings/cell-verdict.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { Mixing } from "#analysis/model/result.ts";
import { type Doubt, type Doubts, noDoubts } from "../survey-doubts.ts";

/** All that one cell holds; null where it is not defined. */
export type CellFigures = {
  readonly row: number;
  readonly column: number;
  readonly observed: number;
  readonly expected: number | null;
  /** Where 95 % of what chance gives lies, about: two standard deviations on either side, and never below nothing. */
  readonly band: readonly [number, number] | null;
  readonly z: number | null;
  readonly p: number | null;
  readonly pairs: number;
  readonly possible: number;
  readonly density: number | null;
  readonly verdict: CellVerdict | null;
  readonly doubt: Doubt;
};

type Place = { readonly row: number; readonly column: number };

const UNSAID = {
  observed: 0,
  expected: null,
  band: null,
  z: null,
  p: null,
  pairs: 0,
  possible: 0,
  density: null,
  verdict: null,
} as const satisfies Partial<CellFigures>;

export function cellFigures(mixing: Mixing, { row, column }: Place, doubts: Doubts = noDoubts): CellFigures {
  const of = (matrix: Mixing["ties"]) => matrix[row]?.[column] ?? null;
  const verdict = cellVerdict(mixing, row, column);
  const doubt = doubts([mixing.groups[row] ?? "", mixing.groups[column] ?? ""], verdict);
  if (doubt.isHidden) return { row, column, ...UNSAID, doubt };
  return {
    row,
    column,
    observed: of(mixing.ties) ?? 0,
    expected: of(mixing.expected),
    band: bandOf(of(mixing.expected), of(mixing.sd)),
    z: of(mixing.z),
    p: of(mixing.pAdjusted),
    pairs: of(mixing.pairs) ?? 0,
    possible: of(mixing.possible) ?? 0,
    density: of(mixing.density),
    verdict,
    doubt,
  };
}

function bandOf(expected: number | null, sd: number | null): CellFigures["band"] {
  if (expected === null || sd === null || sd === 0) return null;
  return [Math.max(0, expected - 2 * sd), expected + 2 * sd];
}

/** Each pair of groups once, and each group with itself; with direction, both ways. */
export function allCells(
  mixing: Mixing,
  { directed, doubts = noDoubts }: { readonly directed: boolean; readonly doubts?: Doubts },
): readonly CellFigures[] {
  return mixing.groups.flatMap((_, row) =>
    mixing.groups.flatMap((__, column) =>
      directed || column >= row ? [cellFigures(mixing, { row, column }, doubts)] : [],
    ),
  );
}

/** What the numbers of a lens count, which decides the words beside them. */
export type Unit = "ties" | "strength" | "newman" | "meetings" | "pairs" | "both";

export function unitOf({ basis, weight, projection }: NetworkView["lens"]): Unit {
  if (basis === "ties") return weight === "none" ? "ties" : "strength";
  if (weight === "none") return "pairs";
  if (basis === "both") return "both";
  return projection === "newman" ? "newman" : "meetings";
}
