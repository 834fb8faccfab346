/**
 * The chance that at least so many of some independent events happen, each with a chance of its own. The exact distribution, event
 * by event; whatever has reached `least` stays there, so that a tiny tail is not what is left of 1. O(events × least).
 */
export function upperTail(chances: Float64Array, least: number): number {
  if (least <= 0) return 1;
  const below = new Float64Array(least);
  below[0] = 1;
  let reached = 0;
  for (const chance of chances) {
    reached += below[least - 1]! * chance;
    for (let count = least - 1; count > 0; count -= 1) {
      below[count] = below[count]! * (1 - chance) + below[count - 1]! * chance;
    }
    below[0]! *= 1 - chance;
  }
  return Math.min(1, reached);
}
