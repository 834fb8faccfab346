import type { RouteSums } from "#analysis/algorithms/brandes-carry.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { sumSearches } from "#analysis/search-routes.ts";
import { createControl } from "#analysis/threads/control.ts";
import { createPool } from "#analysis/threads/pool.ts";
import type { Task } from "#analysis/threads/protocol.ts";
import { searchTasks } from "#analysis/threads/search-routes.ts";
import { sharedInput } from "#analysis/threads/shared-input.ts";

export type SearchOnThreads = (input: AnalysisInput) => Promise<ReturnType<typeof sumSearches>>;

/** Betweenness as the engine makes it, without the other numbers: tasks on the threads of one pool, summed in their order. */
export function searchOnThreads(threads: number): {
  readonly search: SearchOnThreads;
  readonly close: () => Promise<void>;
} {
  const pool = createPool<Task>({ threads });
  return {
    search: async (input) => {
      const tasks = searchTasks(sharedInput(input), createControl());
      const parts = await Promise.all(tasks.map((task) => pool.run(task)));
      return sumSearches(input, parts as readonly (RouteSums | null)[]);
    },
    close: pool.close,
  };
}
