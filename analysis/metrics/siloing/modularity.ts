import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { SameGroup, Signatures } from "#analysis/network/signatures.ts";

/** Weight that each actor sends and receives; an undirected tie goes both ways. */
export type Flows = { readonly sent: Float64Array; readonly received: Float64Array; readonly total: number };

export function flowsOf({ count, directed, sources, targets, weights }: NetworkIndex): Flows {
  const sent = new Float64Array(count);
  const received = directed ? new Float64Array(count) : sent;
  let total = 0;
  for (let at = 0; at < sources.length; at += 1) {
    const weight = weights[at]!;
    sent[sources[at]!]! += weight;
    received[targets[at]!]! += weight;
    total += directed ? weight : 2 * weight;
  }
  return { sent, received, total };
}

/**
 * Modularity of a given partition: the part of all weight inside groups, less what would be there if everybody kept its
 * activity and met anybody, Q = Σ_ij (A_ij − out_i·in_j/W)·s_ij / W. With one group an actor it is what igraph and networkx
 * give, for directed ties too (Leicht & Newman 2008); with several, under the kernel `product` what Shen et al. (2009) give.
 * NaN without ties. METHODS 4.3.
 *
 * @returns the value under any labels: `signatures.of`, or a deal of them. O(m + C²) for C signatures, O(m) for one group an actor
 */
export function createModularity(
  index: NetworkIndex,
  signatures: Signatures,
  sameGroup: SameGroup,
): (labels: Uint32Array) => number {
  const { sent, received, total } = flowsOf(index);
  const kinds = signatures.shares.length;
  const sentBy = new Float64Array(kinds);
  const receivedBy = new Float64Array(kinds);
  return (labels) => {
    const { sources, targets, weights, directed } = index;
    let inside = 0;
    for (let at = 0; at < sources.length; at += 1) {
      inside += weights[at]! * sameGroup(labels[sources[at]!]!, labels[targets[at]!]!);
    }
    sentBy.fill(0);
    receivedBy.fill(0);
    for (let actor = 0; actor < labels.length; actor += 1) {
      sentBy[labels[actor]!]! += sent[actor]!;
      receivedBy[labels[actor]!]! += received[actor]!;
    }
    let anybody = 0;
    for (let own = 0; own < kinds; own += 1) {
      if (signatures.single) anybody += sentBy[own]! * receivedBy[own]!;
      else
        for (let other = 0; other < kinds; other += 1) {
          anybody += sentBy[own]! * receivedBy[other]! * sameGroup(own, other);
        }
    }
    return ((directed ? inside : 2 * inside) - anybody / total) / total;
  };
}
