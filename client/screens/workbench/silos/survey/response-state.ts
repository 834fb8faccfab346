import type { GroupResponse } from "#analysis/model/survey-result.ts";
import type { RowChartState } from "#client/charts/row-chart-types.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

export type NamedResponse = GroupResponse & { readonly name: string };

/** Response per group as bars, with the lines below which less may be said. */
export function responseState(
  title: string,
  responses: readonly NamedResponse[],
  { text, percent, list }: Speaker,
): RowChartState {
  const words = ({ asked, answered }: NamedResponse) =>
    asked === null || answered === null
      ? text("survey.response.hidden")
      : text("survey.response.value", { asked, answered });
  return {
    summary: text("survey.response.summary", {
      title,
      rows: list(responses.map((response) => `${response.name} ${words(response)}`)),
    }),
    domain: [0, 1],
    ticks: [0, 1].map((at) => ({ at, label: percent(at) })),
    lines: [0.5, 0.7].map((at) => ({ at, label: percent(at) })),
    rows: responses.map((response) => ({
      label: response.name,
      value: words(response),
      tone: response.isUnranked ? "weak" : response.isFlagged ? "fair" : "firm",
      ...(response.share === null ? {} : { bar: response.share }),
    })),
  };
}
