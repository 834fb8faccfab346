import type { Found } from "#analysis/algorithms/leiden.ts";
import { limitsOf } from "#analysis/limits.ts";
import { communityStarts, RESTARTS, runCommunities } from "#analysis/metrics/siloing/found-communities.ts";
import { mainSignatures } from "#analysis/metrics/siloing/main-signatures.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { assignedPart } from "#analysis/network/assigned.ts";

/** What the search for the best grouping looks at. */
export type CommunityNetwork = Pick<AnalysisInput, "index" | "memberships">;

/** How often the search begins: each time is work of its own, the last from the given partition. 0 where it is left out. */
export function communityRestarts({ index }: Pick<AnalysisInput, "index">): number {
  return limitsOf({ actors: index.count, ties: index.sources.length }).hasCommunities ? RESTARTS + 1 : 0;
}

/** One restart, by its number; whoever does it, it is the same bytes. Null when cancelled. */
export function searchCommunitiesOnce(
  { index, memberships }: CommunityNetwork,
  { restart, seed }: { readonly restart: number; readonly seed: number },
  isCancelled?: () => boolean,
): Found | null {
  const assigned = assignedPart(index, memberships);
  const start = communityStarts(mainSignatures(assigned.signatures).of, seed)[restart];
  if (!start) throw new Error(`unknown restart: ${restart} of ${RESTARTS + 1}`);
  return runCommunities(assigned.index, start, isCancelled);
}

/** @throws when a part was cancelled: some of the restarts are not the best of all */
export function allRestarts(runs: readonly (Found | null)[]): readonly Found[] {
  return runs.map((run) => {
    if (run === null) throw new Error("cancelled: search for communities");
    return run;
  });
}

/** All restarts one after the other, here and now. */
export function searchCommunities(network: CommunityNetwork, seed: number): readonly Found[] {
  const restarts = Array.from({ length: communityRestarts(network) }, (_, restart) => restart);
  return allRestarts(restarts.map((restart) => searchCommunitiesOnce(network, { restart, seed })));
}
