import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { beginnings } from "#analysis/network/sort-ties.ts";
import { type CutPoints, NONE } from "./cut-points.ts";
import type { PairDemand } from "./pair-demand.ts";
import { type Crowd, combined, crowdOf } from "./route-crowds.ts";

/** Nodes in parts that no route leaves: an actor has one in each block that it is in. */
export type Blocks = {
  readonly actorOf: Uint32Array;
  readonly partOf: Uint32Array;
  readonly partCount: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
};

/**
 * The blocks of an undirected network, apart from each other. Blocks of two are left out: nobody is in between. O(n + m).
 */
export function splitBlocks(index: NetworkIndex, { block, blockTop, rank, order }: CutPoints): Blocks {
  const sizes = new Uint32Array(blockTop.length).fill(1);
  for (const own of block) if (own !== NONE) sizes[own]! += 1;
  const nodeOfTop = new Uint32Array(blockTop.length).fill(NONE);
  const nodeOfOther = new Uint32Array(index.count).fill(NONE);
  const actorOf: number[] = [];
  const partOf: number[] = [];
  const addNode = (actor: number, part: number) => {
    actorOf.push(actor);
    return partOf.push(part) - 1;
  };
  for (const actor of order) {
    const own = block[actor]!;
    if (own === NONE || sizes[own]! < 3) continue;
    if (nodeOfTop[own] === NONE) nodeOfTop[own] = addNode(blockTop[own]!, own);
    nodeOfOther[actor] = addNode(actor, own);
  }
  const ends: [number[], number[]] = [[], []];
  for (let tie = 0; tie < index.sources.length; tie += 1) {
    const source = index.sources[tie]!;
    const target = index.targets[tie]!;
    // Of two that are tied, one is in the subtree of the other, and the tie in the block that leads up from there.
    const own = block[rank[source]! > rank[target]! ? source : target]!;
    if (sizes[own]! < 3) continue;
    const nodeOf = (actor: number) => (actor === blockTop[own] ? nodeOfTop[own]! : nodeOfOther[actor]!);
    ends[0].push(nodeOf(source));
    ends[1].push(nodeOf(target));
  }
  return {
    actorOf: Uint32Array.from(actorOf),
    partOf: Uint32Array.from(partOf),
    partCount: blockTop.length,
    ...bothWays(actorOf.length, Uint32Array.from(ends[0]), Uint32Array.from(ends[1])),
  };
}

function bothWays(count: number, sources: Uint32Array, targets: Uint32Array): Pick<Blocks, "offsets" | "neighbours"> {
  const offsets = beginnings(count, [sources, targets]);
  const next = offsets.slice(0, count);
  const neighbours = new Uint32Array(2 * sources.length);
  for (let tie = 0; tie < sources.length; tie += 1) {
    neighbours[next[sources[tie]!]!++] = targets[tie]!;
    neighbours[next[targets[tie]!]!++] = sources[tie]!;
  }
  return { offsets, neighbours };
}

/** Per node everybody who comes into its block there: the actor itself and all that hangs on it outside of the block. */
export function behindBlocks({ actorOf, partOf }: Blocks, points: CutPoints, demand: PairDemand): readonly Crowd[] {
  const { order, rank, size, root, parent, hangsOnParent, blockTop } = points;
  const subtree = (actor: number) => order.subarray(rank[actor]!, rank[actor]! + size[actor]!);
  const isTop = (node: number) => actorOf[node] === blockTop[partOf[node]!];
  const hanging = new Map<number, Crowd[]>();
  actorOf.forEach((actor, node) => {
    if (!isTop(node)) hanging.set(actor, []);
  });
  for (let actor = 0; actor < points.count; actor += 1) {
    if (hangsOnParent[actor] === 1) hanging.get(parent[actor]!)?.push(crowdOf(subtree(actor), demand));
  }
  const ofPart = new Map<number, Crowd[]>();
  const behind = Array.from(actorOf, (actor, node): Crowd | null => {
    if (isTop(node)) return null;
    const own = combined(crowdOf([actor], demand), hanging.get(actor) ?? [], 1);
    listIn(ofPart, partOf[node]!).push(own);
    return own;
  });
  const wholes = new Map<number, Crowd>();
  return behind.map((crowd, node) => {
    if (crowd !== null) return crowd;
    const component = root[actorOf[node]!]!;
    const whole = wholes.get(component) ?? crowdOf(subtree(component), demand);
    wholes.set(component, whole);
    return combined(whole, ofPart.get(partOf[node]!)!, -1);
  });
}

function listIn<Item>(lists: Map<number, Item[]>, key: number): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
