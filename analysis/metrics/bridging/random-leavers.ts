import type { Random } from "#analysis/algorithms/random.ts";

/** So many of the actors, in an order; every order is as likely. */
export function drawSome(actors: number, count: number, random: Random): readonly number[] {
  const left = Array.from({ length: actors }, (_, at) => at);
  return Array.from({ length: count }, () => {
    const at = random(left.length);
    const drawn = left[at]!;
    left[at] = left[left.length - 1]!;
    left.pop();
    return drawn;
  });
}
