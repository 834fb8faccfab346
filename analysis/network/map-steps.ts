/** Steps over the map of municipalities between two places: 0 the same, 1 neighbours; null where no way leads over borders. */
export type MapSteps = (from: string, to: string) => number | null;

/** @param borders pairs of codes of places that share a border */
export function createMapSteps(borders: readonly (readonly [string, string])[]): MapSteps {
  const neighbours = new Map<string, string[]>();
  const put = (from: string, to: string) => neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  for (const [one, other] of borders) {
    put(one, other);
    put(other, one);
  }
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (from, to) => {
    const steps = known.get(from) ?? stepsFrom(from, neighbours);
    known.set(from, steps);
    return steps.get(to) ?? null;
  };
}

function stepsFrom(start: string, neighbours: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const steps = new Map([[start, 0]]);
  // A map is walked in the order in which it was filled, and meets what is put in on the way: breadth first.
  for (const [place, own] of steps) {
    for (const next of neighbours.get(place) ?? []) if (!steps.has(next)) steps.set(next, own + 1);
  }
  return steps;
}
