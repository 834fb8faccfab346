import type { NetworkView } from "#analysis/model/network-view.ts";
import { type MunicipalPlace, municipalPlaces } from "./municipal-places.ts";

/** Whether two neighbours are in one group; unassigned when either has none. */
export type NeighbourRelation = "within" | "across" | "unassigned";

export type NeighbourPair = {
  readonly a: MunicipalPlace;
  readonly b: MunicipalPlace;
  readonly relation: NeighbourRelation;
  /** Positions of the projects that both take part in: all under the lens, also those that the numbers leave out. */
  readonly shared: readonly number[];
  /** Of these, how many the numbers count: without what makes the partition, without gatherings of nearly everyone. */
  readonly counted: number;
  /** A tie of their own; only a picture with ties knows. */
  readonly tied: boolean;
};

/**
 * Municipalities in the network that border each other, and what they share. A description: neighbours in a group lie close
 * together as well, so no test says what chance would give.
 */
export function neighbourPairs(
  network: NetworkView,
  borders: readonly (readonly [a: string, b: string])[],
): readonly NeighbourPair[] {
  const places = municipalPlaces(network);
  const projects = projectsOf(network);
  const tied = tiedPairs(network);
  const leftOut = new Set(
    [...network.leftOut.definingProjects, ...network.leftOut.plenaryProjects].map(({ id }) => id),
  );
  const uncounted = new Set(network.projects.flatMap(({ id }, at) => (leftOut.has(id) ? [at] : [])));
  const takesPartIn = (place: MunicipalPlace) => new Set(place.actors.flatMap((actor) => [...(projects[actor] ?? [])]));
  const groupsOf = (place: MunicipalPlace) => network.actors[place.main]?.groups.map(([group]) => group) ?? [];
  return borders.flatMap(([first, second]) => {
    const a = places.get(first);
    const b = places.get(second);
    if (!a || !b) return [];
    const theirs = takesPartIn(b);
    const shared = [...takesPartIn(a)].filter((project) => theirs.has(project)).sort((x, y) => x - y);
    return {
      a,
      b,
      relation: relationOf(groupsOf(a), groupsOf(b)),
      shared,
      counted: shared.filter((project) => !uncounted.has(project)).length,
      tied: a.actors.some((from) => b.actors.some((to) => tied.has(pairKey(from, to)))),
    };
  });
}

export function sharesNothing({ shared, tied }: NeighbourPair): boolean {
  return shared.length === 0 && !tied;
}

export type NeighbourSummary = {
  readonly pairs: number;
  readonly sharing: number;
  /** Shared projects of a pair; null without pairs. */
  readonly mean: number | null;
  readonly median: number | null;
  /** The mean of what the numbers count. */
  readonly countedMean: number | null;
};

export function summariseNeighbours(pairs: readonly NeighbourPair[], relation: NeighbourRelation): NeighbourSummary {
  const own = pairs.filter((pair) => pair.relation === relation);
  const shared = own.map((pair) => pair.shared.length);
  return {
    pairs: own.length,
    sharing: own.filter((pair) => !sharesNothing(pair)).length,
    mean: mean(shared),
    median: median(shared),
    countedMean: mean(own.map(({ counted }) => counted)),
  };
}

function projectsOf(network: NetworkView): readonly ReadonlySet<number>[] {
  const projects = network.actors.map(() => new Set<number>());
  for (const [actor, project] of network.participations) projects[actor]?.add(project);
  return projects;
}

/** Ties that stand for themselves: where the basis is projects, a tie is a shared project once more. */
function tiedPairs({ lens, ties }: NetworkView): ReadonlySet<string> {
  return new Set(lens.basis === "projects" ? [] : ties.map(({ source, target }) => pairKey(source, target)));
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function relationOf(first: readonly number[], second: readonly number[]): NeighbourRelation {
  if (first.length === 0 || second.length === 0) return "unassigned";
  return first.some((group) => second.includes(group)) ? "within" : "across";
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
