/** How many borders lie between places, by code. */
export type BorderSteps = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Steps from place to place over shared borders. A place that can't be reached over land, as an island, is one step further than the
 * farthest that can.
 *
 * @returns null when fewer than two of the places have a known border
 */
export function stepsBetween(
  places: readonly string[],
  borders: readonly (readonly [string, string])[],
): BorderSteps | null {
  const beside = new Map<string, string[]>();
  for (const [one, other] of borders) {
    beside.set(one, [...(beside.get(one) ?? []), other]);
    beside.set(other, [...(beside.get(other) ?? []), one]);
  }
  const known = [...new Set(places)].filter((place) => beside.has(place));
  if (known.length < 2) return null;
  const found = new Map(known.map((place) => [place, search(place, beside)]));
  const farthest = Math.max(...[...found.values()].flatMap((steps) => known.map((place) => steps.get(place) ?? 0)));
  return new Map(
    [...found].map(([place, steps]) => [
      place,
      new Map(known.map((other) => [other, steps.get(other) ?? farthest + 1] as const)),
    ]),
  );
}

function search(start: string, beside: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const steps = new Map([[start, 0]]);
  const reached = [start];
  for (const place of reached) {
    for (const next of beside.get(place) ?? []) {
      if (steps.has(next)) continue;
      steps.set(next, (steps.get(place) ?? 0) + 1);
      reached.push(next);
    }
  }
  return steps;
}
