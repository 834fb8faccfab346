import type { AssignedProjects } from "#analysis/network/assigned-projects.ts";
import type { CouplingTable } from "#analysis/network/coupling.ts";
import type { Incidence } from "#analysis/network/incidence.ts";
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
export function projectGroups(all: AssignedProjects): readonly ProjectGroups[] {
  const { of, shares } = all.signatures;
  return projectByProject(all.incidence).map((own) => {
    const mass = new Map<number, number>();
    for (const actor of own.members) {
      for (const [group, share] of shares[of[actor]!]!) mass.set(group, (mass.get(group) ?? 0) + share);
    }
    const participants = own.members.length;
    const concentration = [...mass.values()].reduce((sum, part) => sum + (part / participants) ** 2, 0);
    return { participants, groups: mass.size, blau: Math.max(0, 1 - concentration) };
  });
}

/** Per group × group cell in how many projects the two groups meet. */
export function sharedProjectsOfGroups(all: AssignedProjects, { cellCount }: CouplingTable): Uint32Array {
  const shared = new Uint32Array(cellCount);
  for (const own of projectByProject(all.incidence)) {
    createProjectMix({ ...all, incidence: own })(own.members).cells?.forEach((meetings, cell) => {
      if (meetings > 0) shared[cell]! += 1;
    });
  }
  return shared;
}

function projectByProject({ actors, projects, offsets, members }: Incidence): readonly Incidence[] {
  return Array.from({ length: projects }, (_, project) => {
    const own = members.slice(offsets[project]!, offsets[project + 1]!);
    return { actors, projects: 1, offsets: Uint32Array.of(0, own.length), members: own };
  });
}
