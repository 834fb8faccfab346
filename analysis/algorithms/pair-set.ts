/** Which unordered pairs of positions are in a set; for loops that add and take away all the time. */
export type PairSet = {
  readonly has: (one: number, other: number) => boolean;
  /** The pair must not be in it yet. */
  readonly add: (one: number, other: number) => void;
  /** The pair must be in it. */
  readonly remove: (one: number, other: number) => void;
};

const FREE = -1;

/**
 * A hash table in two arrays with linear probing. What is taken away leaves no mark: the pairs after it move up, so that the
 * table stays as quick after a million changes as it was.
 *
 * @param most pairs that are ever in it together
 */
export function createPairSet(most: number): PairSet {
  const bits = Math.max(4, Math.ceil(Math.log2(2 * most + 1)));
  const lower = new Int32Array(2 ** bits).fill(FREE);
  const higher = new Int32Array(2 ** bits);
  const mask = lower.length - 1;
  const shift = 32 - bits;
  const home = (low: number, high: number) =>
    Math.imul(Math.imul(low, 0x9e3779b1) ^ Math.imul(high + 1, 0x85ebca6b), 0xc2b2ae35) >>> shift;
  const find = (low: number, high: number) => {
    let at = home(low, high);
    while (lower[at] !== FREE && (lower[at] !== low || higher[at] !== high)) at = (at + 1) & mask;
    return at;
  };
  const place = (one: number, other: number) => (one < other ? find(one, other) : find(other, one));
  return {
    has: (one, other) => lower[place(one, other)] !== FREE,
    add: (one, other) => {
      const at = place(one, other);
      lower[at] = Math.min(one, other);
      higher[at] = Math.max(one, other);
    },
    remove: (one, other) => {
      let hole = place(one, other);
      for (let at = (hole + 1) & mask; lower[at] !== FREE; at = (at + 1) & mask) {
        const wanted = home(lower[at]!, higher[at]!);
        // It may move into the hole unless its own place lies between the two.
        const isBetween = hole < at ? hole < wanted && wanted <= at : hole < wanted || wanted <= at;
        if (isBetween) continue;
        lower[hole] = lower[at]!;
        higher[hole] = higher[at]!;
        hole = at;
      }
      lower[hole] = FREE;
    },
  };
}
