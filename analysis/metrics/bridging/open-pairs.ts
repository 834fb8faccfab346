import type { NetworkIndex } from "#analysis/network/network-index.ts";

/** A pair of contacts of one actor without a tie from the first to the second, and how many actors join them, this one among them. */
export type VisitPair = (sender: number, receiver: number, brokers: number) => void;

/**
 * Visits every ordered open pair *a* → *v* → *c* of one actor *v*. Undirected ties are followed both ways, so that every pair
 * comes twice. O(m) for who sends, then the routes of two steps of the senders.
 */
export function visitOpenPairs(index: NetworkIndex, actor: number, visit: VisitPair): void {
  const { count, offsets, neighbours } = index;
  const receivers = neighbours.subarray(offsets[actor]!, offsets[actor + 1]!);
  const isReceiver = new Uint8Array(count);
  for (const receiver of receivers) isReceiver[receiver] = 1;
  const isTied = new Uint8Array(count);
  const brokers = new Uint32Array(count);
  for (const sender of sendersTo(index, actor)) {
    const own = neighbours.subarray(offsets[sender]!, offsets[sender + 1]!);
    for (const contact of own) {
      isTied[contact] = 1;
      for (let at = offsets[contact]!; at < offsets[contact + 1]!; at += 1) {
        if (isReceiver[neighbours[at]!] === 1) brokers[neighbours[at]!]! += 1;
      }
    }
    for (const receiver of receivers) {
      if (receiver !== sender && isTied[receiver] === 0) visit(sender, receiver, brokers[receiver]!);
      brokers[receiver] = 0;
    }
    for (const contact of own) isTied[contact] = 0;
  }
}

function sendersTo({ directed, offsets, neighbours, sources, targets }: NetworkIndex, actor: number): Uint32Array {
  if (!directed) return neighbours.subarray(offsets[actor]!, offsets[actor + 1]!);
  return sources.filter((_, at) => targets[at] === actor);
}
