import type { RouteOptions } from "#analysis/algorithms/brandes.ts";
import type { FoldedNetwork, RouteNetwork } from "#analysis/algorithms/route-network.ts";
import { ROUTE_OPTIONS, type RouteSearch, routeSearch } from "#analysis/search-routes.ts";
import type { Control } from "./control.ts";
import type { FoldTask, SearchTask } from "./protocol.ts";
import { shared } from "./shared-input.ts";

/** A search for routes whose network is in shared memory: every thread reads the one copy. */
export function sharedSearch({ input, options }: Omit<FoldTask, "kind">): RouteSearch {
  const search = routeSearch(input, options);
  return { ...search, folded: sharedNetwork(search.folded) };
}

function sharedNetwork(folded: FoldedNetwork): FoldedNetwork {
  const { network } = folded;
  const along = { offsets: shared(network.offsets), neighbours: shared(network.neighbours) };
  const isTwoWay = network.incoming === network.neighbours;
  const inShared: RouteNetwork = {
    ...network,
    ...along,
    incomingOffsets: isTwoWay ? along.offsets : shared(network.incomingOffsets),
    incoming: isTwoWay ? along.neighbours : shared(network.incoming),
    copies: shared(network.copies),
    partStart: shared(network.partStart),
    partEnd: shared(network.partEnd),
    behind: {
      ...network.behind,
      of: shared(network.behind.of),
      table: network.behind.table && shared(network.behind.table),
    },
  };
  return { ...folded, network: inShared, sources: shared(folded.sources) };
}

/** So many tasks a thread that none waits long for the last one; each makes room for its searches once. */
const TASKS_PER_THREAD = 4;

/** The parts of a search as tasks, in their order. */
export function searchTasks(
  { folded: { network, sources }, ranges }: RouteSearch,
  { threads, load, control }: { readonly threads: number; readonly load: number; readonly control: Control },
  options: RouteOptions = ROUTE_OPTIONS,
): SearchTask[] {
  const count = Math.min(ranges.length, TASKS_PER_THREAD * threads);
  return Array.from({ length: count }, (_, at) => ({
    kind: "search",
    folded: { network, sources },
    options,
    ranges: ranges.slice(Math.floor((at * ranges.length) / count), Math.floor(((at + 1) * ranges.length) / count)),
    worth: load / sources.length,
    control,
  }));
}
