import { type NetworkOptions, type ReadNetwork, readNetworkFiles } from "#server/files/network-files.ts";

type Content = string | readonly string[] | Uint8Array;

const bytes = (content: Content): Uint8Array => {
  if (content instanceof Uint8Array) return content;
  return new TextEncoder().encode(typeof content === "string" ? content : `${content.join("\n")}\n`);
};

export const NODES = ["id,label,sector", "a,Anna,water", "b,Bert,water", "c,Cor,nature", "d,Dirk,nature"];

/** Reads nodes and edges as two files of these names; lines or a whole text. */
export function readNetwork(nodes: Content, edges: Content, options: Partial<NetworkOptions> = {}): ReadNetwork {
  return readNetworkFiles(
    {
      kind: "csv",
      nodes: { name: "nodes.csv", content: bytes(nodes) },
      edges: { name: "edges.csv", content: bytes(edges) },
    },
    { partition: "sector", compare: [], kernel: "min", blocks: null, directed: false, weight: null, ...options },
  );
}

/** Ties as ids and weight, such as `a–b 1`, in the order of the index. */
export function tiesOf({ input }: ReadNetwork): readonly string[] | null {
  if (input === null) return null;
  const { index, ids } = input;
  return Array.from(index.sources, (source, at) => {
    return `${ids[source]}–${ids[index.targets[at] ?? -1]} ${index.weights[at]}`;
  });
}

/** Groups and shares of each actor, such as `a: water 1`. */
export function groupsOfActors({ input }: ReadNetwork): readonly string[] | null {
  if (input === null) return null;
  const { ids, memberships } = input;
  return ids.map((id, actor) => {
    const from = memberships.offsets[actor] ?? 0;
    const until = memberships.offsets[actor + 1] ?? 0;
    const parts = Array.from({ length: until - from }, (_, at) => {
      return `${memberships.groups[memberships.group[from + at] ?? -1]} ${memberships.share[from + at]}`;
    });
    return `${id}: ${parts.join(", ")}`;
  });
}

/** Place and sentence of each issue. */
export function issueLines({ issues }: ReadNetwork): readonly string[] {
  return issues.map(({ file, line, code }) => `${file}${line === null ? "" : `:${line}`} ${code}`);
}
