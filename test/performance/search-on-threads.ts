import type { RouteOptions, RouteSums } from "#analysis/algorithms/brandes.ts";
import { addChunks } from "#analysis/algorithms/source-chunks.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import type { RouteSearch } from "#analysis/search-routes.ts";
import { createControl } from "#analysis/threads/control.ts";
import { createPool } from "#analysis/threads/pool.ts";
import type { Task } from "#analysis/threads/protocol.ts";
import { searchTasks } from "#analysis/threads/search-routes.ts";
import { sharedInput } from "#analysis/threads/shared-input.ts";

export type SearchOnThreads = (input: AnalysisInput, options: RouteOptions) => Promise<RouteSums>;

/** What shortest routes give as the engine makes it, without the other numbers: tasks on the threads of one pool. */
export function searchOnThreads(threads: number): {
  readonly search: SearchOnThreads;
  readonly close: () => Promise<void>;
} {
  const pool = createPool<Task>({ threads });
  return {
    search: async (input, options) => {
      const control = createControl();
      const fold: Task = { kind: "fold", input: sharedInput(input), options: { seed: 1 } };
      const search = (await pool.run(fold)) as RouteSearch;
      const tasks = searchTasks(search, { threads, load: search.folded.sources.length, control }, options);
      const parts = await Promise.all(tasks.map((task) => pool.run(task)));
      return addChunks((parts as (readonly RouteSums[])[]).flat(), search.folded, options);
    },
    close: pool.close,
  };
}
