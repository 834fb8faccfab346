import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { LEVELS, type Level } from "#analysis/model/lens.ts";
import { TIE_KINDS } from "#analysis/model/tie.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import type { StoredCoalition } from "#server/repositories/coalition-rows.ts";

/** A coalition with what there is data for, so that a screen can hide the rest. */
export function describeCoalition({ rows, revision }: StoredCoalition): CoalitionDetail {
  const { coalition, actors, ties, projects, participations } = rows;
  const present = new Set(ties.map((tie) => tie.kind));
  return {
    ...structuredClone(coalition),
    revision,
    counts: {
      actors: actors.length,
      ties: ties.length,
      projects: projects.length,
      participations: participations.length,
    },
    has: {
      tieKinds: TIE_KINDS.filter((kind) => present.has(kind)),
      levels: levelsOf(rows),
      directedTies: ties.some((tie) => tie.directed),
      confirmedTies: ties.some((tie) => new Set(tie.reports.map(({ reporter }) => reporter)).size === 2),
      strengths: new Set(ties.map((tie) => tie.strength)).size > 1,
      periods: [...ties, ...participations].some(({ from, until }) => from !== null || until !== null),
      successions: actors.some((actor) => actor.succeededBy !== null),
    },
  } as CoalitionDetail;
}

function levelsOf({ actors }: CoalitionRows): Level[] {
  const hasParts = actors.some((actor) => actor.partOf !== null);
  const hasPersonsInUnits = actors.some((actor) => actor.form === "person" && actor.partOf !== null);
  return LEVELS.filter((level) => level === "recorded" || (level === "unit" ? hasPersonsInUnits : hasParts));
}
