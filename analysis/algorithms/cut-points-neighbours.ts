import type { NetworkIndex } from "#analysis/network/network-index.ts";

/** Neighbours with each tie both ways; where two actors are tied in both directions, they stand twice. */
export function undirectedNeighbours(index: NetworkIndex): Pick<NetworkIndex, "offsets" | "neighbours"> {
  if (!index.directed) return index;
  const { count, sources, targets } = index;
  const offsets = new Uint32Array(count + 1);
  for (const ends of [sources, targets]) for (const actor of ends) offsets[actor + 1]! += 1;
  for (let actor = 0; actor < count; actor += 1) offsets[actor + 1]! += offsets[actor]!;
  const next = offsets.slice(0, count);
  const neighbours = new Uint32Array(2 * sources.length);
  const put = (from: number, to: number) => {
    neighbours[next[from]!] = to;
    next[from]! += 1;
  };
  for (let at = 0; at < sources.length; at += 1) {
    put(sources[at]!, targets[at]!);
    put(targets[at]!, sources[at]!);
  }
  return { offsets, neighbours };
}
