import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { components } from "./components.ts";
import { findCutPoints } from "./cut-points.ts";
import { countCutPairs } from "./cut-points-pairs.ts";
import { hopsOf } from "./hop-search.ts";
import type { PairDemand } from "./pair-demand.ts";
import { type Blocks, behindBlocks, splitBlocks } from "./route-blocks.ts";
import { type Crowd, combined, crowdOfEach, numberCrowds } from "./route-crowds.ts";
import type { FoldedNetwork } from "./route-network.ts";
import { type Adjacency, beginnings, NOWHERE, placesOf, renumbered, searchedNodes } from "./route-order.ts";
import { firstTwins } from "./route-twins.ts";

const defaults = { withTwins: true };

/**
 * The least that has to be searched for all routes, exact. An undirected network falls into its blocks, each with all that
 * hangs on its actors behind them, and twins become one node. Pairs that have no route without an actor all pass it, and
 * need no search; the rest of what it carries runs inside of its blocks (Sarıyüce et al. 2013,
 * doi:10.1137/1.9781611972832.77). O(n + m) and the kinds of actors behind.
 */
export function foldNetwork(
  index: NetworkIndex,
  demand: PairDemand,
  options: { readonly withTwins: boolean } = defaults,
): FoldedNetwork {
  if (index.directed) return wholeNetwork(index, demand);
  const points = findCutPoints(index);
  const blocks = splitBlocks(index, points);
  const everyPair: PairDemand = { kinds: new Uint32Array(index.count), kindCount: 1, table: Float64Array.of(1) };
  return assemble(index, demand, {
    blocks,
    incoming: blocks,
    twins: options.withTwins ? firstTwins(blocks.actorOf.length, blocks) : Uint32Array.from(blocks.actorOf.keys()),
    crowds: behindBlocks(blocks, points, demand),
    certain: {
      plain: countCutPairs(points, everyPair).lostWithActor,
      cross: countCutPairs(points, demand).lostWithActor.map(roundedOff),
    },
  });
}

const ROUNDING = 1e-9;

/** Shares of pairs that cancel each other out leave a rest. */
const roundedOff = (pairs: number) => (Math.abs(pairs) < ROUNDING ? 0 : pairs);

/** A network as it is, each actor a node: where ties have a direction, or only some of the actors are searched from. */
export function wholeNetwork(index: NetworkIndex, demand: PairDemand): FoldedNetwork {
  const { along, against } = hopsOf(index, "on");
  const everyone = Uint32Array.from({ length: index.count }, (_, at) => at);
  const parts = components(index);
  return assemble(index, demand, {
    blocks: { actorOf: everyone, partOf: parts.of, partCount: parts.count, ...along },
    incoming: against,
    twins: everyone,
    crowds: crowdOfEach(demand),
    certain: { plain: new Float64Array(index.count), cross: new Float64Array(index.count) },
  });
}

type Split = Pick<FoldedNetwork, "certain"> & {
  readonly blocks: Blocks;
  readonly incoming: Adjacency;
  /** Per node of the blocks the first of its twins. */
  readonly twins: Uint32Array;
  readonly crowds: readonly Crowd[];
};

function assemble(
  { directed, count }: NetworkIndex,
  demand: PairDemand,
  { blocks, incoming, twins, crowds, certain }: Split,
): FoldedNetwork {
  const { actorOf, partOf, partCount } = blocks;
  const nodes = searchedNodes(blocks, twins, blocks);
  const places = placesOf(nodes, actorOf.length);
  const along = renumbered(blocks, nodes, places);
  const against = directed ? renumbered(incoming, nodes, places) : along;
  const parts = beginnings(
    partCount,
    nodes.map((node) => partOf[node]!),
  );
  const copies = new Float64Array(nodes.length);
  const together: Crowd[] = [];
  const members: { places: number[]; actors: number[] } = { places: [], actors: [] };
  crowds.forEach((crowd, node) => {
    const place = places[twins[node]!]!;
    if (place === NOWHERE) return;
    const known = together[place];
    together[place] = known === undefined ? crowd : combined(known, [crowd], 1);
    copies[place]! += 1;
    members.places.push(place);
    members.actors.push(actorOf[node]!);
  });
  return {
    network: {
      count: nodes.length,
      offsets: along.offsets,
      neighbours: along.neighbours,
      incomingOffsets: against.offsets,
      incoming: against.neighbours,
      copies,
      partStart: nodes.map((node) => parts[partOf[node]!]!),
      partEnd: nodes.map((node) => parts[partOf[node]! + 1]!),
      behind: numberCrowds(together, demand),
    },
    sources: Uint32Array.from(nodes.keys()),
    worth: 1,
    directed,
    actors: count,
    members: { nodes: Uint32Array.from(members.places), actors: Uint32Array.from(members.actors) },
    certain,
  };
}
