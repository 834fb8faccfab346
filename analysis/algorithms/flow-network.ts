import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { beginnings } from "#analysis/network/sort-ties.ts";
import type { FlowNetwork } from "./disjoint-routes.ts";

/** A network with its ties by both ends. */
export function flowNetwork({ directed, count, offsets, neighbours, sources, targets }: NetworkIndex): FlowNetwork {
  if (!directed) return { count, offsets, neighbours, incomingOffsets: offsets, incoming: neighbours };
  const incomingOffsets = beginnings(count, [targets]);
  const next = incomingOffsets.slice(0, count);
  const incoming = new Uint32Array(sources.length);
  for (let tie = 0; tie < sources.length; tie += 1) {
    const target = targets[tie]!;
    incoming[next[target]!] = sources[tie]!;
    next[target]! += 1;
  }
  return { count, offsets, neighbours, incomingOffsets, incoming };
}
