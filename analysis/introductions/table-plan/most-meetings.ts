import type { Guests } from "./guests.ts";

/**
 * More pairs that count cannot meet: there are not more of them, the tables have no more places, and nobody meets more than sit
 * beside it in all rounds. Whether so many can is not said.
 */
export function mostMeetings(
  { count, worth }: Guests,
  { sizes, rounds }: { readonly sizes: readonly number[]; readonly rounds: number },
): number {
  const atTables = rounds * sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const beside = rounds * (Math.max(...sizes) - 1);
  let ends = 0;
  for (let one = 0; one < count; one += 1) {
    let own = 0;
    for (let other = 0; other < count; other += 1) if (worth[one * count + other]! > 0) own += 1;
    ends += Math.min(own, beside);
  }
  return Math.min(atTables, Math.floor(ends / 2));
}
