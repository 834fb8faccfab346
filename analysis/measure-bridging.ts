import { type OnlyHere, onlyHere } from "#analysis/metrics/bridging/only-here.ts";
import { degrees, strengths } from "#analysis/metrics/cohesion/degree.ts";
import { eiIndex, insideOutsideOfActors } from "#analysis/metrics/siloing/ei-index.ts";
import type { Memberships, NetworkRows } from "#analysis/model/network.ts";
import type { ActorResult, AnalysisResult, ProjectResult } from "#analysis/model/result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { groupsOf, mainGroup } from "#analysis/network/partition.ts";
import { createSameGroup, type SameGroup } from "#analysis/network/signatures.ts";

type Indexed = { readonly index: NetworkIndex; readonly assigned: Assigned };

/** What carries the ties between groups: per actor and per project. */
export function measureBridging(
  network: NetworkRows,
  partition: Memberships,
  { index, assigned }: Indexed,
): AnalysisResult["bridging"] {
  const participants = participantsOf(network);
  const sameGroup = createSameGroup(assigned.signatures);
  const same = sameGroupOfActors(assigned, sameGroup);
  const found = onlyHere(participants, {
    count: index.count,
    isCross: (first, second) => same(first, second) === 0,
  });
  return {
    actors: actorResults(network, partition, { index, assigned }, { sameGroup, onlyHere: found.actors }),
    projects: projectResults(network, partition, participants, { same, onlyHere: found.projects }),
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

function participantsOf(network: NetworkRows): number[][] {
  const participants: number[][] = network.projects.map(() => []);
  for (const [actor, project] of network.participations) participants[project]?.push(actor);
  return participants;
}

function actorResults(
  network: NetworkRows,
  partition: Memberships,
  { index, assigned }: Indexed,
  found: { readonly sameGroup: SameGroup; readonly onlyHere: OnlyHere["actors"] },
): ActorResult[] {
  const degree = degrees(index);
  const strength = strengths(index);
  const sides = insideOutsideOfActors(assigned.index, assigned.signatures.of, found.sameGroup);
  const sidesOf = new Map([...assigned.original].map((actor, at) => [actor, sides[at]]));
  // Each tie between groups has two ends.
  const crossing = sides.reduce((sum, { external }) => sum + external, 0) / 2;
  return network.actors.map((actor, at) => {
    const group = mainGroup(partition, at);
    const own = sidesOf.get(at) ?? { internal: 0, external: 0 };
    const index = eiIndex(own);
    return {
      id: actor.id,
      label: actor.name,
      group: group === null ? null : (partition.groups[group] ?? null),
      degree: degree[at] ?? 0,
      strength: strength[at] ?? 0,
      eiIndex: Number.isNaN(index) ? null : index,
      crossShare: group === null || !(crossing > 0) ? null : own.external / crossing,
      onlyHere: network.projects.length === 0 || group === null ? null : (found.onlyHere[at] ?? 0),
    };
  });
}

function projectResults(
  network: NetworkRows,
  partition: Memberships,
  participants: readonly (readonly number[])[],
  found: { readonly same: SameGroup; readonly onlyHere: OnlyHere["projects"] },
): ProjectResult[] {
  const carried = participants.map((actors, project) =>
    carriesTies(network, project) ? crossWeight(actors, found.same, network.lens.projection) : 0,
  );
  const all = carried.reduce((sum, weight) => sum + weight, 0);
  return network.projects.map((project, at) => {
    const actors = participants[at] ?? [];
    const groups = new Set(actors.flatMap((actor) => groupsOf(partition, actor).map(([group]) => group)));
    return {
      id: project.id,
      label: project.name,
      participants: actors.length,
      groups: groups.size,
      crossPairs: found.onlyHere[at]?.crossPairs ?? 0,
      onlyHere: found.onlyHere[at]?.onlyHere ?? 0,
      crossShare: all > 0 && carriesTies(network, at) ? (carried[at] ?? 0) / all : null,
    };
  });
}

/** Where ties make links too, no project's part of all weight between groups can be told from theirs. */
function carriesTies(network: NetworkRows, project: number): boolean {
  return network.lens.basis === "projects" && network.counted[project] === true;
}

/** Weight that one project puts between groups: its pairs, as far as they differ, at the weight that a project gives a pair. */
function crossWeight(actors: readonly number[], same: SameGroup, projection: "newman" | "count"): number {
  let differing = 0;
  actors.forEach((actor, at) => {
    for (const other of actors.slice(at + 1)) {
      const crossing = 1 - same(actor, other);
      if (crossing > 0) differing += crossing;
    }
  });
  return projection === "newman" ? differing / Math.max(1, actors.length - 1) : differing;
}
