import { coarsen, numbered } from "./leiden-coarsen.ts";
import { moveNodes } from "./leiden-move.ts";
import { type FlowNetwork, type Grouping, modularityOf } from "./leiden-network.ts";
import { refineGroups } from "./leiden-refine.ts";
import type { Random } from "./random.ts";

/**
 * Passes over the network, each of which gains less than the one before, and how many may gain nothing before the search ends:
 * between those the grouping is shaken, so that the next may find more. A small network is done with many in no time.
 */
const PASSES = { small: { most: 40, idle: 3 }, large: { most: 8, idle: 1 } };
const MANY_TIES = 10_000;

const ROUNDING = 1e-12;

export type LeidenOptions = {
  readonly random: Random;
  /** Where to begin; everyone alone when absent. The result is never worse than this. */
  readonly start?: Grouping | undefined;
  readonly isCancelled?: (() => boolean) | undefined;
};

/** Groups numbered in the order of their first nodes, and their modularity. */
export type Found = { readonly of: Grouping; readonly modularity: number };

/**
 * A grouping with as much modularity as the Leiden algorithm finds: nodes move, groups are refined and taken together, until whole
 * passes gain nothing (Traag, Waltman & van Eck 2019, doi:10.1038/s41598-019-41695-z). Every group hangs together: what does
 * not is taken apart, which always gains. Modularity is NaN without ties, where everybody is alone.
 *
 * @returns null when cancelled
 */
export function leiden(network: FlowNetwork, { random, start, isCancelled }: LeidenOptions): Found | null {
  const alone = Uint32Array.from({ length: network.count }, (_, node) => node);
  if (network.total === 0) return { of: alone, modularity: Number.NaN };
  let best = connectedGroups(network, numbered(start ?? alone).of);
  let modularity = modularityOf(network, best);
  let idle = 0;
  const passes = network.neighbours.length < 2 * MANY_TIES ? PASSES.small : PASSES.large;
  for (let pass = 0; pass < passes.most && idle < passes.idle; pass += 1) {
    if (isCancelled?.()) return null;
    const found = connectedGroups(network, onePass(network, idle === 0 ? best : shaken(best, random), random));
    const reached = modularityOf(network, found);
    idle += 1;
    if (reached <= modularity + ROUNDING) continue;
    best = found;
    modularity = reached;
    idle = 0;
  }
  return { of: numbered(best).of, modularity };
}

/** The same grouping with one in three left alone: a way out of where nobody gains by moving on its own. */
function shaken(of: Grouping, random: Random): Grouping {
  let next = of.length;
  const loose = of.map((group) => (random(3) === 0 ? next++ : group));
  return numbered(loose).of;
}

function onePass(network: FlowNetwork, start: Grouping, random: Random): Grouping {
  let level = network;
  let of: Grouping = start.slice();
  let nodeOf: Grouping = Uint32Array.from({ length: network.count }, (_, node) => node);
  for (;;) {
    moveNodes(level, of, random);
    const parts = numbered(refineGroups(level, of, random));
    if (parts.groups === level.count) return nodeOf.map((node) => of[node]!);
    const groupOfPart = new Uint32Array(parts.groups);
    for (let node = 0; node < level.count; node += 1) groupOfPart[parts.of[node]!] = of[node]!;
    nodeOf = nodeOf.map((node) => parts.of[node]!);
    level = coarsen(level, parts);
    of = numbered(groupOfPart).of;
  }
}

/** The same groups, each of its parts without ties to the others a group of its own. */
function connectedGroups({ count, offsets, neighbours }: FlowNetwork, of: Grouping): Grouping {
  const parts = new Uint32Array(count);
  const isSeen = new Uint8Array(count);
  const stack = new Uint32Array(count);
  let found = 0;
  for (let first = 0; first < count; first += 1) {
    if (isSeen[first] === 1) continue;
    let height = 0;
    stack[height++] = first;
    isSeen[first] = 1;
    while (height > 0) {
      const node = stack[--height]!;
      parts[node] = found;
      for (let at = offsets[node]!; at < offsets[node + 1]!; at += 1) {
        const other = neighbours[at]!;
        if (isSeen[other] === 1 || of[other] !== of[first]) continue;
        isSeen[other] = 1;
        stack[height++] = other;
      }
    }
    found += 1;
  }
  return parts;
}
