import type { CouplingTable } from "#analysis/network/coupling.ts";
import { type NetworkIndex, weightBetween } from "#analysis/network/network-index.ts";
import type { SameGroup, Signatures } from "#analysis/network/signatures.ts";

/** Sums over ordered pairs i ≠ j of an array X; r_i and c_i are the sums of row and column i. */
export type PairSums = {
  /** Σ X_ij */
  readonly total: number;
  /** Σ X_ij² */
  readonly squares: number;
  /** Σ X_ij X_ji */
  readonly mutual: number;
  /** Σ r_i² */
  readonly out: number;
  /** Σ c_i² */
  readonly in: number;
  /** Σ r_i c_i */
  readonly through: number;
  /** Of the diagonal; absent where it is empty. */
  readonly own?: OwnSums;
};

/** Sums over what each actor has with itself, X_ii. */
export type OwnSums = {
  /** Σ X_ii */
  readonly total: number;
  /** Σ X_ii² */
  readonly squares: number;
  /** Σ X_ii (r_i + c_i) */
  readonly rows: number;
};

export type Moments = { readonly mean: number; readonly sd: number };

/**
 * Exact mean and standard deviation of Z = Σ A_ij S_π(i)π(j) over ordered pairs when the labels π are dealt at random: no
 * simulation. Mantel (1967, Cancer Research 27:209–220), for arrays that need not be symmetric: E[Z²] is taken apart by what
 * two pairs have in common. An undirected tie stands in A once, in either direction, and S is symmetric then. METHODS 3.2.
 * Where A and S both have a diagonal Z goes over that too, and S is symmetric.
 *
 * @returns NaN for fewer than two actors
 */
export function labelMoments(count: number, ties: PairSums, scores: PairSums): Moments {
  if (count < 2) return { mean: Number.NaN, sd: Number.NaN };
  const pairs = count * (count - 1);
  const triples = pairs * (count - 2);
  const quadruples = triples * (count - 3);
  const mean = (ties.total * scores.total) / pairs;
  const own = ownMoments(count, ties, scores);
  const bothShared = (ties.squares * scores.squares + ties.mutual * scores.mutual) / pairs;
  const oneShared = (senders(ties) * senders(scores) + receivers(ties) * receivers(scores)) / (triples || 1);
  const passedOn = (2 * chains(ties) * chains(scores)) / (triples || 1);
  const noneShared = (apart(ties) * apart(scores)) / (quadruples || 1);
  const second = bothShared + (triples > 0 ? oneShared + passedOn : 0) + (quadruples > 0 ? noneShared : 0) + own.second;
  const variance = second - mean ** 2;
  // What is left of a variance of nothing after rounding must not become a z.
  const ROUNDING = 1e-11;
  return { mean: mean + own.mean, sd: variance > ROUNDING * Math.max(second, mean ** 2) ? Math.sqrt(variance) : 0 };
}

/**
 * What the diagonal adds to E[Z], and to E[Z²] when its scores are taken from their mean: its own square, and twice its product
 * with the rest, of which an actor is an end or not. So where all have the same in common with themselves, it adds no spread.
 */
function ownMoments(
  count: number,
  ties: PairSums,
  scores: PairSums,
): { readonly mean: number; readonly second: number } {
  if (!ties.own || !scores.own) return { mean: 0, second: 0 };
  const pairs = count * (count - 1);
  const triples = pairs * (count - 2);
  const average = scores.own.total / count;
  const squares = scores.own.squares - average * scores.own.total;
  const rows = scores.own.rows - 2 * average * scores.total;
  const itself = (ties.own.squares / count - (ties.own.total ** 2 - ties.own.squares) / pairs) * squares;
  const anEnd = (ties.own.rows * rows) / (2 * pairs);
  const noEnd = -((ties.total * ties.own.total - ties.own.rows) * rows) / (triples || 1);
  return { mean: ties.own.total * average, second: itself + 2 * (anEnd + (triples > 0 ? noEnd : 0)) };
}

const senders = (sums: PairSums) => sums.out - sums.squares;
const receivers = (sums: PairSums) => sums.in - sums.squares;
const chains = (sums: PairSums) => sums.through - sums.mutual;
const apart = (sums: PairSums) => sums.total ** 2 - sums.out - sums.in - 2 * sums.through + sums.squares + sums.mutual;

export function tieSums(index: NetworkIndex): PairSums {
  const sent = new Float64Array(index.count);
  const received = new Float64Array(index.count);
  let squares = 0;
  let mutual = 0;
  for (let at = 0; at < index.sources.length; at += 1) {
    const source = index.sources[at]!;
    const target = index.targets[at]!;
    const weight = index.weights[at]!;
    squares += weight ** 2;
    if (index.directed) mutual += weight * weightBetween(index, target, source);
    sent[source]! += weight;
    received[target]! += weight;
  }
  return {
    total: sent.reduce((sum, weight) => sum + weight, 0),
    squares,
    mutual,
    out: sent.reduce((sum, weight) => sum + weight ** 2, 0),
    in: received.reduce((sum, weight) => sum + weight ** 2, 0),
    through: sent.reduce((sum, weight, actor) => sum + weight * received[actor]!, 0),
  };
}

/** Sums of the same-group degree of all pairs. O(C²) for C signatures; O(C) when each actor is in one group. */
export function sameGroupSums({ size, single }: Pick<Signatures, "size" | "single">, sameGroup: SameGroup): PairSums {
  if (single) return sumsOfGroups(size);
  let total = 0;
  let squares = 0;
  let rowSquares = 0;
  const own = { total: 0, squares: 0, rows: 0 };
  for (let first = 0; first < size.length; first += 1) {
    let row = 0;
    for (let second = 0; second < size.length; second += 1) {
      const others = size[second]! - (first === second ? 1 : 0);
      const same = sameGroup(first, second);
      row += others * same;
      squares += size[first]! * others * same ** 2;
    }
    total += size[first]! * row;
    rowSquares += size[first]! * row ** 2;
    const itself = sameGroup(first, first);
    own.total += size[first]! * itself;
    own.squares += size[first]! * itself ** 2;
    own.rows += 2 * size[first]! * itself * row;
  }
  return { total, squares, mutual: squares, out: rowSquares, in: rowSquares, through: rowSquares, own };
}

/** Each actor shares all with the others of its group, and nothing with anybody else. */
function sumsOfGroups(size: Uint32Array): PairSums {
  let count = 0;
  let total = 0;
  let rowSquares = 0;
  for (const actors of size) {
    count += actors;
    total += actors * (actors - 1);
    rowSquares += actors * (actors - 1) ** 2;
  }
  const own = { total: count, squares: count, rows: 2 * total };
  return { total, squares: total, mutual: total, out: rowSquares, in: rowSquares, through: rowSquares, own };
}

/**
 * Sums of what each pair gives to each group × group cell. What the pair (j, i) gives to a cell is what (i, j) gives to its mirror
 * image, so columns are the rows of the mirrored cell. O(C²K + CK²).
 */
export function cellSums({ size }: Signatures, table: CouplingTable): readonly PairSums[] {
  const { kinds, cellCount, mirror, offsets, cells, shares } = table;
  const sums = Array.from({ length: cellCount }, () => {
    return { total: 0, squares: 0, mutual: 0, out: 0, in: 0, through: 0 };
  });
  const row = new Float64Array(cellCount);
  const pair = new Float64Array(cellCount);
  for (let first = 0; first < kinds; first += 1) {
    row.fill(0);
    for (let second = 0; second < kinds; second += 1) {
      const others = size[second]! - (first === second ? 1 : 0);
      const from = offsets[first * kinds + second]!;
      const until = offsets[first * kinds + second + 1]!;
      for (let at = from; at < until; at += 1) pair[cells[at]!] = shares[at]!;
      for (let at = from; at < until; at += 1) {
        const cell = cells[at]!;
        row[cell]! += others * shares[at]!;
        sums[cell]!.squares += size[first]! * others * shares[at]! ** 2;
        sums[cell]!.mutual += size[first]! * others * shares[at]! * pair[mirror[cell]!]!;
      }
      for (let at = from; at < until; at += 1) pair[cells[at]!] = 0;
    }
    sums.forEach((sum, cell) => {
      const sent = row[cell]!;
      const received = row[mirror[cell]!]!;
      sum.total += size[first]! * sent;
      sum.out += size[first]! * sent ** 2;
      sum.in += size[first]! * received ** 2;
      sum.through += size[first]! * sent * received;
    });
  }
  return sums;
}
