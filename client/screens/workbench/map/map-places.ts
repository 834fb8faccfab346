import { nodeKeys } from "#analysis/layout/node-keys.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { municipalPlaces } from "#analysis/network/municipal-places.ts";
import type { Outlines } from "#client/charts/coalition-map-outlines.ts";
import type { MapPlace } from "#client/charts/coalition-map-types.ts";
import { groupsByShare } from "#client/graph-view/main-group.ts";

export type MapActors = {
  readonly places: readonly MapPlace[];
  /** Actors that the map has no place for. */
  readonly unplaced: number;
};

/** Who stands where: municipalities fill their area, all others are a mark in the one that they lie in. */
export function placeActors(network: NetworkView, { areas }: Outlines): MapActors {
  const positions = new Map(areas.map(({ code }, at) => [code, at]));
  const mains = new Set([...municipalPlaces(network).values()].map(({ main }) => main));
  const keys = nodeKeys(network).actors;
  const places = network.actors.flatMap((actor, at): MapPlace[] => {
    const area = actor.place === null ? undefined : positions.get(actor.place);
    const key = keys[at];
    if (area === undefined || key === undefined) return [];
    return [{ key, name: actor.name, area, isArea: mains.has(at), groups: groupsByShare(actor.groups) }];
  });
  return { places, unplaced: network.actors.length - places.length };
}
