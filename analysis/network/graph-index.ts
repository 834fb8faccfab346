import type Graph from "graphology";
import { indexFromTies, type NetworkIndex } from "./network-index.ts";

/**
 * The one place where a graph becomes an index. Positions follow the graph's own order of nodes. Self-ties and ties of
 * weight 0 are dropped, an edge without a weight counts as 1 (METHODS 1.2).
 *
 * @throws when a weight is below 0: signed ties are another model
 */
export function graphIndex(
  graph: Graph,
  options: { readonly weight: string | null } = { weight: "weight" },
): NetworkIndex {
  if (graph.multi) throw new Error("invalid graph: parallel edges; merge them first");
  if (graph.type === "mixed") throw new Error("invalid graph: mixed; make it directed or undirected first");
  const position = new Map(graph.mapNodes((key, _attributes) => key).map((key, at) => [key, at] as const));
  const ties = graph
    .filterEdges((_edge, _attributes, source, target) => source !== target)
    .map((edge) => {
      const [source, target] = graph.extremities(edge);
      const weight = options.weight === null ? 1 : graph.getEdgeAttribute(edge, options.weight);
      return [position.get(source) ?? 0, position.get(target) ?? 0, typeof weight === "number" ? weight : 1] as const;
    })
    .filter(([, , weight]) => weight !== 0);
  return indexFromTies(graph.order, ties, { directed: graph.type === "directed" });
}
