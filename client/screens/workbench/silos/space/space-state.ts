import type { RowChartState } from "#client/charts/row-chart-types.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { type ComparedStep, stepName } from "./space-words.ts";

/** Two bars for each distance, of the same group above the one across its border: if only distance mattered they were as long. */
export function spaceState(steps: readonly ComparedStep[], speaker: Speaker): RowChartState {
  const { text, percent, number, list } = speaker;
  const rows = steps.flatMap(({ steps: distance, sides, share }) =>
    sides.map((each) => ({
      label: text(`space.row.${each.side}`, { step: stepName(distance, speaker) }),
      value: text("space.row.value", {
        share: percent(each.share),
        pairs: number(each.pairs, { maximumFractionDigits: 1 }),
      }),
      tone: each.side === "within" ? ("firm" as const) : ("fair" as const),
      bar: each.share,
      chance: share,
    })),
  );
  return {
    summary: text("space.summary", {
      rows: list(rows.map(({ label, value, chance }) => text("space.row", { label, value, all: percent(chance) }))),
    }),
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: percent(at) })),
    lines: [],
    rows,
  };
}
