import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { coupling, type Signatures, sameGroup } from "#analysis/network/signatures.ts";

/** Sums over pairs i < j of a symmetric array X with an empty diagonal: ΣX, ΣX², and Σ_i (Σ_j X_ij)². */
export type PairSums = { readonly total: number; readonly squares: number; readonly rowSquares: number };

export type Moments = { readonly mean: number; readonly sd: number };

/**
 * Exact mean and standard deviation of Z = Σ_{i<j} A_ij S_π(i)π(j) when the labels π are dealt at random: no simulation.
 * Mantel (1967, Cancer Research 27:209–220); join counts of Cliff & Ord. METHODS 3.2.
 *
 * @returns NaN as mean for fewer than two actors
 */
export function labelMoments(count: number, ties: PairSums, scores: PairSums): Moments {
  if (count < 2) return { mean: Number.NaN, sd: Number.NaN };
  const pairs = (count * (count - 1)) / 2;
  const mean = (ties.total * scores.total) / pairs;
  const samePair = (ties.squares * scores.squares) / pairs;
  const oneShared =
    count < 3
      ? 0
      : ((ties.rowSquares - 2 * ties.squares) * (scores.rowSquares - 2 * scores.squares)) /
        (count * (count - 1) * (count - 2));
  const noneShared =
    count < 4
      ? 0
      : (4 *
          (ties.total ** 2 + ties.squares - ties.rowSquares) *
          (scores.total ** 2 + scores.squares - scores.rowSquares)) /
        (count * (count - 1) * (count - 2) * (count - 3));
  const second = samePair + oneShared + noneShared;
  const variance = second - mean ** 2;
  // What is left of a variance of nothing after rounding must not become a z.
  const ROUNDING = 1e-11;
  return { mean, sd: variance > ROUNDING * Math.max(second, mean ** 2) ? Math.sqrt(variance) : 0 };
}

/** Sums of the ties; of directed ones A_ij + A_ji is the score of a pair. */
export function tieSums(index: NetworkIndex): PairSums {
  const rows = new Float64Array(index.count);
  let total = 0;
  let squares = 0;
  for (let at = 0; at < index.sources.length; at += 1) {
    const source = index.sources[at]!;
    const target = index.targets[at]!;
    const weight = index.weights[at]!;
    total += weight;
    squares += weight ** 2;
    if (index.directed) squares += weight * weightOf(index, target, source);
    rows[source] = rows[source]! + weight;
    rows[target] = rows[target]! + weight;
  }
  return { total, squares, rowSquares: rows.reduce((sum, row) => sum + row ** 2, 0) };
}

function weightOf(index: NetworkIndex, source: number, target: number): number {
  for (let at = index.offsets[source]!; at < index.offsets[source + 1]!; at += 1) {
    if (index.neighbours[at] === target) return index.neighbourWeights[at]!;
  }
  return 0;
}

/** Sums of the same-group degree of all pairs: closed form for one group an actor, by signatures otherwise. */
export function sameGroupSums(signatures: Signatures): PairSums {
  if (signatures.single) {
    const within = [...signatures.size].map((size) => ({
      total: (size * (size - 1)) / 2,
      rows: size * (size - 1) ** 2,
    }));
    const total = within.reduce((sum, group) => sum + group.total, 0);
    return { total, squares: total, rowSquares: within.reduce((sum, group) => sum + group.rows, 0) };
  }
  return bySignatures(signatures, (first, second) => sameGroup(signatures, first, second));
}

/** Sums of what each pair gives to one group × group cell, both directions together; indexed row × groups + column. */
export function cellSums(signatures: Signatures): (row: number, column: number) => PairSums {
  if (signatures.single) {
    const sizes = new Float64Array(signatures.groups.length);
    signatures.shares.forEach((own, signature) => {
      sizes[own[0]![0]] = signatures.size[signature]!;
    });
    return (row, column) => {
      const a = sizes[row]!;
      const b = sizes[column]!;
      if (row === column) return { total: (a * (a - 1)) / 2, squares: (a * (a - 1)) / 2, rowSquares: a * (a - 1) ** 2 };
      return { total: a * b, squares: a * b, rowSquares: a * b ** 2 + b * a ** 2 };
    };
  }
  const scores = signatures.shares.map((_, first) =>
    signatures.shares.map((__, second) => coupling(signatures, first, second)),
  );
  return (row, column) =>
    bySignatures(signatures, (first, second) => {
      let score = 0;
      for (const [from, to, share] of scores[first]![second]!) {
        if ((from === row && to === column) || (from === column && to === row)) score += share;
      }
      return score;
    });
}

function bySignatures(signatures: Signatures, score: (first: number, second: number) => number): PairSums {
  const { size } = signatures;
  let total = 0;
  let squares = 0;
  let rowSquares = 0;
  for (let first = 0; first < size.length; first += 1) {
    let row = 0;
    for (let second = 0; second < size.length; second += 1) {
      const others = second === first ? size[second]! - 1 : size[second]!;
      const value = score(first, second);
      row += others * value;
      // Each pair is met from both its ends.
      total += (size[first]! * others * value) / 2;
      squares += (size[first]! * others * value ** 2) / 2;
    }
    rowSquares += size[first]! * row ** 2;
  }
  return { total, squares, rowSquares };
}
