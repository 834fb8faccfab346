import Graph from "graphology";
import type { NetworkRows } from "#analysis/model/network.ts";
import type { TieKind } from "#analysis/model/tie.ts";

export type ActorNode = { readonly mode: "actor"; readonly label: string };
export type TieEdge = { readonly weight: number; readonly count: number; readonly kinds: readonly TieKind[] };

/** Actors and the ties between them as a graphology graph: what people program against. Keys are actor ids. */
export function buildGraph(rows: NetworkRows): Graph<ActorNode, TieEdge> {
  const graph = new Graph<ActorNode, TieEdge>({ type: rows.directed ? "directed" : "undirected", multi: false });
  for (const actor of rows.actors) graph.addNode(actor.id, { mode: "actor", label: actor.name });
  for (const { source, target, weight, count, kinds } of rows.links) {
    graph.addEdge(idAt(rows.actors, source), idAt(rows.actors, target), { weight, count, kinds });
  }
  return graph;
}

function idAt<Id extends string>(records: readonly { readonly id: Id }[], at: number): Id {
  const record = records[at];
  if (!record) throw new Error(`no record at position ${at} of ${records.length}`);
  return record.id;
}
