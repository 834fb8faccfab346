import { UndirectedGraph } from "graphology";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { type Assigned, assignedPart } from "#analysis/network/assigned.ts";
import { indexFromColumns } from "#analysis/network/network-index.ts";
import type { MadeNetwork } from "./made-network.ts";

/** One network in the shapes that are measured: ours, and the graph that graphology's own functions take. */
export type BenchNetwork = {
  readonly kind: string;
  readonly actors: number;
  readonly ties: number;
  readonly input: AnalysisInput;
  readonly assigned: Assigned;
  readonly graph: UndirectedGraph;
};

export function prepareNetwork(kind: string, made: MadeNetwork): BenchNetwork {
  const { actors, groupOf, ties } = made;
  const index = indexFromColumns(actors, ties, { directed: false });
  const ids = Array.from({ length: actors }, (_, at) => `${at}`);
  const memberships = {
    groups: Array.from({ length: made.groups }, (_, group) => `${group}`),
    offsets: Uint32Array.from({ length: actors + 1 }, (_, at) => at),
    group: groupOf,
    share: new Float64Array(actors).fill(1),
    kernel: "min" as const,
  };
  const input: AnalysisInput = {
    index,
    memberships,
    ids,
    labels: ids,
    projects: [],
    twoMode: null,
    projection: "newman",
    basis: "ties",
    blocks: null,
    derived: false,
  };
  const graph = new UndirectedGraph();
  for (const [at, id] of ids.entries()) graph.addNode(id, { group: groupOf[at] });
  index.sources.forEach((source, at) => {
    graph.addEdge(source, index.targets[at], { weight: index.weights[at] });
  });
  return { kind, actors, ties: index.sources.length, input, assigned: assignedPart(index, memberships), graph };
}
