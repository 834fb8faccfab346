import type { CellMatrix } from "#analysis/metrics/siloing/mixing-matrix.ts";
import { COUNTINGS, type Counting } from "#analysis/model/survey-result.ts";
import type { CouplingTable } from "#analysis/network/coupling.ts";
import type { Labels } from "#analysis/network/signatures.ts";
import { halfHeard } from "./confirmation.ts";
import type { HeardNetwork, TieList } from "./heard-network.ts";
import { type ObservedPairs, observedPairs } from "./observed-pairs.ts";

/** Weight per cell under each way of counting. */
export type CountedCells = Readonly<Record<Counting, CellMatrix>>;

export type Countings = {
  readonly cells: CountedCells;
  readonly pairs: ObservedPairs;
};

/**
 * What the same answers make under every way to count them, for any labels: O(m + C²) for C signatures. Undirected, as all
 * ways are read as contact between two groups.
 */
export function createCountings(heard: HeardNetwork, table: CouplingTable): (labels: Labels) => Countings {
  const { count, signatures, answered, reporting } = heard;
  const addUp = (ties: TieList) => createAddUp(ties, table);
  const [full, half, confirmed, reports] = [
    addUp(heard.full),
    addUp(heard.half),
    addUp(heard.confirmed),
    addUp(heard.reports),
  ];
  const heardPart = heard.half.sources.length > 0 ? halfHeard(reporting) : 1;
  return (labels) => {
    const answeredPer = new Uint32Array(table.kinds);
    for (let actor = 0; actor < count; actor += 1) answeredPer[labels[actor]!]! += answered[actor]!;
    const pairs = observedPairs(signatures.size, answeredPer, table);
    const both = full(labels);
    const one = half(labels);
    const union = both.map((weight, cell) => weight + one[cell]!);
    const agreed = confirmed(labels);
    const said = reports(labels);
    const [lowest, highest] = bounds(union, pairs, table);
    const cells = {
      union,
      confirmed: agreed,
      reports: said,
      respondents: both,
      "union-weighted": raised(union, pairs.any, pairs.all),
      "confirmed-weighted": raised(agreed, pairs.both, pairs.all),
      "reports-weighted": raised(said, pairs.sides, pairs.all),
      corrected: raised(
        both.map((weight, cell) => weight + one[cell]! / heardPart),
        pairs.any,
        pairs.all,
      ),
      lowest,
      highest,
    } satisfies CountedCells;
    return { cells, pairs };
  };
}

/** Rounding leaves this of a cell that holds no pair. */
const NO_PAIRS = 1e-9;

/** Cells with pairs of which none could be heard of. */
export function unseenCells(pairs: ObservedPairs): number {
  return pairs.all.reduce((sum, all, cell) => sum + (all > NO_PAIRS && !(pairs.any[cell]! > NO_PAIRS) ? 1 : 0), 0);
}

/** T·D/D^obs per cell; a cell of which nothing could be heard is taken to be as dense as all that was heard. */
function raised(heard: CellMatrix, observed: CellMatrix, all: CellMatrix): CellMatrix {
  const density = sum(heard) / sum(observed);
  return heard.map((weight, cell) =>
    observed[cell]! > NO_PAIRS ? (weight * all[cell]!) / observed[cell]! : density * all[cell]!,
  );
}

/** Pairs that nobody could report as empty on the one side and as dense as the densest cell on the other. */
function bounds(
  union: CellMatrix,
  { any, all }: ObservedPairs,
  table: CouplingTable,
): readonly [CellMatrix, CellMatrix] {
  let densest = 0;
  union.forEach((weight, cell) => {
    if (any[cell]! > NO_PAIRS) densest = Math.max(densest, weight / any[cell]!);
  });
  const inside = new Uint8Array(table.cellCount);
  for (let group = 0; group < table.groups; group += 1) inside[table.cellAt(group, group)] = 1;
  const filled = (isFilled: number) =>
    union.map((weight, cell) => weight + (inside[cell] === isFilled ? densest * (all[cell]! - any[cell]!) : 0));
  return [filled(0), filled(1)];
}

function createAddUp(ties: TieList, table: CouplingTable): (labels: Labels) => CellMatrix {
  const { sources, targets, weights } = ties;
  const { kinds, cellCount, offsets, cells, shares } = table;
  const between = new Float64Array(kinds * kinds);
  return (labels) => {
    between.fill(0);
    for (let at = 0; at < sources.length; at += 1) {
      between[labels[sources[at]!]! * kinds + labels[targets[at]!]!]! += weights[at]!;
    }
    const matrix = new Float64Array(cellCount);
    for (let pair = 0; pair < between.length; pair += 1) {
      const weight = between[pair]!;
      if (weight === 0) continue;
      for (let at = offsets[pair]!; at < offsets[pair + 1]!; at += 1) matrix[cells[at]!]! += weight * shares[at]!;
    }
    return matrix;
  };
}

function sum(matrix: CellMatrix): number {
  return matrix.reduce((total, weight) => total + weight, 0);
}

/**
 * What stays inside on average when the groups of who answered are dealt among them, and those of who did not among them:
 * exact for the ways in which a tie keeps its weight. A tie is as likely inside as any pair that was heard as it was.
 */
export function expectedShares(
  { answered, full, half, reports }: HeardNetwork,
  { both, any }: ObservedPairs,
  table: CouplingTable,
): Readonly<Partial<Record<Counting, number>>> {
  const insideBoth = insideShare(both, table);
  const insideOne = insideShare(
    any.map((pairs, cell) => pairs - both[cell]!),
    table,
  );
  const expected = (ofBoth: number, ofOne: number) =>
    ((ofBoth > 0 ? ofBoth * insideBoth : 0) + (ofOne > 0 ? ofOne * insideOne : 0)) / (ofBoth + ofOne);
  const isOfBoth = (at: number) => answered[reports.sources[at]!] === 1 && answered[reports.targets[at]!] === 1;
  const saidByBoth = reports.weights.reduce((total, weight, at) => total + (isOfBoth(at) ? weight : 0), 0);
  return {
    union: expected(sum(full.weights), sum(half.weights)),
    confirmed: insideBoth,
    reports: expected(saidByBoth, sum(reports.weights) - saidByBoth),
    respondents: insideBoth,
  };
}

/** The part of all weight that lies inside groups; NaN where there is none. */
export function insideShare(matrix: CellMatrix, table: CouplingTable): number {
  const all = sum(matrix);
  let inside = 0;
  for (let group = 0; group < table.groups; group += 1) inside += matrix[table.cellAt(group, group)]!;
  return all > 0 ? inside / all : Number.NaN;
}

export function sharesOf(cells: CountedCells, table: CouplingTable): Float64Array {
  return Float64Array.from(COUNTINGS, (counting) => insideShare(cells[counting], table));
}
