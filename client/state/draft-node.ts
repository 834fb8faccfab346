import { nodeKeys } from "#analysis/layout/node-keys.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";

export type NodeRef = { readonly kind: "actor" | "project"; readonly id: string };

/** The record that a node of the picture, or a row of a table, stands for. */
export function recordOfNode(network: NetworkView, key: string): NodeRef | null {
  const keys = nodeKeys(network);
  const actor = network.actors[keys.actors.indexOf(key)];
  if (actor) return { kind: "actor", id: actor.id };
  const project = network.projects[keys.projects.indexOf(key)];
  return project ? { kind: "project", id: project.id } : null;
}

/** The node of a record; null when the picture does not hold it. */
export function nodeOfRecord(network: NetworkView, { kind, id }: NodeRef): string | null {
  const keys = nodeKeys(network);
  const [records, own] = kind === "actor" ? [network.actors, keys.actors] : [network.projects, keys.projects];
  return own[records.findIndex((record) => record.id === id)] ?? null;
}
