import type { GroupMeetings, ProjectsResult } from "#analysis/model/projects-result.ts";
import type { ChancePlotState } from "#client/charts/chance-plot-types.ts";
import type { RowChartState } from "#client/charts/row-chart-types.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

/** The mixed share as a mark beside the heap of what chance gave; null where there is no heap. */
export function mixedState(result: ProjectsResult, { text, percent }: Speaker): ChancePlotState | null {
  const { value, expected, sd } = result.mixedShare;
  if (value === null || expected === null || sd === null || sd === 0) return null;
  const within = (share: number) => percent(Math.min(1, Math.max(0, share)));
  return {
    bins: result.mixedBins,
    sd,
    limits: [0, 1],
    observed: { value, label: text("scorecard.picture.observed", { share: percent(value) }) },
    expected: { value: expected, label: text("scorecard.picture.expected", { expected: percent(expected) }) },
    format: percent,
    summary: text("projects.picture.summary", {
      share: percent(value),
      expected: percent(expected),
      low: within(expected - 2 * sd),
      high: within(expected + 2 * sd),
    }),
  };
}

/** Pairs of groups: how often they meet as a dot, what chance gives as a diamond. */
export function pairsState(
  pairs: readonly GroupMeetings[],
  { title, nameOf }: { readonly title: string; readonly nameOf: (groups: GroupMeetings["groups"]) => string },
  { text, number, list }: Speaker,
): RowChartState {
  const count = (value: number) => number(value, { maximumFractionDigits: value < 10 ? 1 : 0 });
  const highest = Math.max(1, ...pairs.flatMap(({ meetings, expected }) => [meetings, expected ?? 0]));
  const rows = pairs.map(({ groups, meetings, expected }) => ({
    label: nameOf(groups),
    value: text("projects.pairs.value", { found: count(meetings), expected: count(expected ?? 0) }),
    tone: "firm" as const,
    range: [Math.min(meetings, expected ?? 0), Math.max(meetings, expected ?? 0)] as const,
    dot: meetings,
    chance: expected ?? 0,
  }));
  return {
    summary: text("projects.pairs.summary", { title, rows: list(rows.map(({ label, value }) => `${label} ${value}`)) }),
    domain: [0, highest],
    ticks: roundTicks(highest).map((at) => ({ at, label: number(at, { maximumFractionDigits: 1 }) })),
    lines: [],
    rows,
  };
}

const MOST_TICKS = 5;

/** Round numbers from nothing up to the highest. */
function roundTicks(highest: number): readonly number[] {
  const size = 10 ** Math.floor(Math.log10(highest));
  const step = [0.1, 0.2, 0.5, 1].map((part) => part * size).find((each) => highest / each <= MOST_TICKS) ?? 2 * size;
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, at) => at * step);
}
