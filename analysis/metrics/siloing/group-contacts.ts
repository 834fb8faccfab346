import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Labels, Signatures } from "#analysis/network/signatures.ts";

/**
 * Per group the weight of its members' contacts, seen from either end of an undirected tie: directed, what they send and
 * receive. A tie of actors with several groups stays inside a group as far as both are in it (METHODS 2.2).
 */
export type GroupContacts = {
  readonly inside: Float64Array;
  readonly sent: Float64Array;
  readonly received: Float64Array;
};

/**
 * @param weights what each tie counts for
 * @returns the contacts under any labels: `signatures.of`, or a deal of them. The same arrays each time. O(m)
 */
export function createGroupContacts(
  index: NetworkIndex,
  signatures: Signatures,
  weights: Float64Array,
): (labels: Labels) => GroupContacts {
  const { count, directed, sources, targets } = index;
  const groups = signatures.groups.length;
  const inside = new Float64Array(groups);
  const sent = new Float64Array(groups);
  const received = directed ? new Float64Array(groups) : sent;
  const bySource = strengthsOf(count, directed ? [sources] : [sources, targets], weights);
  const byTarget = directed ? strengthsOf(count, [targets], weights) : null;
  const addInside = signatures.single ? createSingle(signatures) : createSeveral(signatures);
  return (labels) => {
    addStrengths(bySource, labels, signatures, sent.fill(0));
    if (byTarget) addStrengths(byTarget, labels, signatures, received.fill(0));
    addInside(index, labels, weights, inside.fill(0));
    return { inside, sent, received };
  };
}

type AddInside = (index: NetworkIndex, labels: Labels, weights: Float64Array, inside: Float64Array) => void;

/** With one group an actor, a label is a group: ties are compared and nothing else. */
function createSingle({ shares }: Signatures): AddInside {
  const groupOf = Uint32Array.from(shares, (own) => own[0]![0]);
  const within = new Float64Array(shares.length);
  return ({ sources, targets, directed }, labels, weights, inside) => {
    within.fill(0);
    for (let at = 0; at < sources.length; at += 1) {
      const label = labels[sources[at]!]!;
      if (label === labels[targets[at]!]!) within[label]! += weights[at]!;
    }
    for (let label = 0; label < within.length; label += 1)
      inside[groupOf[label]!]! += (directed ? 1 : 2) * within[label]!;
  };
}

function createSeveral({ shares }: Signatures): AddInside {
  return ({ sources, targets, directed }, labels, weights, inside) => {
    const ends = directed ? 1 : 2;
    for (let at = 0; at < sources.length; at += 1) {
      addCommon(shares[labels[sources[at]!]!]!, shares[labels[targets[at]!]!]!, inside, ends * weights[at]!);
    }
  };
}

type Shares = Signatures["shares"][number];

/** What two actors have in common, group by group; both lists go by the position of the group. */
function addCommon(own: Shares, other: Shares, inside: Float64Array, weight: number): void {
  let at = 0;
  for (let part = 0; part < own.length; part += 1) {
    const [group, share] = own[part]!;
    while (at < other.length && other[at]![0] < group) at += 1;
    if (at < other.length && other[at]![0] === group) inside[group]! += weight * Math.min(share, other[at]![1]);
  }
}

function strengthsOf(count: number, ends: readonly Uint32Array[], weights: Float64Array): Float64Array {
  const strengths = new Float64Array(count);
  for (const end of ends) for (let at = 0; at < end.length; at += 1) strengths[end[at]!]! += weights[at]!;
  return strengths;
}

function addStrengths(strengths: Float64Array, labels: Labels, { shares }: Signatures, sums: Float64Array): void {
  for (let actor = 0; actor < strengths.length; actor += 1) {
    const own = shares[labels[actor]!]!;
    for (let part = 0; part < own.length; part += 1) sums[own[part]![0]]! += strengths[actor]! * own[part]![1];
  }
}
