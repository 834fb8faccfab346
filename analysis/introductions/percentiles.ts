/** Per score the part of all that is lower, equal ones half: 0–1. */
export function percentilesOf(scores: Float64Array): Float64Array {
  const sorted = scores.toSorted();
  const placeOf = (isBefore: (score: number) => boolean) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(sorted[middle]!)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return scores.map((own) => (placeOf((each) => each < own) + placeOf((each) => each <= own)) / (2 * sorted.length));
}
