/** The largest number of relabelings that is told exactly. */
const MOST_TOLD = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * In how many distinct ways labels can be dealt: n! over the product of size! of each label. Null beyond 2⁵³.
 *
 * @param sizes actors per label
 */
export function countRelabelings(sizes: Uint32Array): number | null {
  let ways = 1n;
  let placed = 0n;
  for (const size of sizes) {
    // Choosing places for this label among those placed so far and its own; each step is a whole number.
    for (let own = 1n; own <= BigInt(size); own += 1n) {
      placed += 1n;
      ways = (ways * placed) / own;
      if (ways > MOST_TOLD) return null;
    }
  }
  return Number(ways);
}

/** Visits every distinct deal of the labels once, in one array that changes: in rising order, as numbers would be. */
export function forEachRelabeling<Numbers extends Uint8Array | Uint16Array | Uint32Array>(
  labels: Numbers,
  visit: (dealt: Numbers) => void,
): void {
  labels.sort();
  do visit(labels);
  while (stepUp(labels));
}

/** The next order of the same labels; false after the last. */
function stepUp(labels: Uint8Array | Uint16Array | Uint32Array): boolean {
  let rise = labels.length - 2;
  while (rise >= 0 && labels[rise]! >= labels[rise + 1]!) rise -= 1;
  if (rise < 0) return false;
  let above = labels.length - 1;
  while (labels[above]! <= labels[rise]!) above -= 1;
  swap(labels, rise, above);
  labels.subarray(rise + 1).reverse();
  return true;
}

function swap(labels: Uint8Array | Uint16Array | Uint32Array, one: number, other: number): void {
  const held = labels[one]!;
  labels[one] = labels[other]!;
  labels[other] = held;
}
