import type { GroupDistance } from "./group-distance.ts";

/** The fewest actors whose leaving parts two groups. All null inside a group, and where they are left out, as a warning says. */
export type GroupTouch = {
  /** Members of the two may leave too; 0 where nothing joins them. Directed: from the first to the second. */
  readonly minimumCut: number | null;
  /** One such set, the nearest to the first group: there may be others. */
  readonly cutActors: readonly string[] | null;
  /** Those in every such set. */
  readonly criticalActors: readonly string[] | null;
  /** Only others may leave; null as well where members are tied directly, or somebody is in both: then no others part them. */
  readonly minimumCutOthers: number | null;
};

export type GroupPairResult = GroupDistance & GroupTouch;
