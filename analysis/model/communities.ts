/** Groups that the contacts themselves show, beside the groups of the partition; actors with a group and a tie only. */
export type Communities = {
  readonly count: number;
  /** How often the search was begun; the best is kept. */
  readonly restarts: number;
  /** Lowest and highest modularity over those. */
  readonly spread: readonly [lowest: number, highest: number];
  /** Actors per community, the largest first. */
  readonly sizes: readonly number[];
  /** Per actor of `bridging.actors` its community; null without a group or without ties. */
  readonly of: readonly (number | null)[];
  /** Actors per group of the partition (rows, by main group) and community; empty where it has too many cells. */
  readonly table: readonly (readonly number[])[];
  readonly perGroup: readonly CommunityGroup[];
  readonly perCommunity: readonly CommunityMix[];
};

export type CommunityGroup = {
  readonly key: string;
  /** Actors of this main group that have ties. */
  readonly actors: number;
  /** Those of them in the community where most of them are. */
  readonly inLargest: number;
  /** Over how many communities it is spread, exp(H): 1 when it lies in one. Null without such actors. */
  readonly effectiveCommunities: number | null;
};

export type CommunityMix = {
  readonly size: number;
  /** The main group with most actors in it, the first of equals. */
  readonly group: string;
  /** Their part of it, 0–1. */
  readonly share: number;
};
