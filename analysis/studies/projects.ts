import type { Drawn } from "#analysis/inference/draw-summary.ts";
import { TRADES_PER_PROJECT } from "#analysis/inference/fixed-margins.ts";
import { NOTHING_OF_CHANCE, unmeasured } from "#analysis/measured.ts";
import { projectGroups } from "#analysis/metrics/siloing/project-groups.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { ProjectId } from "#analysis/model/id.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { NetworkRows } from "#analysis/model/network.ts";
import type { LeftOutProject, ProjectsResult } from "#analysis/model/projects-result.ts";
import type { Measured, Reason } from "#analysis/model/result.ts";
import { assignedProjects } from "#analysis/network/assigned-projects.ts";
import { isDerived } from "#analysis/network/derived.ts";
import { openLens } from "#analysis/network/open-lens.ts";
import { resolveLens } from "#analysis/network/resolve-lens.ts";
import { massOfGroups } from "#analysis/network/signatures.ts";
import { type DrawnValue, drawProjects } from "./projects/draw-projects.ts";
import { meetingsOfGroups } from "./projects/group-meetings.ts";
import { measureBackbone } from "./projects/project-backbone.ts";
import type { StudyOptions } from "./study.ts";

/** Draws × participations: some ten seconds on one core. */
const MOST_DRAWN = 1e8;

/**
 * Whether the projects bring the groups together: actors × projects as they are, against chance with the same number of projects
 * for every actor and of participants for every project. A project of many makes a clique of them all, so a network of ties made
 * from projects can't tell this. METHODS 8.
 */
export function projects(rows: CoalitionRows, query: LensQuery, options: StudyOptions): ProjectsResult {
  const { seed, hooks } = options;
  const { lens } = resolveLens(rows, query);
  // Where ties alone make links no project counts; beside them the same actors are in the network.
  const open = openLens(rows, { ...query, basis: lens.basis === "ties" ? "both" : lens.basis });
  const { network, partition, memberships } = open;
  const assigned = assignedProjects(network, memberships);
  const { incidence, signatures } = assigned;
  const mixes = projectGroups(assigned);
  const together = mixes.filter(({ participants }) => participants > 1).length;
  const derived = isDerived(network, partition.key);
  const sizes = massOfGroups(signatures);
  const reason = whyNot(sizes, together);
  const permutations = reason === null && !derived ? roundsFor(incidence.members.length, options.permutations) : 0;
  const drawn = drawProjects(assigned, { seed, rounds: permutations, together, hooks });
  const unsaid = derived ? "derived-partition" : permutations === 0 ? "left-out" : null;
  const measure = ({ value, drawn }: DrawnValue) =>
    reason === null ? measured(value, drawn, { unsaid, rounds: permutations }) : unmeasured(reason);
  const { backbone, keptCells } = measureBackbone(assigned, {
    reason: reason ?? (derived ? "derived-partition" : null),
    hooks,
  });
  const taking = new Set(network.participations.flatMap(([actor, at]) => (network.counted[at] ? [actor] : [])));
  return {
    partition: {
      attribute: partition.key,
      derived,
      groups: signatures.groups.map((key, at) => ({ key, size: sizes[at] ?? 0 })),
    },
    parameters: { seed, permutations, nullModel: "fixed-margins", tradesPerProject: TRADES_PER_PROJECT },
    actors: incidence.actors,
    unassigned: taking.size - incidence.actors,
    participations: incidence.members.length,
    projects: { together, alone: mixes.length - together },
    plenary: leftOut(network, network.leftOut.plenaryProjects),
    defining: leftOut(network, network.leftOut.definingProjects),
    mixedShare: measure(drawn.mixedShare),
    mixedBins: drawn.mixedBins,
    meetingsInside: measure(drawn.meetingsInside),
    mixes: mixes.map((mix, at) => {
      const project = network.projects[assigned.projects[at] ?? -1];
      return { id: project?.id ?? "", label: project?.name ?? "", ...mix };
    }),
    meetings: meetingsOfGroups(assigned, { drawn: drawn.cells, keptCells }),
    backbone,
  };
}

/** The first reason that holds why nothing can be told of the groups in the projects. */
function whyNot(sizes: readonly number[], together: number): Reason | null {
  if (sizes.length === 0) return "no-groups";
  if (together === 0) return "no-projects";
  return sizes.filter((size) => size > 0).length < 2 ? "single-group" : null;
}

/** All rounds or none: fewer would be another test than was asked for. */
function roundsFor(participations: number, asked: number): number {
  return participations * asked <= MOST_DRAWN ? asked : 0;
}

function measured(
  value: number,
  drawn: Drawn | null,
  { unsaid, rounds }: { readonly unsaid: Reason | null; readonly rounds: number },
): Measured {
  if (drawn === null) return { ...NOTHING_OF_CHANCE, value, reason: unsaid };
  const { expected, sd, z, p } = drawn;
  const reason = z === null ? "no-variance" : null;
  const draws = p === null ? null : { rounds, enumerated: false };
  return { value, reason, expected, sd, z, pValue: p, draws, interval: null, effect: value - expected };
}

function leftOut(network: NetworkRows, ids: readonly ProjectId[]): readonly LeftOutProject[] {
  const wanted = new Set(ids);
  return network.projects.flatMap(({ id, name }, at) => {
    if (!wanted.has(id)) return [];
    return { id, label: name, participants: network.participations.filter(([, project]) => project === at).length };
  });
}
