import { onlyHere } from "#analysis/metrics/bridging/only-here.ts";
import { degrees, strengths } from "#analysis/metrics/cohesion/degree.ts";
import type { Memberships, NetworkRows } from "#analysis/model/network.ts";
import type { ActorResult, AnalysisResult, ProjectResult } from "#analysis/model/result.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { groupsOf, isAssigned, mainGroup } from "#analysis/network/partition.ts";

/** What carries the ties between groups: per actor and per project. */
export function measureBridging(
  network: NetworkRows,
  partition: Memberships,
  index: NetworkIndex,
): AnalysisResult["bridging"] {
  const participants = participantsOf(network);
  const same = sameGroupOf(partition);
  const together = onlyHere(participants, {
    count: index.count,
    isCross: (first, second) =>
      isAssigned(partition, first) && isAssigned(partition, second) && same(first, second) === 0,
  });
  return {
    actors: actorResults(network, partition, index, { same, onlyHere: together.actors }),
    projects: projectResults(network, partition, participants, { same, onlyHere: together.projects }),
  };
}

type SameGroup = (first: number, second: number) => number;

/** Same-group degree of two actors by position (METHODS 2.1, `min`). */
function sameGroupOf(partition: Memberships): SameGroup {
  const shares = Array.from({ length: partition.offsets.length - 1 }, (_, actor) => groupsOf(partition, actor));
  return (first, second) => {
    let same = 0;
    for (const [group, share] of shares[first] ?? []) {
      for (const [other, otherShare] of shares[second] ?? []) if (group === other) same += Math.min(share, otherShare);
    }
    return same;
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
  index: NetworkIndex,
  found: { readonly same: SameGroup; readonly onlyHere: Uint32Array },
): ActorResult[] {
  const degree = degrees(index);
  const strength = strengths(index);
  const inside = new Float64Array(index.count);
  const outside = new Float64Array(index.count);
  let crossing = 0;
  index.sources.forEach((source, at) => {
    const target = index.targets[at] ?? 0;
    if (!isAssigned(partition, source) || !isAssigned(partition, target)) return;
    const weight = index.weights[at] ?? 0;
    const same = weight * found.same(source, target);
    crossing += weight - same;
    for (const end of [source, target]) {
      inside[end] = (inside[end] ?? 0) + same;
      outside[end] = (outside[end] ?? 0) + weight - same;
    }
  });
  return network.actors.map((actor, at) => {
    const group = mainGroup(partition, at);
    const contacts = (inside[at] ?? 0) + (outside[at] ?? 0);
    return {
      id: actor.id,
      label: actor.name,
      group: group === null ? null : (partition.groups[group] ?? null),
      degree: degree[at] ?? 0,
      strength: strength[at] ?? 0,
      eiIndex: contacts > 0 ? ((outside[at] ?? 0) - (inside[at] ?? 0)) / contacts : null,
      crossShare: group === null || !(crossing > 0) ? null : (outside[at] ?? 0) / crossing,
      onlyHere: network.projects.length === 0 || group === null ? null : (found.onlyHere[at] ?? 0),
    };
  });
}

function projectResults(
  network: NetworkRows,
  partition: Memberships,
  participants: readonly (readonly number[])[],
  found: { readonly same: SameGroup; readonly onlyHere: readonly { crossPairs: number; onlyHere: number }[] },
): ProjectResult[] {
  const carried = participants.map((actors, project) =>
    network.counted[project] === true ? crossWeight(actors, partition, found.same, network.lens.projection) : 0,
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
      crossShare: all > 0 && network.counted[at] === true ? (carried[at] ?? 0) / all : null,
    };
  });
}

/** Weight that one project puts between groups: its pairs, as far as they differ, at the weight that the lens gives a pair. */
function crossWeight(
  actors: readonly number[],
  partition: Memberships,
  same: SameGroup,
  projection: "newman" | "count",
): number {
  if (actors.length < 2) return 0;
  const assigned = actors.filter((actor) => isAssigned(partition, actor));
  let differing = 0;
  for (let at = 0; at < assigned.length; at += 1) {
    for (let other = at + 1; other < assigned.length; other += 1) {
      differing += 1 - same(assigned[at] ?? 0, assigned[other] ?? 0);
    }
  }
  return projection === "newman" ? differing / (actors.length - 1) : differing;
}
