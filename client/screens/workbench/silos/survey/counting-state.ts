import { countingsDiffer } from "#analysis/findings/counting-changes.ts";
import type { Counted } from "#analysis/model/survey-result.ts";
import type { RowChartState } from "#client/charts/row-chart-types.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

/** One row for each way of counting, all on one axis from nothing to everything. */
export function countingState(countings: readonly Counted[], { text, percent, list, number }: Speaker): RowChartState {
  const share = (value: number | null) =>
    value === null
      ? text("list.not-defined")
      : number(value, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const name = ({ counting }: Counted) => text(`survey.counting.${counting}`);
  const first = countings[0];
  return {
    summary: text("survey.counting.summary", {
      rows: list(
        countings.map((counted) =>
          text("survey.counting.row", {
            name: name(counted),
            share: share(counted.internalShare.value),
            expected: share(counted.internalShare.expected),
          }),
        ),
      ),
    }),
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: percent(at) })),
    lines: [],
    rows: countings.map((counted) => {
      const { value, expected } = counted.internalShare;
      return {
        label: name(counted),
        value: share(value),
        tone: first && countingsDiffer([first, counted]) ? "weak" : "firm",
        ...(value === null ? {} : { dot: value }),
        ...(expected === null ? {} : { chance: expected }),
      };
    }),
  };
}
