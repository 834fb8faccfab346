import type { Period } from "#analysis/model/period.ts";

type Participation = Period & { readonly actor: string; readonly project: string };
export type PeriodsOf = (actor: string, project: string) => readonly Period[];

/** When each actor takes part in each project: every period that is known once, first to begin first. */
export function participationPeriods(participations: readonly Participation[]): PeriodsOf {
  const periods = new Map<string, Map<string, Period>>();
  for (const { actor, project, from, until } of participations) {
    if (from === null && until === null) continue;
    const key = keyOf(actor, project);
    const known = periods.get(key) ?? new Map<string, Period>();
    periods.set(key, known.set(JSON.stringify([from, until]), { from, until }));
  }
  return (actor, project) => {
    const known = periods.get(keyOf(actor, project))?.values() ?? [];
    return [...known].sort((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  };
}

/** Ids of people's files may have spaces in them. */
function keyOf(actor: string, project: string): string {
  return JSON.stringify([actor, project]);
}
