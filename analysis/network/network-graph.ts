import Graph from "graphology";
import type { ActorId, ProjectId } from "#analysis/model/id.ts";
import type { NetworkRows } from "#analysis/model/network.ts";
import type { TieKind } from "#analysis/model/tie.ts";

export type ActorNode = { readonly mode: "actor"; readonly label: string };
export type ProjectNode = { readonly mode: "project"; readonly label: string };
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

/**
 * Actors and projects as a graphology graph, an edge for each participation. Keys are `actor:` and `project:` with the id,
 * since a body and its arrangement may bear the same one. No one-mode statistic is defined on it (METHODS 8).
 */
export function buildTwoModeGraph(rows: NetworkRows): Graph<ActorNode | ProjectNode> {
  const graph = new Graph<ActorNode | ProjectNode>({ type: "undirected", multi: false });
  for (const actor of rows.actors) graph.addNode(actorKey(actor.id), { mode: "actor", label: actor.name });
  for (const project of rows.projects) graph.addNode(projectKey(project.id), { mode: "project", label: project.name });
  for (const [actor, project] of rows.participations) {
    graph.addEdge(actorKey(idAt(rows.actors, actor)), projectKey(idAt(rows.projects, project)));
  }
  return graph;
}

export function actorKey(id: ActorId): string {
  return `actor:${id}`;
}

export function projectKey(id: ProjectId): string {
  return `project:${id}`;
}

function idAt<Id extends string>(records: readonly { readonly id: Id }[], at: number): Id {
  const record = records[at];
  if (!record) throw new Error(`no record at position ${at} of ${records.length}`);
  return record.id;
}
