import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { type CutPoints, NONE } from "./cut-points.ts";
import type { PairDemand } from "./pair-demand.ts";
import { type Crowd, combined, crowdOf, crowdOfEach } from "./route-crowds.ts";
import { type Adjacency, LEAST_BETWEEN } from "./route-order.ts";

/** Nodes in parts that no route leaves: an actor has one in each block that it is in. */
export type Blocks = Adjacency & {
  readonly actorOf: Uint32Array;
  readonly partOf: Uint32Array;
  readonly partCount: number;
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
    if (own === NONE || sizes[own]! < LEAST_BETWEEN) continue;
    if (nodeOfTop[own] === NONE) nodeOfTop[own] = addNode(blockTop[own]!, own);
    nodeOfOther[actor] = addNode(actor, own);
  }
  const sources = new Uint32Array(index.sources.length);
  const targets = new Uint32Array(index.sources.length);
  let kept = 0;
  for (let tie = 0; tie < index.sources.length; tie += 1) {
    const source = index.sources[tie]!;
    const target = index.targets[tie]!;
    // Of two that are tied, one is in the subtree of the other, and the tie in the block that leads up from there.
    const own = block[rank[source]! > rank[target]! ? source : target]!;
    if (sizes[own]! < LEAST_BETWEEN) continue;
    const top = blockTop[own]!;
    sources[kept] = source === top ? nodeOfTop[own]! : nodeOfOther[source]!;
    targets[kept] = target === top ? nodeOfTop[own]! : nodeOfOther[target]!;
    kept += 1;
  }
  return {
    actorOf: Uint32Array.from(actorOf),
    partOf: Uint32Array.from(partOf),
    partCount: blockTop.length,
    ...bothWays(actorOf.length, sources.subarray(0, kept), targets.subarray(0, kept)),
  };
}

function bothWays(count: number, sources: Uint32Array, targets: Uint32Array): Adjacency {
  const offsets = new Uint32Array(count + 1);
  for (const ends of [sources, targets]) for (const node of ends) offsets[node + 1]! += 1;
  for (let node = 0; node < count; node += 1) offsets[node + 1]! += offsets[node]!;
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
  const { order, rank, size, root, blockTop } = points;
  const isTop = (node: number) => actorOf[node] === blockTop[partOf[node]!];
  const alone = crowdOfEach(demand);
  const hanging = hangingOn(
    actorOf.filter((_, node) => !isTop(node)),
    points,
    demand,
  );
  const ofPart = new Map<number, Crowd[]>();
  const behind = Array.from(actorOf, (actor, node): Crowd | null => {
    if (isTop(node)) return null;
    const others = hanging.get(actor);
    const own = others ? combined(alone[actor]!, others, 1) : alone[actor]!;
    listIn(ofPart, partOf[node]!).push(own);
    return own;
  });
  const components = new Map<number, Crowd>();
  return behind.map((crowd, node) => {
    if (crowd !== null) return crowd;
    // The rest of the component comes in where the search did.
    const first = root[actorOf[node]!]!;
    const whole = components.get(first) ?? crowdOf(order.subarray(rank[first]!, rank[first]! + size[first]!), demand);
    components.set(first, whole);
    return combined(whole, ofPart.get(partOf[node]!)!, -1);
  });
}

/** Of some actors those with parts of the network that have no way out but through them, and these parts. */
function hangingOn(
  actors: Uint32Array,
  { count, order, rank, size, parent, hangsOnParent }: CutPoints,
  demand: PairDemand,
): ReadonlyMap<number, readonly Crowd[]> {
  const isAsked = new Uint8Array(count);
  for (const actor of actors) isAsked[actor] = 1;
  const hanging = new Map<number, Crowd[]>();
  for (let actor = 0; actor < count; actor += 1) {
    const above = parent[actor]!;
    if (hangsOnParent[actor] === 0 || isAsked[above] === 0) continue;
    listIn(hanging, above).push(crowdOf(order.subarray(rank[actor]!, rank[actor]! + size[actor]!), demand));
  }
  return hanging;
}

function listIn<Item>(lists: Map<number, Item[]>, key: number): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
