import type { Period } from "#analysis/model/period.ts";

/** Whether there is a day on which both hold; `until` is not included. */
export function overlap(a: Period, b: Period): boolean {
  const begins = (one: Period, other: Period) => one.from === null || other.until === null || one.from < other.until;
  return begins(a, b) && begins(b, a);
}
