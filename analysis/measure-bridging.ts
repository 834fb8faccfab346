import type { Carried } from "#analysis/algorithms/brandes.ts";
import type { Sample } from "#analysis/algorithms/sampled-sources.ts";
import { whyWithoutChance } from "#analysis/measure-blocks.ts";
import { measureRoles, type Roles } from "#analysis/measure-roles.ts";
import { measureTwoMode, type TwoModeResults } from "#analysis/measure-two-mode.ts";
import { betweennessShares } from "#analysis/metrics/bridging/betweenness.ts";
import { contactMixes } from "#analysis/metrics/bridging/contact-mix.ts";
import { countsPairs, crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { type CutActor, type Cuts, findCuts } from "#analysis/metrics/bridging/cut-actors.ts";
import { type OnlyHere, onlyHere } from "#analysis/metrics/bridging/only-here.ts";
import { degrees, strengths } from "#analysis/metrics/cohesion/degree.ts";
import { eiIndex, insideOutsideOfActors } from "#analysis/metrics/siloing/ei-index.ts";
import type { ActorResult, AnalysisResult, CutActorResult, ProjectResult } from "#analysis/model/result.ts";
import type { AnalysisInput, ProjectInput } from "#analysis/network/analysis-input.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { groupsOf, mainGroup } from "#analysis/network/partition.ts";
import { canBePaired, createSameGroup, type SameGroup } from "#analysis/network/signatures.ts";
import { positionsIn } from "#analysis/network/subindex.ts";

/** What the shortest routes give, raw, per position. */
export type Routes = {
  /** Over all pairs, and over pairs from different groups. */
  readonly betweenness: Float64Array;
  readonly crossGroupBetweenness: Float64Array;
  /** Pairs of others from different groups that have no shortest route around this actor. */
  readonly unavoidablePairs: Float64Array;
  /** Null when all routes were searched; else all three are estimates. */
  readonly sample: Sample | null;
};

/** What carries the ties between groups: per actor and per project, and where they hang on one actor or one tie. */
export function measureBridging(
  input: AnalysisInput,
  assigned: Assigned,
  routes: Routes | null,
): Omit<AnalysisResult["bridging"], "pairs"> {
  const participants = input.projects.map((project) => project.participants);
  const sameGroup = createSameGroup(assigned.signatures);
  const positions = positionsIn(assigned.original, input.index.count);
  const same = sameGroupOfActors(assigned, positions, sameGroup);
  const found = onlyHere(participants, {
    count: input.index.count,
    isCross: (first, second) => same(first, second) === 0,
  });
  const demand = crossDemand(input.index.count, assigned);
  const pairs: PairCount = (counted) => (countsPairs(assigned.signatures) ? counted : null);
  const cuts = findCuts(input.index, demand, input.memberships);
  const shares = routes && betweennessShares(asSums(routes), demand, input.index).cross;
  const twoMode = measureTwoMode(input);
  return {
    sample: routes?.sample ?? null,
    actors: actorResults(input, assigned, {
      positions,
      sameGroup,
      onlyHere: found.actors,
      routes,
      shares,
      cuts,
      pairs,
      roles: measureRoles(input, assigned),
      projectMixes: twoMode.actors,
    }),
    cutActors: cuts.actors.map((cut) => cutActorResult(input, cut, pairs)),
    cutTies: cuts.ties.map(({ source, target, sides, crossPairs }) => ({
      source: input.ids[source] ?? "",
      target: input.ids[target] ?? "",
      sides,
      brokenPairs: pairs(crossPairs),
    })),
    projects: projectResults(input, { same, onlyHere: found.projects, twoMode: twoMode.projects }),
  };
}

/** A count of pairs from different groups; null where they are not counted. */
type PairCount = (counted: number) => number | null;

function asSums({ betweenness, crossGroupBetweenness }: Routes): Carried {
  return { plain: betweenness, cross: crossGroupBetweenness };
}

function cutActorResult({ ids, labels, memberships }: AnalysisInput, cut: CutActor, pairs: PairCount): CutActorResult {
  const key = (group: number) => memberships.groups[group] ?? "";
  const id = ids[cut.actor] ?? "";
  return {
    id,
    label: labels[cut.actor] ?? id,
    pieces: cut.pieces,
    lost: cut.lost,
    brokenPairs: pairs(cut.crossPairs),
    groups: cut.groupPairs?.map(([one, other]) => [key(one), key(other)]) ?? null,
  };
}

/** By position in the whole network; NaN for a pair with an unassigned actor. */
function sameGroupOfActors({ signatures }: Assigned, positions: Int32Array, sameGroup: SameGroup): SameGroup {
  return (first, second) => {
    const own = signatures.of[positions[first] ?? -1];
    const other = signatures.of[positions[second] ?? -1];
    return own === undefined || other === undefined ? Number.NaN : sameGroup(own, other);
  };
}

function actorResults(
  input: AnalysisInput,
  assigned: Assigned,
  found: {
    readonly positions: Int32Array;
    readonly sameGroup: SameGroup;
    readonly onlyHere: OnlyHere["actors"];
    readonly routes: Routes | null;
    readonly shares: Float64Array | null;
    readonly cuts: Cuts;
    readonly pairs: PairCount;
    readonly roles: Roles;
    readonly projectMixes: TwoModeResults["actors"];
  },
): ActorResult[] {
  const { index, memberships, ids, labels, projects } = input;
  const hasChance = whyWithoutChance(assigned, input) === null;
  const cutAt = new Map(found.cuts.actors.map((cut) => [cut.actor, cut]));
  const degree = degrees(index);
  const strength = strengths(index);
  const sides = insideOutsideOfActors(assigned.index, assigned.signatures.of, found.sameGroup);
  const isPaired = canBePaired(assigned.signatures);
  const mixes = isPaired ? contactMixes(assigned.index, assigned.signatures, found.sameGroup) : [];
  // Each tie between groups has two ends.
  const crossing = sides.reduce((sum, { external }) => sum + external, 0) / 2;
  return ids.map((id, at) => {
    const group = mainGroup(memberships, at);
    const own = sides[found.positions[at] ?? -1] ?? { internal: 0, external: 0 };
    const ownIndex = eiIndex(own);
    const mix = mixes[found.positions[at] ?? -1];
    const partners = mix?.partners ?? 0;
    const roles = found.roles(at, (found.positions[at] ?? -1) < 0 ? null : (found.positions[at] ?? null));
    return {
      id,
      label: labels[at] ?? id,
      group: group === null ? null : (memberships.groups[group] ?? null),
      degree: degree[at] ?? 0,
      strength: strength[at] ?? 0,
      eiIndex: defined(ownIndex),
      eiShrunk: isPaired ? defined((ownIndex * partners) / (partners + 2)) : null,
      foreignShare: defined(own.external / (own.internal + own.external)),
      effectiveGroups: defined(mix?.effectiveGroups),
      participationCoefficient: defined(mix?.participation),
      participationUnbiased: defined(mix?.unbiased),
      participationExpected: hasChance && partners > 0 ? defined(mix?.expected) : null,
      crossShare: group === null || !(crossing > 0) ? null : own.external / crossing,
      onlyHere: projects.length === 0 || group === null ? null : (found.onlyHere[at] ?? 0),
      betweenness: defined(found.routes?.betweenness[at]),
      crossGroupBetweenness: found.routes && found.pairs(found.routes.crossGroupBetweenness[at] ?? 0),
      crossGroupBetweennessNormalised: defined(found.shares?.[at]),
      unavoidablePairs: found.routes && found.pairs(found.routes.unavoidablePairs[at] ?? 0),
      ...roles,
      crossHolesExpected: hasChance && roles.crossHoles !== null ? defined(mix?.expected) : null,
      cutVertex: cutAt.has(at),
      brokenPairs: found.pairs(cutAt.get(at)?.crossPairs ?? 0),
      projectMix: found.projectMixes[at] ?? null,
    };
  });
}

function defined(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function projectResults(
  { memberships, projects, projection }: AnalysisInput,
  found: {
    readonly same: SameGroup;
    readonly onlyHere: OnlyHere["projects"];
    readonly twoMode: TwoModeResults["projects"];
  },
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
      leftOut: found.twoMode[at]?.leftOut ?? false,
      groupMix: found.twoMode[at]?.groupMix ?? null,
      onlyGroups: found.twoMode[at]?.onlyGroups ?? null,
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
