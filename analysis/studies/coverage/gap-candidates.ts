import type { Actor } from "#analysis/model/actor.ts";
import type { CoverageRule, GapCandidate } from "#analysis/model/coverage-result.ts";
import { isOfLifeworld, RULES } from "./coverage-rules.ts";
import type { FilledProject } from "./roles-filled.ts";

type Known = {
  readonly actors: readonly Actor[];
  readonly projects: readonly FilledProject[];
  /** Keys of domains that nobody has in common: to support others is no subject. */
  readonly supporting: ReadonlySet<string>;
};

/**
 * Who could fill a gap: for a role, those who have it in another project of a domain in common; where nobody affected takes part,
 * those of the lifeworld with a domain or the place in common. Those with most in common first.
 */
export function gapCandidates(
  rule: CoverageRule,
  gap: FilledProject,
  { actors, projects, supporting }: Known,
): { readonly candidates: readonly GapCandidate[]; readonly marked: number } {
  const { role } = RULES[rule];
  const inCommon = (one: WithDomains) => sharedDomains(one, gap.project).filter((domain) => !supporting.has(domain));
  const has = new Set(role === null ? gap.actors : gap.roles.get(role));
  const found =
    role !== null
      ? sameRole(
          projects.filter((other) => other !== gap),
          inCommon,
          (other) => other.roles.get(role) ?? [],
        )
      : rule === "nobody-affected"
        ? actors.filter(isOfLifeworld).flatMap((actor) => {
            const domains = inCommon(actor);
            const samePlace = actor.place !== null && actor.place === gap.project.place;
            return domains.length > 0 || samePlace ? [{ actor, projects: [], domains, samePlace }] : [];
          })
        : [];
  const fresh = found.filter(({ actor }) => !has.has(actor));
  const named = fresh.filter(({ actor }) => !actor.doNotRank);
  const ranked = named.toSorted((a, b) => weight(b) - weight(a) || (a.actor.id < b.actor.id ? -1 : 1));
  return {
    candidates: ranked.map(({ actor: { id, name, world }, ...rest }) => ({
      id,
      label: name,
      world,
      ...rest,
    })),
    marked: fresh.length - named.length,
  };
}

type Found = Pick<GapCandidate, "projects" | "domains" | "samePlace"> & { readonly actor: Actor };

function weight({ projects, domains, samePlace }: Found): number {
  return 2 * projects.length + domains.length + (samePlace ? 1 : 0);
}

function sameRole(
  projects: readonly FilledProject[],
  inCommon: (project: WithDomains) => readonly string[],
  inRole: (other: FilledProject) => readonly Actor[],
): readonly Found[] {
  const found = new Map<Actor, Found>();
  for (const other of projects) {
    const domains = inCommon(other.project);
    if (domains.length === 0) continue;
    for (const actor of inRole(other)) {
      const before = found.get(actor);
      found.set(actor, {
        actor,
        projects: [...(before?.projects ?? []), { id: other.project.id, label: other.project.name }],
        domains: [...new Set([...(before?.domains ?? []), ...domains])].sort(),
        samePlace: false,
      });
    }
  }
  return [...found.values()];
}

type WithDomains = Pick<Actor, "domains">;

function sharedDomains(one: WithDomains, other: WithDomains): string[] {
  const theirs = new Set(other.domains.map(({ domain }) => domain));
  return one.domains.map(({ domain }) => domain).filter((domain) => theirs.has(domain));
}
