import type { NetworkView } from "#analysis/model/network-view.ts";
import type { NeighbourPair } from "#analysis/network/neighbours.ts";
import type { Outlines } from "#client/charts/coalition-map-outlines.ts";
import type { MapPlace } from "#client/charts/coalition-map-types.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import type { MapFact } from "./map-facts.ts";

/** What the map is told to show. */
export type MapShown = {
  readonly coalition: CoalitionDetail;
  readonly network: NetworkView;
  readonly outlines: Outlines;
  readonly places: readonly MapPlace[];
  readonly unplaced: number;
  readonly facts: ReadonlyMap<string, MapFact>;
  readonly pairs: readonly NeighbourPair[];
  readonly selected: readonly string[];
};
