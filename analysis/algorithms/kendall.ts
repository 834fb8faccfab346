/**
 * How far two orders of the same things agree, Kendall's τ_b: 1 the same order, −1 reversed. Equal values count as neither
 * agreeing nor disagreeing, and the rest is held against the pairs that are not equal (Kendall 1945, doi:10.1093/biomet/33.3.239).
 * NaN where one of both gives everything the same value. O(n log n) by counting exchanges (Knight 1966).
 *
 * @param options.copies so many more things that are in both orders as the one at `of`: they take no time
 */
export function kendallTau(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  { of, copies }: Copied = NO_COPIES,
): number {
  const count = first.length;
  const order = Uint32Array.from({ length: count }, (_, at) => at).sort(
    (a, b) => first[a]! - first[b]! || second[a]! - second[b]!,
  );
  const more = copies > 0 ? pairsOfCopies(first, second, { of, copies }) : NO_PAIRS;
  const pairs = pairsOf(count + copies);
  const equalFirst = more.first + equalPairs(order, (a, b) => first[a]! === first[b]!);
  const equalBoth = more.both + equalPairs(order, (a, b) => first[a]! === first[b]! && second[a]! === second[b]!);
  const ranked = Float64Array.from(order, (at) => second[at]!);
  const exchanges = more.exchanges + mergeSort(ranked);
  const bySecond = Uint32Array.from({ length: count }, (_, at) => at);
  const equalSecond = more.second + equalPairs(bySecond, (a, b) => ranked[a]! === ranked[b]!);
  // What is equal in neither is in the same order or, once exchanged, in the other.
  const agreeing = pairs - equalFirst - equalSecond + equalBoth - 2 * exchanges;
  const compared = Math.sqrt((pairs - equalFirst) * (pairs - equalSecond));
  return compared > 0 ? agreeing / compared : Number.NaN;
}

type Copied = { readonly of: number; readonly copies: number };

const NO_COPIES: Copied = { of: 0, copies: 0 };
const NO_PAIRS = { first: 0, second: 0, both: 0, exchanges: 0 };

/** Of copies among each other, and with all others. */
function pairsOfCopies(first: ArrayLike<number>, second: ArrayLike<number>, { of, copies }: Copied): typeof NO_PAIRS {
  const among = pairsOf(copies);
  const found = { first: among, second: among, both: among, exchanges: 0 };
  for (let at = 0; at < first.length; at += 1) {
    const [ahead, after] = [first[at]! - first[of]!, second[at]! - second[of]!];
    if (ahead === 0) found.first += copies;
    if (after === 0) found.second += copies;
    if (ahead === 0 && after === 0) found.both += copies;
    if (ahead * after < 0) found.exchanges += copies;
  }
  return found;
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

/** Pairs within runs of equals; equals stand side by side. */
function equalPairs(order: Uint32Array, isEqual: (a: number, b: number) => boolean): number {
  let pairs = 0;
  let run = 1;
  for (let at = 1; at <= order.length; at += 1) {
    if (at < order.length && isEqual(order[at - 1]!, order[at]!)) run += 1;
    else {
      pairs += pairsOf(run);
      run = 1;
    }
  }
  return pairs;
}

/** Sorts in place; returns how many pairs stood the other way round. */
function mergeSort(values: Float64Array): number {
  let from: Float64Array = values;
  let to: Float64Array = new Float64Array(values.length);
  let exchanges = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at += 1) {
        if (right < end && (left >= middle || from[right]! < from[left]!)) {
          exchanges += middle - left;
          to[at] = from[right]!;
          right += 1;
        } else {
          to[at] = from[left]!;
          left += 1;
        }
      }
    }
    [from, to] = [to, from];
  }
  if (from !== values) values.set(from);
  return exchanges;
}
