import { communityRestarts } from "#analysis/search-communities.ts";
import type { Control } from "./control.ts";
import type { AnalyseTask, CommunityTask } from "./protocol.ts";

/** The restarts of the search for communities, as tasks for threads; none where it is left out. */
export function communityTasks(
  { input: { index, memberships }, options: { seed } }: Pick<AnalyseTask, "input" | "options">,
  control: Control,
): CommunityTask[] {
  return Array.from({ length: communityRestarts({ index }) }, (_, restart) => {
    return { kind: "communities", network: { index, memberships }, about: { restart, seed }, control };
  });
}
