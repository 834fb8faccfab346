import type { AssignedProjects } from "#analysis/network/assigned-projects.ts";
import type { CouplingTable } from "#analysis/network/coupling.ts";
import type { Incidence } from "#analysis/network/incidence.ts";
import { mixOf } from "../bridging/mix-of-members.ts";
import { createProjectMix } from "./project-mix.ts";

/** The groups in one project. */
export type ProjectGroups = {
  readonly participants: number;
  /** Groups that take part, for whatever share. */
  readonly groups: number;
  /** 1 − Σ of the squared parts of the groups (Blau 1977): 0 with one group. */
  readonly blau: number;
};

/** Per project the mix of its participants' groups. */
export function projectGroups({ incidence, signatures }: AssignedProjects): readonly ProjectGroups[] {
  return projectByProject(incidence).map(({ members }) => {
    const { parts, concentration } = mixOf(members, signatures);
    return { participants: members.length, groups: parts.size, blau: Math.max(0, 1 - concentration) };
  });
}

/** Per group × group cell in how many projects the two groups meet. */
export function sharedProjectsOfGroups(all: AssignedProjects, { cellCount }: CouplingTable): Uint32Array {
  const shared = new Uint32Array(cellCount);
  for (const cell of cellsOfProjects(all).flat()) shared[cell]! += 1;
  return shared;
}

/** Per project the group × group cells that meet in it; none without a table. */
export function cellsOfProjects(all: AssignedProjects): readonly (readonly number[])[] {
  return projectByProject(all.incidence).map((own) => {
    const meetings = createProjectMix({ ...all, incidence: own })(own.members).cells ?? new Float64Array(0);
    return [...meetings.keys()].filter((cell) => meetings[cell]! > 0);
  });
}

function projectByProject({ actors, projects, offsets, members }: Incidence): readonly Incidence[] {
  return Array.from({ length: projects }, (_, project) => {
    const own = members.slice(offsets[project]!, offsets[project + 1]!);
    return { actors, projects: 1, offsets: Uint32Array.of(0, own.length), members: own };
  });
}
