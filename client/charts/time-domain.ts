import type { ProjectTimeLineState } from "./project-time-line-types.ts";

const DAY_MS = 86_400_000;
const YEAR_MS = 365.25 * DAY_MS;
/** Room beyond what is known, where a bar goes on. */
const BEYOND = 0.08;

export type TimeDomain = readonly [from: Date, until: Date];

/** From the first day that is known to the last, with room on the side on which some bar is open. */
export function timeDomain({ bars, today }: Pick<ProjectTimeLineState, "bars" | "today">): TimeDomain {
  const known = [...bars.flatMap(({ from, until }) => [from, until]), today?.day ?? null].flatMap((day) =>
    day === null ? [] : [Date.parse(day)],
  );
  if (known.length === 0) return [new Date(0), new Date(YEAR_MS)];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const room = Math.max(YEAR_MS / 2, BEYOND * (last - first));
  const isOpenBefore = bars.some(({ from }) => from === null);
  const isOpenAfter = bars.some(({ until }) => until === null);
  return [
    new Date(isOpenBefore || first === last ? first - room : first),
    new Date(isOpenAfter || first === last ? last + room : last),
  ];
}
