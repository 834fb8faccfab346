import { differenceOfAll, differenceWithin, mixOf } from "#analysis/metrics/bridging/mix-of-members.ts";
import { onlyHolder } from "#analysis/metrics/bridging/only-holder.ts";
import { createReachByChance } from "#analysis/metrics/bridging/reach-by-chance.ts";
import { cellsOfProjects } from "#analysis/metrics/siloing/project-groups.ts";
import type { GroupMix, ProjectMix, ProjectTwoMode } from "#analysis/model/two-mode.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { assignParticipants } from "#analysis/network/assigned-projects.ts";
import { groupsOf, isAssigned } from "#analysis/network/partition.ts";
import { canBePaired, createSameGroup, type Signatures, signaturesOf } from "#analysis/network/signatures.ts";
import type { TwoMode } from "#analysis/network/two-mode.ts";

/**
 * Bridging in actors × projects as they are, no ties made of them (METHODS 8): which domains an actor reaches through its
 * projects, and which groups a project brings together. Per position of an actor and of a project.
 */
export type TwoModeResults = {
  readonly actors: readonly (ProjectMix | null)[];
  readonly projects: readonly ProjectTwoMode[];
};

export function measureTwoMode(input: AnalysisInput): TwoModeResults {
  const { twoMode } = input;
  if (twoMode === null) {
    return {
      actors: input.ids.map(() => null),
      projects: input.projects.map(() => ({ leftOut: false, groupMix: null, onlyGroups: null })),
    };
  }
  return { actors: projectMixes(input, twoMode), projects: groupMixes(input, twoMode) };
}

/**
 * A participation counts as 1: its share, where there is one, is of the cost, and who pays little sits at the table as much. By
 * chance the domains of the projects are dealt over them, the domains of one project together: who takes part in which stays. Two
 * projects of anybody are then any two projects, so the mean of 1 − s over all pairs is exact for every actor.
 */
function projectMixes({ ids, projects }: AnalysisInput, { domains, leftOut }: TwoMode): readonly (ProjectMix | null)[] {
  const { ofProjects, ofActors } = domains;
  const nameOf = (domain: number) => ofProjects.groups[domain] ?? "";
  const placed = [...projects.keys()].filter((project) => !leftOut[project] && isAssigned(ofProjects, project));
  const rows = new Map(placed.map((project, row) => [project, row]));
  const own: number[][] = ids.map(() => []);
  const withoutDomain = ids.map(() => 0);
  const reached = ids.map(() => new Set<number>());
  projects.forEach(({ participants }, project) => {
    const row = rows.get(project);
    const itsDomains = groupsOf(ofProjects, project).map(([domain]) => domain);
    for (const actor of participants) {
      if (row !== undefined) own[actor]?.push(row);
      else if (!leftOut[project]) withoutDomain[actor] = (withoutDomain[actor] ?? 0) + 1;
      for (const domain of itsDomains) reached[actor]?.add(domain);
    }
  });
  const signatures = signaturesOf(ofProjects, Uint32Array.from(placed));
  const compare = comparison(signatures);
  const joins = onlyJoins(reached, ofProjects.groups.length);
  return own.map((mine, actor) => {
    if (mine.length === 0) return null;
    const { parts, concentration } = mixOf(mine, signatures);
    const { reach, within } = compare(mine);
    const known = new Set(groupsOf(ofActors, actor).map(([group]) => ofActors.groups[group]));
    return {
      projects: mine.length,
      withoutDomain: withoutDomain[actor] ?? 0,
      mix: [...parts]
        .map(([domain, share]) => ({ domain: nameOf(domain), share }))
        .sort((one, other) => other.share - one.share || (one.domain < other.domain ? -1 : 1)),
      domains: parts.size,
      domainsExpected: reach.mean,
      domainsSd: orNull(reach.sd),
      effective: 1 / concentration,
      unbiased: within,
      expected: within === null ? null : compare.byChance,
      beyondOwn: known.size === 0 ? null : [...parts.keys()].filter((domain) => !known.has(nameOf(domain))).length,
      onlyJoins:
        joins?.[actor]
          ?.filter((pair) => pair.every((domain) => parts.has(domain)))
          .map(([one, other]) => [nameOf(one), nameOf(other)] as const) ?? null,
    };
  });
}

/**
 * Who takes part in both through a project that the lens leaves out does take part in both: so that nobody is said to be the only
 * one who is not, all projects in force count here.
 */
function onlyJoins(reached: readonly ReadonlySet<number>[], domains: number) {
  const held = reached.map((own) => {
    const sorted = [...own].sort((one, other) => one - other);
    return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => one * domains + other));
  });
  const only = onlyHolder(held, { kinds: domains * domains });
  return only?.map((own) => own.map((pair) => [Math.floor(pair / domains), pair % domains] as const)) ?? null;
}

/** By chance a project has as many participants, drawn at random from all with a group who take part in some project. */
function groupMixes(
  { projects, memberships }: AnalysisInput,
  { leftOut, derived }: TwoMode,
): readonly ProjectTwoMode[] {
  const counted = assignParticipants(
    projects.map(({ participants }, project) => (leftOut[project] ? [] : participants)),
    memberships,
  );
  const { incidence, signatures } = counted;
  const compare = comparison(signatures);
  const mixes = new Map(
    counted.projects.map((project, row): [number, GroupMix] => {
      const members = incidence.members.subarray(incidence.offsets[row], incidence.offsets[row + 1]);
      const { reach, within } = compare(members);
      const mix = {
        members: members.length,
        effective: 1 / mixOf(members, signatures).concentration,
        groupsExpected: derived ? null : reach.mean,
        groupsSd: derived ? null : orNull(reach.sd),
        differing: within,
        differingExpected: derived || within === null ? null : compare.byChance,
      };
      return [project, mix];
    }),
  );
  const only = onlyGroups({ projects, memberships });
  return projects.map((_, project) => ({
    leftOut: leftOut[project] === true,
    groupMix: mixes.get(project) ?? null,
    onlyGroups: only?.(project) ?? null,
  }));
}

/** All projects in force count: two groups that meet in one that the lens leaves out do meet elsewhere. */
function onlyGroups({ projects, memberships }: Pick<AnalysisInput, "projects" | "memberships">) {
  const everybody = assignParticipants(
    projects.map(({ participants }) => participants),
    memberships,
  );
  const { table } = everybody;
  if (table === null) return null;
  const { groups } = everybody.signatures;
  const pairs = new Map(
    groups.flatMap((one, row) =>
      groups.slice(row + 1).map((other, at) => [table.cellAt(row, row + 1 + at), [one, other] as const] as const),
    ),
  );
  const only = onlyHolder(cellsOfProjects(everybody), { kinds: table.cellCount });
  if (only === null) return null;
  const rows = new Map(everybody.projects.map((project, row) => [project, row]));
  return (project: number) =>
    (only[rows.get(project) ?? -1] ?? []).flatMap((cell) => {
      const pair = pairs.get(cell);
      return pair ? [pair] : [];
    });
}

/** Some members beside as many drawn at random from all. */
function comparison(signatures: Signatures) {
  const isPaired = canBePaired(signatures);
  const sameGroup = createSameGroup(signatures);
  const reachOf = createReachByChance(signatures);
  const compare = (members: ArrayLike<number>) => ({
    reach: reachOf(members.length),
    within: isPaired ? orNull(differenceWithin(members, signatures, sameGroup)) : null,
  });
  return Object.assign(compare, {
    byChance: isPaired ? orNull(differenceOfAll(signatures, sameGroup)) : null,
  });
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
