import type { CouplingNearby } from "#analysis/model/coupling-result.ts";

type Placed = { readonly place: string };

export type NearPair = { readonly one: number; readonly other: number; readonly between: CouplingNearby };

/**
 * Per project the later ones in the same place and, when asked, in a municipality next to it. Places are compared as they are
 * written; only codes of municipalities have neighbours.
 */
export function createNearProjects(
  projects: readonly Placed[],
  options: { readonly nearby: CouplingNearby; readonly borders: readonly (readonly [string, string])[] },
): (one: number) => readonly NearPair[] {
  const byPlace = new Map<string, number[]>();
  projects.forEach(({ place }, at) => {
    byPlace.set(place, [...(byPlace.get(place) ?? []), at]);
  });
  const next = new Map<string, Set<string>>();
  const put = (from: string, to: string) => {
    if (from !== to && byPlace.has(from) && byPlace.has(to)) next.set(from, (next.get(from) ?? new Set()).add(to));
  };
  if (options.nearby === "neighbours") {
    for (const [from, to] of options.borders) {
      put(from, to);
      put(to, from);
    }
  }
  return (one) => {
    const place = projects[one]?.place ?? "";
    const later = (at: string, between: CouplingNearby) =>
      (byPlace.get(at) ?? []).filter((other) => other > one).map((other) => ({ one, other, between }));
    return [...later(place, "same"), ...[...(next.get(place) ?? [])].flatMap((at) => later(at, "neighbours"))];
  };
}
