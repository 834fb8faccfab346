import type { Localised } from "./language.ts";
import type { Reason } from "./result.ts";

/** Why a partition is shown and not ranked: it is made of the ties, it leaves out most actors, or it can't be measured. */
export type UnrankedReason = "derived" | "few-assigned" | "undefined";

/** One partition, on the actors that it puts in a group. */
export type PartitionComparison = {
  readonly key: string;
  readonly label: Localised;
  /** "het eigen domein": as a sentence names a group of it. */
  readonly ownGroup: Localised;
  /** Groups with at least one actor. */
  readonly groups: number;
  /** Actors with a group: what the numbers are about. */
  readonly assigned: number;
  readonly unassigned: number;
  readonly derived: boolean;
  /** Why it can't be measured; null where it can. */
  readonly reason: Reason | null;
  readonly internalShare: number | null;
  /** What dealing the groups at random would give; null for a derived partition. */
  readonly expected: number | null;
  /** What stays inside beyond that, 0–1. */
  readonly gap: number | null;
  /** Adjusted mutual information with the groups that the contacts show. */
  readonly agreement: number | null;
  readonly siloRatio: number | null;
  /** 1 for the one with the highest silo ratio; null where it is not ranked. */
  readonly rank: number | null;
  readonly unranked: UnrankedReason | null;
};

/** The best grouping of networks in which everybody has as many ties, but with anybody. */
export type RewiredModularity = {
  readonly draws: number;
  /** Searches for each network; the observed one had as many for this comparison. */
  readonly restarts: number;
  readonly observed: number;
  readonly mean: number;
  readonly highest: number;
  /** Drawn networks whose best grouping is at least as good. */
  readonly atLeast: number;
  /** One-sided, (atLeast + 1)/(draws + 1). */
  readonly pValue: number;
};

/** The groups that the contacts show under the partition of the lens: a yardstick, no competitor. */
export type FoundGrouping = {
  readonly actors: number;
  readonly groups: number;
  readonly internalShare: number;
  readonly modularity: number;
  readonly restarts: number;
  readonly spread: readonly [lowest: number, highest: number];
  /** Null for directed ties, for ties made by shared projects, and where no other network has these degrees. */
  readonly rewired: RewiredModularity | null;
};

/** Which partition explains the network best. */
export type PartitionsResult = {
  readonly actors: number;
  /** The partition of the lens. */
  readonly chosen: string;
  /** The ranked ones first, best first. */
  readonly partitions: readonly PartitionComparison[];
  readonly found: FoundGrouping | null;
  readonly parameters: { readonly seed: number };
};
