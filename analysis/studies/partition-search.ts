import type { Found } from "#analysis/algorithms/leiden.ts";
import {
  bestCommunities,
  communityStarts,
  type FoundCommunities,
  RESTARTS,
  runCommunities,
} from "#analysis/metrics/siloing/found-communities.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import type { StudyHooks } from "./study.ts";

/** Restarts that a partition needs, at most. */
export const SEARCHES = RESTARTS + 1;

/** The best grouping beside a partition; null without ties. */
export type PartitionSearch = (assigned: Assigned, groups: Uint32Array) => FoundCommunities | null;

/**
 * The search for communities for one partition after the other. Restarts that do not begin at the partition are the same where
 * it puts the same actors of the same network in a group, so they are made once; the outcome is what an analysis finds.
 *
 * @param options.onRestart hears how many restarts are done or were not needed
 */
export function createPartitionSearch(options: {
  readonly seed: number;
  readonly isCancelled: NonNullable<StudyHooks["isCancelled"]>;
  readonly onRestart: (count: number) => void;
}): PartitionSearch {
  const known = new Map<string, readonly Found[]>();
  return ({ index }, groups) => {
    const starts = communityStarts(groups, options.seed);
    const run = (start: (typeof starts)[number]): Found => {
      const found = runCommunities(index, start, options.isCancelled);
      if (found === null) throw new Error("cancelled: search for communities");
      options.onRestart(1);
      return found;
    };
    const key = [index.count, index.sources.join(), index.targets.join(), index.weights.join()].join("|");
    const before = known.get(key);
    if (before) options.onRestart(before.length);
    const seeded = before ?? starts.slice(0, RESTARTS).map(run);
    known.set(key, seeded);
    return bestCommunities(index, [...seeded, ...starts.slice(RESTARTS).map(run)]);
  };
}
