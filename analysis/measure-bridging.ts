import { type OnlyHere, onlyHere } from "#analysis/metrics/bridging/only-here.ts";
import { degrees, strengths } from "#analysis/metrics/cohesion/degree.ts";
import { eiIndex, insideOutsideOfActors } from "#analysis/metrics/siloing/ei-index.ts";
import type { ActorResult, AnalysisResult, ProjectResult } from "#analysis/model/result.ts";
import type { AnalysisInput, ProjectInput } from "#analysis/network/analysis-input.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { groupsOf, mainGroup } from "#analysis/network/partition.ts";
import { createSameGroup, type SameGroup } from "#analysis/network/signatures.ts";

/** What carries the ties between groups: per actor and per project. */
export function measureBridging(input: AnalysisInput, assigned: Assigned): AnalysisResult["bridging"] {
  const participants = input.projects.map((project) => project.participants);
  const sameGroup = createSameGroup(assigned.signatures);
  const same = sameGroupOfActors(assigned, sameGroup);
  const found = onlyHere(participants, {
    count: input.index.count,
    isCross: (first, second) => same(first, second) === 0,
  });
  return {
    actors: actorResults(input, assigned, { sameGroup, onlyHere: found.actors }),
    projects: projectResults(input, { same, onlyHere: found.projects }),
  };
}

/** By position in the whole network; NaN for a pair with an unassigned actor. */
function sameGroupOfActors({ original, signatures }: Assigned, sameGroup: SameGroup): SameGroup {
  const signatureOf = new Map([...original].map((actor, at) => [actor, signatures.of[at] ?? 0]));
  return (first, second) => {
    const own = signatureOf.get(first);
    const other = signatureOf.get(second);
    return own === undefined || other === undefined ? Number.NaN : sameGroup(own, other);
  };
}

function actorResults(
  { index, memberships, ids, labels, projects }: AnalysisInput,
  assigned: Assigned,
  found: { readonly sameGroup: SameGroup; readonly onlyHere: OnlyHere["actors"] },
): ActorResult[] {
  const degree = degrees(index);
  const strength = strengths(index);
  const sides = insideOutsideOfActors(assigned.index, assigned.signatures.of, found.sameGroup);
  const sidesOf = new Map([...assigned.original].map((actor, at) => [actor, sides[at]]));
  // Each tie between groups has two ends.
  const crossing = sides.reduce((sum, { external }) => sum + external, 0) / 2;
  return ids.map((id, at) => {
    const group = mainGroup(memberships, at);
    const own = sidesOf.get(at) ?? { internal: 0, external: 0 };
    const ownIndex = eiIndex(own);
    return {
      id,
      label: labels[at] ?? id,
      group: group === null ? null : (memberships.groups[group] ?? null),
      degree: degree[at] ?? 0,
      strength: strength[at] ?? 0,
      eiIndex: Number.isNaN(ownIndex) ? null : ownIndex,
      crossShare: group === null || !(crossing > 0) ? null : own.external / crossing,
      onlyHere: projects.length === 0 || group === null ? null : (found.onlyHere[at] ?? 0),
    };
  });
}

function projectResults(
  { memberships, projects, projection }: AnalysisInput,
  found: { readonly same: SameGroup; readonly onlyHere: OnlyHere["projects"] },
): ProjectResult[] {
  const carried = projects.map((project) => (project.carriesTies ? crossWeight(project, found.same, projection) : 0));
  const all = carried.reduce((sum, weight) => sum + weight, 0);
  return projects.map(({ id, label, participants, carriesTies }, at) => {
    const groups = new Set(participants.flatMap((actor) => groupsOf(memberships, actor).map(([group]) => group)));
    return {
      id,
      label,
      participants: participants.length,
      groups: groups.size,
      crossPairs: found.onlyHere[at]?.crossPairs ?? 0,
      onlyHere: found.onlyHere[at]?.onlyHere ?? 0,
      crossShare: all > 0 && carriesTies ? (carried[at] ?? 0) / all : null,
    };
  });
}

/** Weight that one project puts between groups: its pairs, as far as they differ, at the weight that a project gives a pair. */
function crossWeight(
  { participants: actors }: ProjectInput,
  same: SameGroup,
  projection: AnalysisInput["projection"],
): number {
  let differing = 0;
  actors.forEach((actor, at) => {
    for (const other of actors.slice(at + 1)) {
      const crossing = 1 - same(actor, other);
      if (crossing > 0) differing += crossing;
    }
  });
  return projection === "newman" ? differing / Math.max(1, actors.length - 1) : differing;
}
