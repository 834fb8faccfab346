import {
  BASES,
  DIRECTIONS,
  KEEP_OR_LEAVE_OUT,
  KERNELS,
  LEVELS,
  type LensQuery,
  PROJECTIONS,
  SUCCESSIONS,
  WEIGHTS,
} from "#analysis/model/lens.ts";

/** Parts of a lens that are one of a list. */
const CHOICES = {
  basis: BASES,
  level: LEVELS,
  direction: DIRECTIONS,
  weight: WEIGHTS,
  projection: PROJECTIONS,
  plenary: KEEP_OR_LEAVE_OUT,
  isolates: KEEP_OR_LEAVE_OUT,
  definingProjects: KEEP_OR_LEAVE_OUT,
  succession: SUCCESSIONS,
  kernel: KERNELS,
} as const;

const FREE = ["date", "wave", "ties", "partition", "imagine"] as const;

/** A lens from an address, where anybody may have typed. Null when a part of it is no choice that exists. */
export function readLensQuery(text: Readonly<Partial<Record<string, string>>>): LensQuery | null {
  const known: readonly string[] = [...Object.keys(CHOICES), ...FREE];
  const isRead = Object.entries(text).every(([name, value]) => {
    if (value === undefined) return true;
    if (name === "date") return value === "all" || isDay(value);
    const choices: readonly string[] | undefined = CHOICES[name as keyof typeof CHOICES];
    return choices === undefined ? known.includes(name) : choices.includes(value);
  });
  return isRead ? (text as LensQuery) : null;
}

/** A day of the calendar, as 2026-05-16: the 30th of February is none. */
function isDay(text: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
