import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { Period } from "#analysis/model/period.ts";

/** Rows in which what begins after a day has begun on it: who looks for work to combine, looks ahead. Ties stay as they are. */
export function withPlanned(rows: CoalitionRows, day: string | null): CoalitionRows {
  if (day === null) return rows;
  const begun = <Held extends Period>(held: Held): Held =>
    held.from !== null && held.from > day ? { ...held, from: day } : held;
  return { ...rows, projects: rows.projects.map(begun), participations: rows.participations.map(begun) };
}
