import peerBetweenness from "graphology-metrics/centrality/betweenness.js";
import { degreeCentrality } from "graphology-metrics/centrality/degree.js";
import { undirectedDensity } from "graphology-metrics/graph/density.js";
import modularity from "graphology-metrics/graph/modularity.js";
import { weightedDegree } from "graphology-metrics/node/weighted-degree.js";
import { components } from "#analysis/algorithms/components.ts";
import { findCutPoints } from "#analysis/algorithms/cut-points.ts";
import { analyse } from "#analysis/analyse.ts";
import { measureSiloing, type Siloing } from "#analysis/measure-siloing.ts";
import { degrees, density, strengths } from "#analysis/metrics/cohesion/degree.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { createSha256 } from "#analysis/threads/sha256.ts";
import type { BenchNetwork } from "./bench-network.ts";
import type { SearchOnThreads } from "./search-on-threads.ts";

/** One thing to measure on a network: ours and, where graphology has its like, theirs. */
export type MeasuredMetric = {
  readonly name: string;
  /** What the time does with twice the network, for telling beforehand what takes too long. */
  readonly expectedGrowth: 1 | 2;
  readonly ours: (network: BenchNetwork) => unknown;
  readonly peer: {
    readonly name: string;
    readonly run: (network: BenchNetwork) => unknown;
    /** What both are compared by: numbers that must be the same. */
    readonly numbers: (network: BenchNetwork, ours: unknown, peer: unknown) => readonly [Numbers, Numbers];
  } | null;
};

export type Numbers = ArrayLike<number>;

const WITHOUT_P = { permutations: 0, seed: 1, derived: false };
const WITH_P = { ...WITHOUT_P, permutations: 999 };

export function measuredMetrics(search: SearchOnThreads): readonly MeasuredMetric[] {
  return [
    {
      name: "betweenness and cross-group betweenness",
      expectedGrowth: 2,
      ours: ({ input }) => search(input, { withUnavoidable: false }),
      peer: {
        name: "betweenness alone, `getEdgeWeight: null`",
        run: ({ graph }) => peerBetweenness(graph, { getEdgeWeight: null, normalized: false }),
        numbers: (_, ours, peer) => [(ours as { plain: Float64Array }).plain, byNode(peer)],
      },
    },
    {
      name: "internal share, E-I index, mixing matrix and exact chance",
      expectedGrowth: 1,
      ours: ({ assigned }) => measureSiloing(assigned, WITHOUT_P),
      peer: {
        name: "modularity of the same groups, which follows from ours",
        run: ({ graph }) => modularity(graph, { getNodeCommunity: "group" }),
        numbers: (_, ours, peer) => [[modularityOf(ours as Siloing)], [peer as number]],
      },
    },
    {
      name: "degree",
      expectedGrowth: 1,
      ours: ({ input }) => degrees(input.index),
      peer: {
        name: "degreeCentrality",
        run: ({ graph }) => degreeCentrality(graph),
        numbers: ({ actors }, ours, peer) => [
          ours as Uint32Array,
          byNode(peer).map((share) => Math.round(share * (actors - 1))),
        ],
      },
    },
    {
      name: "strength",
      expectedGrowth: 1,
      ours: ({ input }) => strengths(input.index),
      peer: {
        name: "weightedDegree of every node",
        run: ({ graph }) => graph.mapNodes((node) => weightedDegree(graph, node)),
        numbers: (_, ours, peer) => [ours as Float64Array, peer as readonly number[]],
      },
    },
    {
      name: "density",
      expectedGrowth: 1,
      ours: ({ input }) => density(input.index),
      peer: {
        name: "undirectedDensity",
        run: ({ graph }) => undirectedDensity(graph),
        numbers: (_, ours, peer) => [[ours as number], [peer as number]],
      },
    },
    own("internal share and mixing matrix, with p of 999 permutations", ({ assigned }) =>
      measureSiloing(assigned, WITH_P),
    ),
    own("components", ({ input }) => components(input.index)),
    own("cut actors and cut ties", ({ input }) => findCutPoints(input.index)),
    own("index from a graph", ({ graph }) => graphIndex(graph)),
    own("whole analysis without betweenness and p", ({ input }) =>
      analyse(input, { partition: "group", permutations: 0, seed: 1, createDigest: createSha256, routes: null }),
    ),
  ];
}

function own(name: string, ours: MeasuredMetric["ours"]): MeasuredMetric {
  return { name, expectedGrowth: 1, ours, peer: null };
}

/** Keys 0, 1, 2 … come in the order of the numbers. */
function byNode(mapping: unknown): readonly number[] {
  return Object.values(mapping as Readonly<Record<string, number>>);
}

/** Q = Σ_g inside/W − (contacts/2W)². */
function modularityOf({ groups }: Siloing): number {
  const contacts = groups.map(({ internalTies, externalTies }) => 2 * internalTies + externalTies);
  const twice = contacts.reduce((sum, own) => sum + own, 0);
  const inside = groups.reduce((sum, { internalTies }) => sum + 2 * internalTies, 0);
  return inside / twice - contacts.reduce((sum, own) => sum + (own / twice) ** 2, 0);
}
