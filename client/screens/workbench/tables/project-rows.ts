import { nodeKeys } from "#analysis/layout/node-keys.ts";
import type { NetworkView, ViewProject } from "#analysis/model/network-view.ts";
import type { AnalysisResult, ProjectResult } from "#analysis/model/result.ts";

/** Whether the numbers count a project under this lens, or why not. */
export type Counted = "yes" | "defining" | "plenary" | "ties-only";

/** A project of the lens with its numbers; null where there are none. */
export type ProjectRow = {
  readonly key: string;
  readonly project: ViewProject;
  readonly participants: number;
  readonly counted: Counted;
  readonly measured: ProjectResult | null;
};

export function projectRows(network: NetworkView, analysis: AnalysisResult | null): readonly ProjectRow[] {
  const keys = nodeKeys(network).projects;
  const measured = new Map(analysis?.bridging.projects.map((project) => [project.id, project]));
  const participants = network.projects.map(() => 0);
  for (const [, project] of network.participations) participants[project] = (participants[project] ?? 0) + 1;
  const defining = new Set(network.leftOut.definingProjects.map(({ id }) => id));
  const plenary = new Set(network.leftOut.plenaryProjects.map(({ id }) => id));
  const countedOf = (id: string): Counted => {
    if (network.lens.basis === "ties") return "ties-only";
    if (defining.has(id)) return "defining";
    return plenary.has(id) ? "plenary" : "yes";
  };
  return network.projects.map((project, at) => ({
    key: keys[at] ?? project.id,
    project,
    participants: participants[at] ?? 0,
    counted: countedOf(project.id),
    measured: measured.get(project.id) ?? null,
  }));
}
