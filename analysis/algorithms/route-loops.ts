import { type SearchLoops, searchLoops } from "./brandes-loops.ts";
import type { RouteMemory } from "./brandes-memory.ts";
import { type DominatorLoops, dominatorLoops } from "./dominator-loops.ts";

/** All loops of a search for routes. */
export type RouteLoops = SearchLoops & DominatorLoops;

export function plainLoops(memory: RouteMemory): RouteLoops {
  return { ...searchLoops(memory), ...dominatorLoops(memory) };
}
