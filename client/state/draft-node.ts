import { nodeKeys } from "#analysis/layout/node-keys.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";

export type NodeRef = { readonly kind: "actor" | "project"; readonly id: string };

/** The record that a node of the picture, or a row of a table, stands for. */
export function recordOfNode(network: NetworkView, key: string): NodeRef | null {
  return recordsOfNodes(network, [key]).get(key) ?? null;
}

/** The records that nodes stand for, by key, in the order of the keys. */
export function recordsOfNodes(network: NetworkView, chosen: readonly string[]): ReadonlyMap<string, NodeRef> {
  const { actors, projects } = nodeKeys(network);
  const asked = new Set(chosen);
  const found = new Map<string, NodeRef>();
  const look = (kind: NodeRef["kind"], keys: readonly string[], records: readonly { readonly id: string }[]) =>
    keys.forEach((key, at) => {
      const id = records[at]?.id;
      if (id !== undefined && asked.has(key)) found.set(key, { kind, id });
    });
  look("actor", actors, network.actors);
  look("project", projects, network.projects);
  return new Map(
    chosen.flatMap((key): readonly [string, NodeRef][] => {
      const record = found.get(key);
      return record ? [[key, record]] : [];
    }),
  );
}

/** The node of a record; null when the picture does not hold it. */
export function nodeOfRecord(network: NetworkView, { kind, id }: NodeRef): string | null {
  const keys = nodeKeys(network);
  const [records, own] = kind === "actor" ? [network.actors, keys.actors] : [network.projects, keys.projects];
  return own[records.findIndex((record) => record.id === id)] ?? null;
}
