import { type FlowNetwork, type Grouping, sumsOf } from "./leiden-network.ts";
import { type Random, shuffle } from "./random.ts";

const RANGE = 2 ** 32;

/**
 * The refinement of Leiden: within each group, nodes that are well connected to the rest of it join each other one by one, so that
 * a part that hangs together badly comes apart. A node joins a part with a chance in proportion to what modularity gains;
 * the paper takes exp(gain/θ), which engines round differently.
 *
 * @returns parts, each inside one group; part numbers are below the number of nodes
 */
export function refineGroups(network: FlowNetwork, of: Grouping, random: Random): Grouping {
  const { count, offsets, neighbours, weights, total } = network;
  const group = sumsOf(network, of);
  const parts = Uint32Array.from({ length: count }, (_, node) => node);
  const sent = network.sent.slice();
  const received = network.received.slice();
  const isAlone = new Uint8Array(count).fill(1);
  const outward = weightsInGroup(network, of);
  // No smaller than ties would be by chance, between this part and the rest of its group.
  const isWellConnected = (part: number, own: number) =>
    outward[part]! * total >=
    sent[part]! * (group.received[own]! - received[part]!) + received[part]! * (group.sent[own]! - sent[part]!);
  const toward = new Float64Array(count);
  const met = new Uint32Array(count);
  const gains = new Float64Array(count);
  const order = Uint32Array.from({ length: count }, (_, node) => node);
  shuffle(order, random);
  for (const node of order) {
    const own = of[node]!;
    if (isAlone[node] === 0 || !isWellConnected(node, own)) continue;
    let known = 0;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      const other = neighbours[at]!;
      if (of[other] !== own) continue;
      const part = parts[other]!;
      if (toward[part] === 0) met[known++] = part;
      toward[part]! += weights[at]!;
    }
    let sum = 0;
    for (let each = 0; each < known; each += 1) {
      const part = met[each]!;
      const gain =
        toward[part]! - (network.sent[node]! * received[part]! + network.received[node]! * sent[part]!) / total;
      gains[each] = gain > 0 && isWellConnected(part, own) ? gain : 0;
      sum += gains[each]!;
    }
    if (sum > 0) {
      const chosen = met[choose(gains, known, (random(RANGE) / RANGE) * sum)]!;
      parts[node] = chosen;
      isAlone[chosen] = 0;
      isAlone[node] = 0;
      sent[chosen]! += network.sent[node]!;
      received[chosen]! += network.received[node]!;
      outward[chosen]! += outward[node]! - 2 * toward[chosen]!;
    }
    for (let each = 0; each < known; each += 1) toward[met[each]!] = 0;
  }
  return parts;
}

/** The first place where the gains so far are over the mark; the last with any gain when rounding leaves none. */
function choose(gains: Float64Array, count: number, mark: number): number {
  let sum = 0;
  let last = 0;
  for (let at = 0; at < count; at += 1) {
    if (gains[at] === 0) continue;
    sum += gains[at]!;
    last = at;
    if (sum > mark) return at;
  }
  return last;
}

/** Per node the weight of its ties inside its own group. */
function weightsInGroup({ count, offsets, neighbours, weights }: FlowNetwork, of: Grouping): Float64Array {
  const inGroup = new Float64Array(count);
  for (let node = 0; node < count; node += 1) {
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      if (of[neighbours[at]!] === of[node]) inGroup[node]! += weights[at]!;
    }
  }
  return inGroup;
}
