import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { indexFromColumns } from "#analysis/network/network-index.ts";
import type { Issue, Report } from "./issue.ts";
import { createIssueList } from "./issue-list.ts";
import { mergeTies } from "./merge-ties.ts";
import { readEdges } from "./network-edges.ts";
import { type NodeChoice, readNodes } from "./network-nodes.ts";
import { type NetworkFile, readNetworkText } from "./network-text.ts";

/** A network in files. Every format comes through here: a further one is a further `kind`. */
export type NetworkFiles = { readonly kind: "csv"; readonly nodes: NetworkFile; readonly edges: NetworkFile };

export type NetworkOptions = NodeChoice & {
  readonly directed: boolean;
  /** Column of the edges with their weights; null: every tie counts as 1. */
  readonly weight: string | null;
};

/** What files gave. Rows that can't be used have their issue; without `input`, the last issue is the reason. */
export type ReadNetwork = {
  readonly input: AnalysisInput | null;
  /** The same network, grouped by each column to compare with. */
  readonly compared: readonly AnalysisInput[];
  readonly issues: readonly Issue[];
};

/** Reads a network from files, cleaned as METHODS 1.2 has it. Pure: who has the files is not its business. */
export function readNetworkFiles(files: NetworkFiles, options: NetworkOptions): ReadNetwork {
  const { report, issues } = createIssueList();
  const inputs = readCsv(files, options, report);
  return { ...inputs, issues: issues() };
}

function readCsv(files: NetworkFiles, options: NetworkOptions, report: Report): Omit<ReadNetwork, "issues"> {
  const { directed, weight } = options;
  const nodesText = readNetworkText(files.nodes, report);
  const nodes = nodesText && readNodes(nodesText, options, report);
  const edgesText = nodes && readNetworkText(files.edges, report);
  const rows = edgesText && readEdges(edgesText, { positionOf: nodes.positionOf, weight }, report);
  if (nodes === null || rows === null) return { input: null, compared: [] };

  const { ids, labels, memberships, compared, blocks } = nodes;
  const parallel = weight === null ? "once" : "sum";
  const { ties, merged } = mergeTies(ids.length, rows, { directed, parallel });
  if (merged > 0) {
    const rule =
      parallel === "sum" ? "their weights are summed" : "it counts once; choose a weight to have them summed";
    report({ file: files.edges.name }, "ties-merged", { count: merged, rule });
  }
  const input: AnalysisInput = {
    index: indexFromColumns(ids.length, ties, { directed }),
    memberships,
    ids,
    labels,
    projects: [],
    twoMode: null,
    projection: "newman",
    basis: "ties",
    blocks,
    derived: false,
  };
  return { input, compared: compared.map((other) => ({ ...input, memberships: other })) };
}
