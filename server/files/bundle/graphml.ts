type Value = string | number | null;
type Columns = Readonly<Record<string, "string" | "double">>;

export type GraphmlNetwork = {
  readonly directed: boolean;
  readonly nodes: readonly { readonly id: string; readonly values: Readonly<Record<string, Value>> }[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly values: Readonly<Record<string, Value>>;
  }[];
  /** Attributes and their types, in the order in which they are declared. */
  readonly nodeColumns: Columns;
  readonly edgeColumns: Columns;
};

/** A network as GraphML (graphml.graphdrawing.org), which Gephi, igraph, NetworkX, yEd and Visone open. */
export function graphml({ directed, nodes, edges, nodeColumns, edgeColumns }: GraphmlNetwork): string {
  const keys = (columns: Columns, kind: "node" | "edge") =>
    Object.entries(columns).map(
      ([name, type]) => `  <key id="${kind}-${name}" for="${kind}" attr.name="${name}" attr.type="${type}"/>`,
    );
  const values = (own: Readonly<Record<string, Value>>, kind: "node" | "edge") =>
    Object.entries(own)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `<data key="${kind}-${name}">${escaped(String(value))}</data>`)
      .join("");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys(nodeColumns, "node"),
    ...keys(edgeColumns, "edge"),
    `  <graph edgedefault="${directed ? "directed" : "undirected"}">`,
    ...nodes.map(({ id, values: own }) => `    <node id="${escaped(id)}">${values(own, "node")}</node>`),
    ...edges.map(
      ({ source, target, values: own }) =>
        `    <edge source="${escaped(source)}" target="${escaped(target)}">${values(own, "edge")}</edge>`,
    ),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML 1.0 has no way to write most control characters: they are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu, "")
    .replaceAll(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
