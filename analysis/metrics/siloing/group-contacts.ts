import { couplingTable } from "#analysis/network/coupling.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Labels, Signatures } from "#analysis/network/signatures.ts";
import { createMixing } from "./mixing-matrix.ts";

/**
 * Per group the weight of its members' contacts, seen from either end of an undirected tie: directed, what they send and
 * receive. A tie of actors with several groups is spread over these as in the mixing matrix.
 */
export type GroupContacts = {
  readonly inside: Float64Array;
  readonly sent: Float64Array;
  readonly received: Float64Array;
};

type ContactsOf = (labels: Labels) => GroupContacts;

/**
 * @param weights what each tie counts for
 * @returns the contacts under any labels: `signatures.of`, or a deal of them. The same arrays each time. O(m)
 */
export function createGroupContacts(index: NetworkIndex, signatures: Signatures, weights: Float64Array): ContactsOf {
  return signatures.single ? createSingle(index, signatures, weights) : createSeveral(index, signatures, weights);
}

function emptyContacts(groups: number, directed: boolean): GroupContacts {
  const sent = new Float64Array(groups);
  return { inside: new Float64Array(groups), sent, received: directed ? new Float64Array(groups) : sent };
}

/** With one group an actor, a label is a group: ties are compared and nothing else. */
function createSingle(index: NetworkIndex, { groups, shares }: Signatures, weights: Float64Array): ContactsOf {
  const { count, directed, sources, targets } = index;
  const groupOf = Uint32Array.from(shares, (own) => own[0]![0]);
  const within = new Float64Array(shares.length);
  const found = emptyContacts(groups.length, directed);
  const bySource = strengthsOf(count, directed ? [sources] : [sources, targets], weights);
  const byTarget = directed ? strengthsOf(count, [targets], weights) : null;
  const addStrengths = (strengths: Float64Array, labels: Labels, sums: Float64Array) => {
    for (let actor = 0; actor < count; actor += 1) sums[groupOf[labels[actor]!]!]! += strengths[actor]!;
  };
  return (labels) => {
    const { inside, sent, received } = found;
    addStrengths(bySource, labels, sent.fill(0));
    if (byTarget) addStrengths(byTarget, labels, received.fill(0));
    inside.fill(0);
    within.fill(0);
    for (let at = 0; at < sources.length; at += 1) {
      const label = labels[sources[at]!]!;
      if (label === labels[targets[at]!]!) within[label]! += weights[at]!;
    }
    for (let label = 0; label < within.length; label += 1)
      inside[groupOf[label]!]! += (directed ? 1 : 2) * within[label]!;
    return found;
  };
}

/** With several, what the matrix has in the rows and columns of a group. */
function createSeveral(index: NetworkIndex, signatures: Signatures, weights: Float64Array): ContactsOf {
  const { directed } = index;
  const table = couplingTable(signatures, { directed: true });
  const mix = createMixing(index, table);
  const found = emptyContacts(table.groups, directed);
  return (labels) => {
    const matrix = mix(labels, weights);
    for (const sums of Object.values(found)) sums.fill(0);
    const { inside, sent, received } = found;
    for (let row = 0; row < table.groups; row += 1) {
      for (let column = 0; column < table.groups; column += 1) {
        const weight = matrix[table.cellAt(row, column)]!;
        sent[row]! += weight;
        received[column]! += weight;
        if (row === column) inside[row]! += directed ? weight : 2 * weight;
      }
    }
    return found;
  };
}

function strengthsOf(count: number, ends: readonly Uint32Array[], weights: Float64Array): Float64Array {
  const strengths = new Float64Array(count);
  for (const end of ends) for (let at = 0; at < end.length; at += 1) strengths[end[at]!]! += weights[at]!;
  return strengths;
}
