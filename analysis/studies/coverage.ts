import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import {
  COVERAGE_RULES,
  type CoverageActor,
  type CoverageGap,
  type CoverageResult,
  type CoverageRule,
} from "#analysis/model/coverage-result.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import { ROLES } from "#analysis/model/project.ts";
import { imagineCoalition } from "#analysis/network/imagine/imagine-coalition.ts";
import { lensDay } from "#analysis/network/lens-day.ts";
import { resolveLens } from "#analysis/network/resolve-lens.ts";
import { isOfLifeworld, RULES } from "./coverage/coverage-rules.ts";
import { gapCandidates } from "./coverage/gap-candidates.ts";
import { type FilledProject, rolesFilled } from "./coverage/roles-filled.ts";

/**
 * Projects and goals against roles: who does what, and where nobody does. What is recorded of nobody anywhere makes no gap: it
 * says something of the records.
 */
export function coverage(today: CoalitionRows, query: LensQuery): CoverageResult {
  const { rows, leavers } = imagineCoalition(today, query);
  const { lens } = resolveLens(rows, query);
  const day = lensDay(lens, rows.coalition.waves);
  const filled = rolesFilled(rows, { lens, day, leavers });
  const used = new Set(rows.participations.map(({ role }) => role));
  const isSilent = (rule: CoverageRule) => {
    const { restsOn } = RULES[rule];
    const rests = restsOn.length === 0 || restsOn.some((role) => used.has(role));
    return !rests && !(rule === "nobody-affected" && rows.actors.some(isOfLifeworld));
  };
  const told = COVERAGE_RULES.filter((rule) => !isSilent(rule));
  const gapsOf = new Map(filled.map((each) => [each, told.filter((rule) => RULES[rule].isGap(each))]));
  const ordered = filled.toSorted(
    (a, b) =>
      Number(b.project.kind === "ambition") - Number(a.project.kind === "ambition") ||
      (gapsOf.get(b)?.length ?? 0) - (gapsOf.get(a)?.length ?? 0),
  );
  const known = {
    actors: rows.actors,
    projects: filled,
    supporting: new Set(rows.domains.filter(({ supporting }) => supporting).map(({ key }) => key)),
  };
  let marked = 0;
  const gaps = ordered.flatMap((each) =>
    (gapsOf.get(each) ?? []).map((rule): CoverageGap => {
      const found = gapCandidates(rule, each, known);
      marked += found.marked;
      return {
        project: each.project.id,
        label: each.project.name,
        kind: each.project.kind,
        rule,
        everyOfKind: isEveryOfKind(each, filled, (other) => (gapsOf.get(other) ?? []).includes(rule)),
        paid: rule === "part-unpaid" ? each.paid : null,
        candidates: found.candidates,
      };
    }),
  );
  const begun = (from: string | null) => day === null || from === null || from <= day;
  return {
    date: day,
    reason: filled.length === 0 ? "no-projects" : [...used].some((role) => role !== "participates") ? null : "no-roles",
    later: rows.projects.filter(({ from }) => !begun(from)).length,
    over: rows.projects.filter(({ from, until }) => begun(from) && day !== null && until !== null && until <= day)
      .length,
    unrecorded: ROLES.filter((role) => role !== "participates" && !used.has(role)),
    silent: COVERAGE_RULES.filter(isSilent),
    projects: ordered.map((each) => ({
      id: each.project.id,
      label: each.project.name,
      kind: each.project.kind,
      roles: ROLES.map((role) => ({ role, actors: (each.roles.get(role) ?? []).map(named) })),
      gaps: gapsOf.get(each) ?? [],
    })),
    gaps,
    marked,
  };
}

function named({ id, name, world }: Actor): CoverageActor {
  return { id, label: name, world };
}

function isEveryOfKind(
  { project }: FilledProject,
  all: readonly FilledProject[],
  hasGap: (other: FilledProject) => boolean,
): boolean {
  const same = all.filter((other) => other.project.kind === project.kind);
  return same.length > 1 && same.every(hasGap);
}
