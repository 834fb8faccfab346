/** Which pairs of positions are in a set; for loops that add and take away all the time. */
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
 * @param options.ordered whether (a, b) is another pair than (b, a)
 */
export function createPairSet(most: number, { ordered }: { readonly ordered: boolean } = { ordered: false }): PairSet {
  const bits = Math.max(4, Math.ceil(Math.log2(2 * most + 1)));
  const firsts = new Int32Array(2 ** bits).fill(FREE);
  const seconds = new Int32Array(2 ** bits);
  const mask = firsts.length - 1;
  const shift = 32 - bits;
  const home = (first: number, second: number) =>
    Math.imul(Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b), 0xc2b2ae35) >>> shift;
  const find = (first: number, second: number) => {
    let at = home(first, second);
    while (firsts[at] !== FREE && (firsts[at] !== first || seconds[at] !== second)) at = (at + 1) & mask;
    return at;
  };
  const place = (one: number, other: number) => (ordered || one < other ? find(one, other) : find(other, one));
  return {
    has: (one, other) => firsts[place(one, other)] !== FREE,
    add: (one, other) => {
      const at = place(one, other);
      const isKept = ordered || one < other;
      firsts[at] = isKept ? one : other;
      seconds[at] = isKept ? other : one;
    },
    remove: (one, other) => {
      let hole = place(one, other);
      for (let at = (hole + 1) & mask; firsts[at] !== FREE; at = (at + 1) & mask) {
        const wanted = home(firsts[at]!, seconds[at]!);
        // It may move into the hole unless its own place lies between the two.
        const isBetween = hole < at ? hole < wanted && wanted <= at : hole < wanted || wanted <= at;
        if (isBetween) continue;
        firsts[hole] = firsts[at]!;
        seconds[hole] = seconds[at]!;
        hole = at;
      }
      firsts[hole] = FREE;
    },
  };
}
