import { lowestBit } from "#analysis/algorithms/bits.ts";
import { NO_KIND, type PairDemand } from "#analysis/algorithms/pair-demand.ts";
import type { StepsTable } from "./steps-table.ts";

/** What one more tie does for the pairs that count. */
export type Shortcut = {
  /** Σ ω·(1/d after − 1/d before) over unordered pairs. */
  readonly sum: number;
  /** Pairs with ω > 0 that come closer. */
  readonly closer: number;
};

/** @param before Infinity where there was no route */
export type PairVisitor = (one: number, other: number, demand: number, before: number, after: number) => void;

/**
 * Tries ties on a network of which all steps are known. A route over a new tie (u, v) is shorter only from who is nearer to *u* than
 * to *v* by two steps at least to who is nearer to *v* by as much (METHODS 7.5): all others stay as they are.
 */
export type Shortcuts = {
  readonly tryTie: (one: number, other: number) => Shortcut;
  /** Shows every pair with ω > 0 that comes closer, its end at the side of `one` first. */
  readonly visit: (one: number, other: number, visitor: PairVisitor) => void;
  /** Writes the shorter steps into `now`. */
  readonly addTie: (one: number, other: number) => void;
};

/** Per width of a cell: the top bits of all cells of a word, the least difference in each, and what makes bits of cells. */
const LANES = [
  { top: 0x80808080 | 0, two: 0x02020202, shift: 3, lanes: 4 },
  { top: 0x80008000 | 0, two: 0x00020002, shift: 4, lanes: 2 },
] as const;

/**
 * @param base in which the ways to both ends of a tie are measured
 * @param now what every pair has. `base` itself: with `addTie` it becomes the table of the network with all those ties. A copy: each
 * pair takes one of the added ties at most
 */
export function createShortcuts(base: StepsTable, { kinds, kindCount, table }: PairDemand, now = base): Shortcuts {
  const { count, stride, cells, words, unreached, reach } = base;
  const { top, two, shift, lanes } = cells.BYTES_PER_ELEMENT === 1 ? LANES[0] : LANES[1];
  const wordsOfARow = stride / lanes;
  const nearOne = new Uint32Array(count);
  const nearOther = new Uint32Array(count);
  /** Those near the other end, the nearest first: who, how far, and of what kind. */
  const ends = new Uint32Array(count);
  const endSteps = new Uint16Array(count);
  const endKinds = new Uint32Array(count);
  /** Per number of steps, how many ends are at most so far. */
  const endsWithin = new Uint32Array(unreached + 1);
  const found = { one: 0, other: 0, farthest: 0 };
  const reciprocals = Float64Array.from({ length: unreached + 1 }, (_, steps) =>
    steps === 0 || steps === unreached ? 0 : 1 / steps,
  );

  const findSides = (one: number, other: number) => {
    const [rowOne, rowOther] = [one * wordsOfARow, other * wordsOfARow];
    let atOne = 0;
    let atOther = 0;
    for (let word = 0; word < wordsOfARow; word += 1) {
      const toOne = words[rowOne + word]!;
      const toOther = words[rowOther + word]!;
      // No cell borrows from the next: its top bit is set before another is taken off, and stays set unless that is more.
      let first = ((toOther | top) - (toOne + two)) & top;
      let second = ((toOne | top) - (toOther + two)) & top;
      for (; first !== 0; first &= first - 1) {
        nearOne[atOne] = word * lanes + (lowestBit(first) >> shift);
        atOne += 1;
      }
      for (; second !== 0; second &= second - 1) {
        nearOther[atOther] = word * lanes + (lowestBit(second) >> shift);
        atOther += 1;
      }
    }
    found.one = atOne;
    found.other = atOther;
    sortEnds(other);
  };

  const sortEnds = (other: number) => {
    const row = other * stride;
    let farthest = 0;
    endsWithin[0] = 0;
    for (let at = 0; at < found.other; at += 1) {
      const steps = cells[row + nearOther[at]!]!;
      while (farthest < steps) {
        farthest += 1;
        endsWithin[farthest] = 0;
      }
      endsWithin[steps]! += 1;
    }
    for (let steps = 1; steps <= farthest; steps += 1) endsWithin[steps]! += endsWithin[steps - 1]!;
    for (let at = found.other - 1; at >= 0; at -= 1) {
      const end = nearOther[at]!;
      const steps = cells[row + end]!;
      const place = endsWithin[steps]! - 1;
      endsWithin[steps] = place;
      ends[place] = end;
      endSteps[place] = steps;
      endKinds[place] = kinds[end]!;
    }
    // Each now says where its ends begin: the next one's beginning is where they end.
    for (let steps = 0; steps < farthest; steps += 1) endsWithin[steps] = endsWithin[steps + 1]!;
    endsWithin[farthest] = found.other;
    found.farthest = farthest;
  };

  /** How many of the ends may come closer to `begin`: no route to whom it reaches is longer than its farthest. */
  const endsFor = (begin: number, upTo: number, isJoined: boolean): number => {
    if (!isJoined) return found.other;
    const most = reach[begin]! - 1 - upTo;
    if (most < 0) return 0;
    return most >= found.farthest ? found.other : endsWithin[most]!;
  };

  /** Every pair that comes closer, counted or not; `to` is its end's place among the ends. */
  const walk = (
    one: number,
    other: number,
    onPair: (begin: number, to: number, before: number, after: number) => void,
  ) => {
    findSides(one, other);
    const isJoined = cells[one * stride + other] !== unreached;
    for (let at = 0; at < found.one; at += 1) {
      const begin = nearOne[at]!;
      const upTo = cells[one * stride + begin]! + 1;
      const until = endsFor(begin, upTo, isJoined);
      for (let to = 0; to < until; to += 1) {
        const after = upTo + endSteps[to]!;
        const before = now.cells[begin * stride + ends[to]!]!;
        if (after < before) onPair(begin, to, before, after);
      }
    }
  };

  const visit: Shortcuts["visit"] = (one, other, visitor) => {
    walk(one, other, (begin, to, before, after) => {
      const omega = demandOf(kinds[begin]!, endKinds[to]!);
      if (omega > 0) visitor(begin, ends[to]!, omega, before === unreached ? Number.POSITIVE_INFINITY : before, after);
    });
  };

  const demandOf = (kind: number, other: number): number => {
    if (kind === NO_KIND || other === NO_KIND) return 0;
    return table === null ? Number(kind !== other) : table[kind * kindCount + other]!;
  };

  // The same loop without its calls: it runs some hundred thousand times.
  const tryTie: Shortcuts["tryTie"] = (one, other) => {
    findSides(one, other);
    const isJoined = cells[one * stride + other] !== unreached;
    const nowCells = now.cells;
    let sum = 0;
    let closer = 0;
    for (let at = 0; at < found.one; at += 1) {
      const begin = nearOne[at]!;
      const kind = kinds[begin]!;
      if (kind === NO_KIND) continue;
      const upTo = cells[one * stride + begin]! + 1;
      const until = endsFor(begin, upTo, isJoined);
      const row = begin * stride;
      for (let to = 0; to < until; to += 1) {
        const after = upTo + endSteps[to]!;
        const before = nowCells[row + ends[to]!]!;
        if (after >= before) continue;
        const other = endKinds[to]!;
        if (other === NO_KIND) continue;
        const omega = table === null ? (kind === other ? 0 : 1) : table[kind * kindCount + other]!;
        if (omega <= 0) continue;
        sum += omega * (reciprocals[after]! - reciprocals[before]!);
        closer += 1;
      }
    }
    return { sum, closer };
  };

  const addTie: Shortcuts["addTie"] = (one, other) => {
    const isJoined = cells[one * stride + other] !== unreached;
    // Nobody near one end gets nearer to it, so that what is written is not read on the way.
    walk(one, other, (begin, to, _, after) => {
      const end = ends[to]!;
      now.cells[begin * stride + end] = after;
      now.cells[end * stride + begin] = after;
    });
    // Two parts that are one now may be farther apart than anybody was.
    if (!isJoined) now.reach.fill(unreached);
  };
  return { tryTie, visit, addTie };
}
