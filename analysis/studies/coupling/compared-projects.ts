import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { CouplingResult } from "#analysis/model/coupling-result.ts";
import type { NetworkRows } from "#analysis/model/network.ts";
import type { Project } from "#analysis/model/project.ts";
import type { LeftOutProject } from "#analysis/model/projects-result.ts";
import { type Incidence, incidenceOf } from "#analysis/network/incidence.ts";

export type PlacedProject = {
  /** As recorded: a planned project with its own period. */
  readonly project: Project & { readonly place: string };
  /** Position in the incidence. */
  readonly row: number;
  readonly members: ReadonlySet<number>;
};

export type ComparedProjects = {
  /** Actors of the network × every project that counts, also those without a place: they say how much an actor takes part in. */
  readonly incidence: Incidence;
  readonly placed: readonly PlacedProject[];
  readonly leftOut: CouplingResult["leftOut"];
};

/** Projects with a place and a period that are no goals and not for everybody; of the rest is told why they are left out. */
export function comparedProjects(rows: CoalitionRows, network: NetworkRows, day: string | null): ComparedProjects {
  const recorded = new Map(rows.projects.map((project) => [project.id, project]));
  const members = network.projects.map((): number[] => []);
  for (const [actor, project] of network.participations) members[project]?.push(actor);
  const plenary = new Set(network.leftOut.plenaryProjects);
  const all = network.projects.flatMap(({ id }, at) => {
    const project = recorded.get(id);
    return project ? [{ project, members: members[at] ?? [] }] : [];
  });
  const works = all.filter(({ project }) => project.kind !== "ambition");
  const counted = works.filter(({ project }) => !plenary.has(project.id));
  const isOver = ({ until }: Project) => day !== null && until !== null && until <= day;
  const isOpen = ({ from, until }: Project) => from === null && until === null;
  return {
    incidence: incidenceOf(
      network.actors.length,
      counted.map((each) => each.members),
    ),
    placed: counted.flatMap(({ project, members: own }, row) => {
      const { place } = project;
      return place === null || isOpen(project) ? [] : [{ project: { ...project, place }, row, members: new Set(own) }];
    }),
    leftOut: {
      plenary: works.filter(({ project }) => plenary.has(project.id)).map(named),
      noPlace: counted.filter(({ project }) => project.place === null).map(named),
      noPeriod: counted.filter(({ project }) => project.place !== null && isOpen(project)).map(named),
      goals: rows.projects.filter((project) => project.kind === "ambition" && !isOver(project)).length,
      over: rows.projects.filter((project) => project.kind !== "ambition" && isOver(project)).length,
      withoutActors:
        rows.projects.filter((project) => project.kind !== "ambition" && !isOver(project)).length - works.length,
    },
  };
}

function named({
  project,
  members,
}: {
  readonly project: Project;
  readonly members: readonly number[];
}): LeftOutProject {
  return { id: project.id, label: project.name, participants: members.length };
}
