import type { NetworkIndex } from "#analysis/network/network-index.ts";

/** Ties by whom they start from and by whom they lead to; the same arrays where ties have no direction. */
export type FlowNetwork = {
  readonly count: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly incomingOffsets: Uint32Array;
  readonly incoming: Uint32Array;
};

/** Marks per actor. */
export type FlowEnds = {
  readonly isSource: Uint8Array;
  readonly isSink: Uint8Array;
  /** 1: not there. */
  readonly isAbsent?: Uint8Array;
};

/** A network with its ties by both ends. */
export function flowNetwork({ directed, count, offsets, neighbours, sources, targets }: NetworkIndex): FlowNetwork {
  if (!directed) return { count, offsets, neighbours, incomingOffsets: offsets, incoming: neighbours };
  const incomingOffsets = new Uint32Array(count + 1);
  for (const target of targets) incomingOffsets[target + 1]! += 1;
  for (let actor = 0; actor < count; actor += 1) incomingOffsets[actor + 1]! += incomingOffsets[actor]!;
  const next = incomingOffsets.slice(0, count);
  const incoming = new Uint32Array(sources.length);
  for (let tie = 0; tie < sources.length; tie += 1) {
    const target = targets[tie]!;
    incoming[next[target]!] = sources[tie]!;
    next[target]! += 1;
  }
  return { count, offsets, neighbours, incomingOffsets, incoming };
}
