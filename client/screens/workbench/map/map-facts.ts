import { nodeKeys } from "#analysis/layout/node-keys.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { type NeighbourPair, sharesNothing } from "#analysis/network/neighbours.ts";
import type { MapPlace } from "#client/charts/coalition-map-types.ts";

/** A place of the map with what its tooltip and its row say of it. */
export type MapFact = {
  readonly place: MapPlace;
  readonly partners: number;
  /** Names of neighbours with whom it shares nothing. */
  readonly silent: readonly string[];
};

/** By key, in the order of the places. */
export function mapFacts(
  network: NetworkView,
  places: readonly MapPlace[],
  pairs: readonly NeighbourPair[],
): ReadonlyMap<string, MapFact> {
  const keys = nodeKeys(network).actors;
  const silent = new Map<string, string[]>();
  const note = (at: number, other: number) => {
    const key = keys[at] ?? "";
    silent.set(key, [...(silent.get(key) ?? []), network.actors[other]?.name ?? ""]);
  };
  for (const { a, b } of pairs.filter(sharesNothing)) {
    note(a.main, b.main);
    note(b.main, a.main);
  }
  const partners = partnerCounts(network);
  const counts = new Map(keys.map((key, at) => [key, partners[at] ?? 0]));
  return new Map(
    places.map((place) => [
      place.key,
      { place, partners: counts.get(place.key) ?? 0, silent: silent.get(place.key) ?? [] },
    ]),
  );
}

/** Partners by position, as the record card counts them: tied to it, or met in its projects when the picture has no ties. */
function partnerCounts({ picture, actors, participations, ties }: NetworkView): readonly number[] {
  const met = actors.map(() => new Set<number>());
  const meet = (a: number, b: number) => {
    met[a]?.add(b);
    met[b]?.add(a);
  };
  if (picture === "one-mode") {
    for (const { source, target } of ties) meet(source, target);
  } else {
    const participants = new Map<number, number[]>();
    for (const [actor, project] of participations) {
      const others = participants.get(project) ?? [];
      for (const other of others) meet(actor, other);
      participants.set(project, [...others, actor]);
    }
  }
  return met.map((others) => others.size);
}
