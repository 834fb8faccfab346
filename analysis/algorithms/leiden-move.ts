import { type FlowNetwork, type Grouping, sumsOf } from "./leiden-network.ts";
import { type Random, shuffle } from "./random.ts";

/** A gain below this part of all weight is rounding: moving for it would never end. */
const LEAST_GAIN = 1e-12;

/**
 * Fast local moving of Leiden: each node goes where modularity gains most, or alone; who is tied to a node that moved is
 * looked at again, until nobody gains. Of equal gains the first met counts, in the order of the neighbours.
 *
 * @param of the grouping, changed in place; group numbers are below the number of nodes
 */
export function moveNodes(network: FlowNetwork, of: Grouping, random: Random): void {
  const { count, offsets, neighbours, weights, sent, received, total } = network;
  const sums = sumsOf(network, of);
  const size = new Uint32Array(count);
  for (const group of of) size[group]! += 1;
  const free = Uint32Array.from({ length: count }, (_, group) => group).filter((group) => size[group] === 0);
  const unused = { groups: new Uint32Array(count), count: free.length };
  unused.groups.set(free);
  const toward = new Float64Array(count);
  const met = new Uint32Array(count);
  const queue = Uint32Array.from({ length: count }, (_, node) => node);
  shuffle(queue, random);
  const isQueued = new Uint8Array(count).fill(1);
  let head = 0;
  let waiting = count;
  while (waiting > 0) {
    const node = queue[head]!;
    head = head + 1 === count ? 0 : head + 1;
    waiting -= 1;
    isQueued[node] = 0;
    const old = of[node]!;
    let known = 0;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      const group = of[neighbours[at]!]!;
      if (toward[group] === 0) met[known++] = group;
      toward[group]! += weights[at]!;
    }
    sums.sent[old]! -= sent[node]!;
    sums.received[old]! -= received[node]!;
    const gain = (group: number) =>
      toward[group]! - (sent[node]! * sums.received[group]! + received[node]! * sums.sent[group]!) / total;
    let best = old;
    let most = gain(old) + LEAST_GAIN * total;
    for (let each = 0; each < known; each += 1) {
      const gained = gain(met[each]!);
      if (gained > most) {
        most = gained;
        best = met[each]!;
      }
    }
    if (most < 0 && size[old]! > 1) best = unused.groups[--unused.count]!;
    for (let each = 0; each < known; each += 1) toward[met[each]!] = 0;
    sums.sent[best]! += sent[node]!;
    sums.received[best]! += received[node]!;
    if (best === old) continue;
    of[node] = best;
    size[best]! += 1;
    size[old]! -= 1;
    if (size[old] === 0) {
      // Not what rounding leaves of it.
      sums.sent[old] = 0;
      sums.received[old] = 0;
      unused.groups[unused.count++] = old;
    }
    for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
      const other = neighbours[at]!;
      if (isQueued[other] === 1 || of[other] === best) continue;
      isQueued[other] = 1;
      queue[(head + waiting) % count] = other;
      waiting += 1;
    }
  }
}
