import Graph from "graphology";
import { describe, expect, test } from "vitest";
import { openRoutes, openSearch } from "#analysis/algorithms/brandes.ts";
import { carryBackLarge } from "#analysis/algorithms/brandes-large.ts";
import { createNeeds } from "#analysis/algorithms/brandes-needs.ts";
import { carryBack, searchFrom } from "#analysis/algorithms/brandes-search.ts";
import { NO_KIND, type PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { foldNetwork, wholeNetwork } from "#analysis/algorithms/route-fold.ts";
import { addChunks, betweenness, sourceChunks } from "#analysis/algorithms/source-chunks.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { graphOf, type ReferenceNetwork, readReference } from "#test/analysis/reference-network.ts";

type MicroCase = Pick<ReferenceNetwork, "directed" | "actors" | "ties"> & {
  readonly layered: { readonly layers: number; readonly width: number };
  readonly expected: {
    readonly betweennessRaw: Readonly<Record<string, number>>;
    readonly betweennessRawOf: string;
    readonly value: number;
  };
};

const noDemand = (count: number): PairDemand => ({
  kinds: new Uint32Array(count).fill(NO_KIND),
  kindCount: 0,
  table: null,
});

const plainOf = (index: NetworkIndex) => [...betweenness(index, noDemand(index.count))!.plain];

test("B1 · the kite has its highest betweenness where it has few partners", () => {
  const kite = readReference<Readonly<Record<string, MicroCase>>>("micro-cases")["krackhardt-kite"]!;
  const expected = kite.actors.map((actor) => kite.expected.betweennessRaw[actor]!);
  expectClose(plainOf(graphIndex(graphOf(kite))), expected);
});

test("B1 · women and events in one network, as a two-mode network is", () => {
  type Davis = {
    readonly actors: readonly string[];
    readonly projects: readonly string[];
    readonly participations: readonly (readonly [string, string])[];
    readonly computed: { readonly betweennessRaw: readonly number[] };
  };
  const davis = readReference<Davis>("davis");
  const graph = graphOf({
    directed: false,
    actors: [...davis.actors, ...davis.projects],
    ties: davis.participations,
  });
  expectClose(plainOf(graphIndex(graph)), davis.computed.betweennessRaw);
});

/** s, then layers that are completely joined to the next one, then t. */
function layeredGraph(layers: number, width: number): Graph {
  const graph = new Graph({ type: "undirected" });
  const layer = (at: number) => Array.from({ length: width }, (_, place) => `${at}_${place}`);
  const rows = [["s"], ...Array.from({ length: layers }, (_, at) => layer(at)), ["t"]];
  for (const key of rows.flat()) graph.addNode(key);
  rows.slice(1).forEach((row, at) => {
    for (const key of row) for (const before of rows[at]!) graph.addEdge(before, key);
  });
  return graph;
}

describe("routes by the billion", () => {
  test.each(["layered-10x10", "layered-16x4", "layered-12x8"])("B5 · %s is exact", (key) => {
    const { layered, expected } = readReference<Readonly<Record<string, MicroCase>>>("micro-cases")[key]!;
    const graph = layeredGraph(layered.layers, layered.width);
    expectClose(plainOf(graphIndex(graph))[graph.nodes().indexOf(expected.betweennessRawOf)]!, expected.value);
  });

  test("B5 · more than a Float64 can count, beside a detour with a single route: all distances are accounted for", () => {
    const layers = 560;
    const graph = layeredGraph(layers, 4);
    for (let at = 0; at < layers; at += 1) graph.addNode(`detour_${at}`);
    for (let at = 1; at < layers; at += 1) graph.addEdge(`detour_${at - 1}`, `detour_${at}`);
    graph.addEdge("s", "detour_0");
    graph.addEdge(`detour_${layers - 1}`, "t");
    const index = graphIndex(graph);
    const far = graph.nodes().indexOf(`${layers / 2}_0`);
    const folded = wholeNetwork(index, noDemand(index.count));
    const first = folded.members.nodes[folded.members.actors.indexOf(0)]!;
    const sumRoutes = openRoutes({ ...folded, sources: Uint32Array.of(first) }, { withUnavoidable: false });
    const sums = sumRoutes({ from: 0, until: 1 })!;
    const searching = openSearch(folded.network);
    searchFrom(first, searching);
    expect(Math.max(...searching.memory.routes)).toBe(Number.POSITIVE_INFINITY);
    // A route of d steps has d − 1 others on it, however many routes share it.
    const distance = distances(index, 0);
    const between = distance.reduce((sum, steps) => sum + Math.max(0, steps - 1), 0);
    expectClose(
      sums.plain.reduce((sum, carried) => sum + carried, 0),
      between,
    );
    expect(sums.plain[folded.members.nodes[folded.members.actors.indexOf(far)]!]).toBeGreaterThan(0);
  });

  test("B5 · both ways of counting agree where both can count", () => {
    const { index, demand } = karate();
    const { network, sources } = foldNetwork(index, demand);
    const [usual, large] = [openSearch(network), openSearch(network)];
    for (const source of sources) {
      for (const { memory } of [usual, large]) createNeeds(network.behind, memory.need)(source);
      searchFrom(source, usual);
      carryBack(usual);
      carryBackLarge(large, searchFrom(source, large, 0));
    }
    expectClose([...large.memory.sums], [...usual.memory.sums]);
  });
});

test("B1 · the middle of a path of 1,001 actors lies between its halves", () => {
  const count = 1001;
  const index = indexFromTies(
    count,
    Array.from({ length: count - 1 }, (_, at) => [at, at + 1, 1] as const),
    { directed: false },
  );
  const expected = Array.from({ length: count }, (_, at) => at * (count - 1 - at));
  expect(plainOf(index)).toEqual(expected);
});

describe("hooks", () => {
  test("progress is told in order and ends with all sources", () => {
    const { index, demand } = karate();
    const told: number[] = [];
    betweenness(index, demand, { onProgress: (done) => told.push(done) });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect([told[0], told.at(-1)]).toEqual([0, foldNetwork(index, demand).sources.length]);
  });

  test("nothing comes back when it is cancelled", () => {
    const { index, demand } = karate();
    expect(betweenness(index, demand, { isCancelled: () => true })).toBeNull();
  });

  test("a range that is cancelled half-way stops within a few dozen sources", () => {
    const ring = Array.from({ length: 1000 }, (_, at) => [at, (at + 1) % 1000, 1] as const);
    const folded = foldNetwork(indexFromTies(1000, ring, { directed: false }), noDemand(1000));
    let asked = 0;
    const isCancelled = () => {
      asked += 1;
      return asked === 3;
    };
    const told: number[] = [];
    const onProgress = (done: number) => told.push(done);
    const sumRoutes = openRoutes(folded, { withUnavoidable: false });
    const sums = sumRoutes({ from: 0, until: 1000 }, { isCancelled, onProgress });
    expect({ sums, told }).toEqual({ sums: null, told: [0, 32] });
  });
});

test.each([0, 1, 2, 63, 64, 65, 5000])("the chunks of %i sources are all of them, once and in order", (count) => {
  const chunks = sourceChunks(count);
  const sources = chunks.flatMap(({ from, until }) => Array.from({ length: until - from }, (_, at) => from + at));
  expect(sources).toEqual(Array.from({ length: count }, (_, at) => at));
  expect(chunks.length).toBe(Math.min(64, count));
});

test("B6 · chunks made in another order give the same bytes", () => {
  const { index, demand } = karate();
  const folded = foldNetwork(index, demand);
  const sumRoutes = openRoutes(folded, { withUnavoidable: false });
  const made = sourceChunks(folded.sources.length)
    .map((chunk, at) => ({ chunk, at }))
    .reverse()
    .map(({ chunk, at }) => ({ at, sums: sumRoutes(chunk)! }));
  const inOrder = made.sort((a, b) => a.at - b.at).map(({ sums }) => sums);
  const together = addChunks(inOrder, folded, { withUnavoidable: false });
  const alone = betweenness(index, demand)!;
  expect(Buffer.from(together.plain.buffer).equals(Buffer.from(alone.plain.buffer))).toBe(true);
  expect(Buffer.from(together.cross.buffer).equals(Buffer.from(alone.cross.buffer))).toBe(true);
});

function karate(): { readonly index: NetworkIndex; readonly demand: PairDemand } {
  const network = readReference<ReferenceNetwork>("karate");
  const kinds = Uint32Array.from(network.attributes.club!, (club) => (club === "Mr. Hi" ? 0 : 1));
  return { index: graphIndex(graphOf(network)), demand: { kinds, kindCount: 2, table: null } };
}

function distances({ count, offsets, neighbours }: NetworkIndex, source: number): number[] {
  const steps = new Array<number>(count).fill(-1);
  steps[source] = 0;
  const queue = [source];
  for (const actor of queue) {
    for (const neighbour of neighbours.subarray(offsets[actor], offsets[actor + 1])) {
      if (steps[neighbour] !== -1) continue;
      steps[neighbour] = steps[actor]! + 1;
      queue.push(neighbour);
    }
  }
  return steps;
}
