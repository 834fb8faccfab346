import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { routeSearch } from "#analysis/search-routes.ts";
import type { Control } from "./control.ts";
import type { SearchTask } from "./protocol.ts";

/** The parts of the search for routes, as tasks for threads. */
export function searchTasks(input: AnalysisInput, control: Control): SearchTask[] {
  const { demand, ranges } = routeSearch(input);
  return ranges.map((range) => ({ kind: "search", index: input.index, demand, range, control }));
}
