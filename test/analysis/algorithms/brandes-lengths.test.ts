import { UndirectedGraph } from "graphology";
import peerBetweenness from "graphology-metrics/centrality/betweenness.js";
import { describe, expect, test } from "vitest";
import { NO_KIND, type PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { createRandom } from "#analysis/algorithms/random.ts";
import { betweenness } from "#analysis/algorithms/source-chunks.ts";
import { tieLengths } from "#analysis/algorithms/tie-lengths.ts";
import { indexFromTies } from "#analysis/network/network-index.ts";
import { expectClose } from "#test/analysis/close-to.ts";

const noDemand = (count: number): PairDemand => ({
  kinds: new Uint32Array(count).fill(NO_KIND),
  kindCount: 0,
  table: null,
});

describe("lengths", () => {
  const lengths = (weights: readonly number[], alpha = 1, mostTies = 100) => {
    const { lengths, tolerance } = tieLengths(Float64Array.from(weights), { alpha, mostTies });
    return { lengths: [...lengths], tolerance };
  };

  test("B9 · of ratings from 1 to 5 are whole sixtieths", () => {
    expect(lengths([1, 2, 3, 4, 5])).toEqual({ lengths: [60, 30, 20, 15, 12], tolerance: 0 });
  });

  test("B9 · have the power that is asked for", () => {
    expect(lengths([1, 2, 4], 2)).toEqual({ lengths: [16, 4, 1], tolerance: 0 });
    expect(lengths([1, 2, 4], 0)).toEqual({ lengths: [1, 1, 1], tolerance: 0 });
  });

  test("B10 · of weights that are not whole are billionths of the shortest", () => {
    expect(lengths([0.5, 1.5, 1])).toEqual({ lengths: [3e9, 1e9, 1.5e9], tolerance: 0 });
    expect(lengths([1, 4], 0.5)).toEqual({ lengths: [2e9, 1e9], tolerance: 0 });
  });

  test("B10 · are compared to a ten-billionth where billionths would be too many to add up", () => {
    expect(lengths([0.001, 1000.5], 1, 1000)).toEqual({ lengths: [1000, 1 / 1000.5], tolerance: 1e-10 });
  });

  test("of no ties are none", () => {
    expect(lengths([])).toEqual({ lengths: [], tolerance: 0 });
  });
});

test("B9 · on 300 actors with ratings from 1 to 5 it is what graphology gives for the lengths", () => {
  const random = createRandom(1);
  const graph = new UndirectedGraph();
  const count = 300;
  for (let actor = 0; actor < count; actor += 1) graph.addNode(`${actor}`);
  for (let tie = 0; tie < 1_200; tie += 1) {
    const [one, other] = [random(count), random(count)];
    if (one !== other && !graph.hasEdge(`${one}`, `${other}`)) {
      const rating = 1 + random(5);
      graph.addEdge(`${one}`, `${other}`, { rating, length: 60 / rating });
    }
  }
  const ties = graph.mapEdges(
    (_, { rating }, source, target) => [Number(source), Number(target), rating as number] as const,
  );
  const index = indexFromTies(count, ties, { directed: false });
  const peer = peerBetweenness(graph, { getEdgeWeight: "length", normalized: false });
  expectClose([...betweenness(index, noDemand(count), { alpha: 1 })!.plain], Object.values(peer));
});

describe("two routes of equal length", () => {
  // From 0 to 3, over 1 and over 2: 1/2 + 1/12 is 1/3 + 1/4, but not for floating-point numbers.
  expect(1 / 2 + 1 / 12).not.toBe(1 / 3 + 1 / 4);
  const between = (unit: number, direct: readonly (readonly [number, number, number])[] = []) => {
    const ties = [[0, 1, 2 * unit], [1, 3, 12 * unit], [0, 2, 3 * unit], [2, 3, 4 * unit], ...direct] as const;
    const index = indexFromTies(4, ties, { directed: false });
    return [...betweenness(index, noDemand(4), { alpha: 1 })!.plain].slice(1, 3);
  };

  test("B9 · by whole weights share what runs between their ends", () => {
    expect(between(1)).toEqual([0.5, 0.5]);
  });

  test("B10 · and by others, to a billionth", () => {
    expect(between(0.5)).toEqual([0.5, 0.5]);
  });

  test("B10 · and where one tie is ten million times as long as another, to a ten-billionth", () => {
    expect(between(0.5, [[0, 3, 1e-7]])).toEqual([0.5, 0.5]);
  });
});

test("B5 B9 · more routes than a Float64 can count, all of one length", () => {
  const layers = 560;
  const width = 4;
  const layer = (at: number) => Array.from({ length: width }, (_, place) => 1 + at * width + place);
  const last = 1 + layers * width;
  const rows = [[0], ...Array.from({ length: layers }, (_, at) => layer(at)), [last]];
  const ties = rows
    .slice(1)
    .flatMap((row, at) => row.flatMap((actor) => rows[at]!.map((before) => [before, actor, 2] as const)));
  const index = indexFromTies(last + 1, ties, { directed: false });
  const [byLength, byHops] = [{ alpha: 1 }, {}].map((wishes) => betweenness(index, noDemand(last + 1), wishes)!);
  expectClose([...byLength!.plain], [...byHops!.plain]);
});
