import { availableParallelism } from "node:os";
import peerBetweenness from "graphology-metrics/centrality/betweenness.js";
import { findCutPoints } from "#analysis/algorithms/cut-points.ts";
import { countCutPairs } from "#analysis/algorithms/cut-points-pairs.ts";
import { separatingSet } from "#analysis/algorithms/disjoint-routes.ts";
import { flowNetwork } from "#analysis/algorithms/flow-network.ts";
import { brokerage } from "#analysis/metrics/bridging/brokerage.ts";
import { structuralHoles } from "#analysis/metrics/bridging/structural-holes.ts";
import { routeSearch } from "#analysis/search-routes.ts";
import { type BenchNetwork, prepareNetwork } from "./bench-network.ts";
import { figureTable, type Table } from "./bench-report.ts";
import type { Figure } from "./figure.ts";
import { type MadeNetwork, type MadeSize, plantedNetwork, randomNetwork, registerLikeNetwork } from "./made-network.ts";
import { type SearchOnThreads, searchOnThreads } from "./search-on-threads.ts";
import { timeInTurns, type Work } from "./stopwatch.ts";

const SEED = 20_260_516;
const SPARSE: MadeSize = { actors: 5_000, ties: 25_000, seed: SEED };
const DENSE: MadeSize = { actors: 5_000, ties: 50_000, seed: SEED };
const WARM_UP: MadeSize = { actors: 1_000, ties: 5_000, seed: SEED };
const GROUPS = 12;

const KINDS: Readonly<Record<string, (size: MadeSize) => MadeNetwork>> = {
  random: randomNetwork,
  "planted partition": plantedNetwork,
  "register-like": registerLikeNetwork,
};

export const BRIDGING_NOTES = [
  "Betweenness, plain and between groups at once, and routes that can't be avoided: on all threads of this machine, started beforehand; the rest on one. graphology-metrics' betweenness is plain, `getEdgeWeight: null`; its ratio is how many times as long it takes.",
];

/** What bridges cost: routes beside graphology's on three kinds of networks, and all that a report on bridges needs at once. */
export async function measure(): Promise<{ readonly figures: readonly Figure[]; readonly tables: readonly Table[] }> {
  const { search, close } = searchOnThreads(availableParallelism());
  try {
    const tables: Table[] = [];
    const figures: Figure[] = [];
    const add = (title: string, own: readonly Figure[]) => {
      tables.push(figureTable(title, own));
      figures.push(...own.map((figure) => ({ ...figure, name: `${title}: ${figure.name}` })));
    };
    await search(prepareNetwork("random", randomNetwork(WARM_UP)).input, { withUnavoidable: true });
    for (const [kind, make] of Object.entries(KINDS)) {
      const network = prepareNetwork(kind, make(SPARSE));
      add(
        `Shortest routes, ${kind}, ${network.actors} actors, ${network.ties} ties`,
        await timed(routeWorks(network, search)),
      );
    }
    const network = prepareNetwork("planted partition", plantedNetwork(DENSE));
    const title = `Bridging, planted partition, ${network.actors} actors, ${network.ties} ties`;
    add(title, await timed(bridgingWorks(network, search)));
    return { figures, tables };
  } finally {
    await close();
  }
}

function routeWorks({ input, graph }: BenchNetwork, search: SearchOnThreads): Readonly<Record<string, Work>> {
  return {
    "betweenness, plain and between groups": () => search(input, { withUnavoidable: false }),
    "graphology-metrics' betweenness, plain": () => peerBetweenness(graph, { getEdgeWeight: null, normalized: false }),
    "betweenness and unavoidable routes": () => search(input, { withUnavoidable: true }),
  };
}

function bridgingWorks({ input, assigned }: BenchNetwork, search: SearchOnThreads): Readonly<Record<string, Work>> {
  const { index } = input;
  const { demand } = routeSearch(input, { seed: SEED });
  const groups = Array.from({ length: GROUPS }, (_, group) =>
    input.memberships.group.map((own) => Number(own === group)),
  );
  const marks = groups.map((group) => Uint8Array.from(group));
  return {
    "unavoidable routes for all, with betweenness": () => search(input, { withUnavoidable: true }),
    "brokerage, constraint and effective size": () => [
      brokerage(assigned.index, assigned.signatures),
      structuralHoles(index),
    ],
    "broken pairs for every leaver": () => countCutPairs(findCutPoints(index), demand),
    [`fewest actors between each two of ${GROUPS} groups`]: () => {
      const network = flowNetwork(index);
      return marks.flatMap((isSource, at) =>
        marks.slice(at + 1).map((isSink) => separatingSet(network, { isSource, isSink })),
      );
    },
  };
}

async function timed(works: Readonly<Record<string, Work>>): Promise<readonly Figure[]> {
  const found = await timeInTurns(Object.values(works));
  return Object.keys(works).map((name, at) => ({ name, runs: found[at]?.runs ?? [] }));
}
