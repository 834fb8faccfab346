import type { FlowNetwork, Grouping } from "./leiden-network.ts";

/** Groups numbered 0, 1, 2 … in the order of their first nodes. */
export function numbered(of: Grouping): { readonly of: Grouping; readonly groups: number } {
  const number = new Int32Array(of.reduce((most, group) => Math.max(most, group + 1), 0)).fill(-1);
  let groups = 0;
  const renamed = of.map((group) => {
    if (number[group] === -1) number[group] = groups++;
    return number[group]!;
  });
  return { of: renamed, groups };
}

/** The network in which each group is one node. O(n + m). */
export function coarsen(network: FlowNetwork, { of, groups }: ReturnType<typeof numbered>): FlowNetwork {
  const members = membersOf(of, groups);
  const inside = new Float64Array(groups);
  const sent = new Float64Array(groups);
  const received = new Float64Array(groups);
  const offsets = new Uint32Array(groups + 1);
  const neighbours = new Uint32Array(network.neighbours.length);
  const weights = new Float64Array(network.neighbours.length);
  const toward = new Float64Array(groups);
  let end = 0;
  for (let group = 0; group < groups; group += 1) {
    for (let place = members.offsets[group]!; place < members.offsets[group + 1]!; place += 1) {
      const node = members.nodes[place]!;
      inside[group]! += network.inside[node]!;
      sent[group]! += network.sent[node]!;
      received[group]! += network.received[node]!;
      for (let at = network.offsets[node]!; at < network.offsets[node + 1]!; at += 1) {
        const other = of[network.neighbours[at]!]!;
        // Each pair inside is met from both its ends.
        if (other === group) inside[group]! += network.weights[at]! / 2;
        else {
          if (toward[other] === 0) neighbours[end++] = other;
          toward[other]! += network.weights[at]!;
        }
      }
    }
    for (let at = offsets[group]!; at < end; at += 1) {
      weights[at] = toward[neighbours[at]!]!;
      toward[neighbours[at]!] = 0;
    }
    offsets[group + 1] = end;
  }
  const { total } = network;
  return {
    count: groups,
    offsets,
    neighbours: neighbours.slice(0, end),
    weights: weights.slice(0, end),
    inside,
    sent,
    received,
    total,
  };
}

function membersOf(of: Grouping, groups: number): { readonly offsets: Uint32Array; readonly nodes: Uint32Array } {
  const offsets = new Uint32Array(groups + 1);
  for (const group of of) offsets[group + 1]! += 1;
  for (let group = 0; group < groups; group += 1) offsets[group + 1]! += offsets[group]!;
  const next = offsets.slice(0, groups);
  const nodes = new Uint32Array(of.length);
  for (let node = 0; node < of.length; node += 1) nodes[next[of[node]!]!++] = node;
  return { offsets, nodes };
}
