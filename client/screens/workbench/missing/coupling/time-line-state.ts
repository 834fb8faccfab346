import type { CoupledProject, CouplingResult } from "#analysis/model/coupling-result.ts";
import type { ProjectTimeLineState } from "#client/charts/project-time-line-types.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { type CouplingTerms, type Pair, pairName, pairSentences, periodWords } from "./coupling-words.ts";

/** More bars are no longer read. */
const MOST_DRAWN = 10;

export type TimeLine = {
  readonly state: ProjectTimeLineState;
  /** All projects in the place of the pair, the two first, then by their beginning. */
  readonly rows: readonly CoupledProject[];
  readonly undrawn: number;
};

/** What runs in the place of a pair, with the time that the two have in common. */
export function timeLineOf(found: CouplingResult, pair: Pair, terms: CouplingTerms, speaker: Speaker): TimeLine {
  const { text, day } = speaker;
  const chosen = new Set(pair.both.map(({ id }) => id));
  const places = new Set(pair.both.map(({ place }) => place));
  const others = found.projects
    .filter(({ id, place }) => places.has(place) && !chosen.has(id))
    .toSorted((a, b) => ((a.from ?? "") < (b.from ?? "") ? -1 : 1));
  const rows = [...pair.both, ...others];
  const { date } = found.parameters;
  return {
    state: {
      bars: rows.slice(0, MOST_DRAWN).map(({ id, label, from, until }) => ({
        key: id,
        label,
        text: periodWords({ from, until }, speaker),
        from,
        until,
        isChosen: chosen.has(id),
      })),
      overlap: { ...pair.overlap, text: text("coupling.time.overlap", { period: periodWords(pair.overlap, speaker) }) },
      today: date === null ? null : { day: date, text: text("coupling.time.today", { day: day(date) }) },
      summary: `${pairName(pair, speaker)}. ${pairSentences(pair, terms, speaker).slice(0, 2).join(" ")}`,
    },
    rows,
    undrawn: Math.max(0, rows.length - MOST_DRAWN),
  };
}
