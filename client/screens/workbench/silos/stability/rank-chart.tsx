import { useMemo } from "react";
import type { Firmness, RankedActor, Ranking } from "#analysis/model/stability-result.ts";
import type { RowChartState, RowTone } from "#client/charts/row-chart-types.ts";
import { RowChart } from "#client/components/row-chart.tsx";
import { RowKey } from "#client/components/row-key.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { rangeWords } from "./stability-words.ts";

const TONES: Readonly<Record<Firmness, RowTone>> = { stable: "firm", probable: "fair", uncertain: "weak" };

/** The first ten as ranges of places. */
export function RankChart({ ranking }: { ranking: Ranking }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const state = useMemo(() => rankState(ranking.actors, speaker), [ranking, speaker]);
  return (
    <>
      <h3>{text("stability.ranks")}</h3>
      <RowChart state={state} />
      <ul className="survey-key">
        <RowKey sign="range">{text("stability.key.range")}</RowKey>
        {(["stable", "probable", "uncertain"] as const).map((firmness) => (
          <RowKey key={firmness} sign={TONES[firmness]}>
            {text(`stability.key.${firmness}`)}
          </RowKey>
        ))}
      </ul>
    </>
  );
}

/** Room behind the last place that is shown. */
const LEAST_PLACES = 15;
const STEP = 5;

function rankState(actors: readonly RankedActor[], speaker: Speaker): RowChartState {
  const { text, list, number } = speaker;
  const last = Math.max(LEAST_PLACES, ...actors.map(({ range }) => range[1]));
  const step = STEP * Math.ceil(last / (STEP * STEP));
  const ticks = [1, ...Array.from({ length: Math.floor(last / step) }, (_, at) => (at + 1) * step)];
  return {
    summary: text("stability.ranks.summary", {
      title: text("stability.ranks"),
      rows: list(
        actors.map(({ label, rank, range }) =>
          text("stability.ranks.row", { name: label, rank, range: rangeWords(range, speaker) }),
        ),
      ),
    }),
    domain: [1, last],
    ticks: ticks.map((at) => ({ at, label: number(at) })),
    lines: [{ at: 10.5, label: text("stability.ranks.line") }],
    rows: actors.map(({ label, rank, range, firmness }) => ({
      label,
      value: text(`stability.firm.${firmness}`),
      tone: TONES[firmness],
      range,
      dot: rank,
    })),
  };
}
