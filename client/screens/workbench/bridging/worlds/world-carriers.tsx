import { useMemo } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { WORLD_WORDS } from "#analysis/model/words.ts";
import type { WorldCarrier, WorldsResult } from "#analysis/model/worlds-result.ts";
import type { RowChartState } from "#client/charts/row-chart-types.ts";
import { RowChart } from "#client/components/row-chart.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { select } from "#client/state/selection.ts";
import { NotRanked } from "../../not-ranked.tsx";
import { rankable } from "../../rankable.ts";
import { carriedSentence } from "./world-words.ts";

type Props = { network: NetworkView; found: WorldsResult; carriers: NonNullable<WorldsResult["carriers"]> };

/** On how few contact between the worlds rests, and who they are. */
export function WorldCarriers({ network, found, carriers }: Props) {
  const speaker = useSpeaker();
  const { text, number } = speaker;
  const { ranked, leftOut } = useMemo(
    () => rankable(network).keep(carriers.actors, ({ id }) => [id]),
    [network, carriers],
  );
  const state = useMemo(() => chartOf(ranked, speaker), [ranked, speaker]);
  const gini = (value: number) => number(value, { maximumFractionDigits: 2 });
  const crossing = gini(carriers.crossing.gini);
  return (
    <>
      <h3>{text("worlds.carriers.title")}</h3>
      <p>{carriedSentence(carriers, speaker)}</p>
      {ranked.length > 0 && (
        <>
          <RowChart state={state} />
          <details>
            <summary>{text("worlds.carriers.table")}</summary>
            <CarrierTable carriers={ranked} />
          </details>
        </>
      )}
      <NotRanked leftOut={{ ...leftOut, marked: found.marked }} />
      <p className="silos-note">
        {text("worlds.carriers.picture")} {text("worlds.carriers.two-ends")}{" "}
        {carriers.chance
          ? text("worlds.carriers.gini.chance", { crossing, chance: gini(carriers.chance.gini.mean) })
          : text("worlds.carriers.gini", { crossing })}
      </p>
    </>
  );
}

function chartOf(carriers: readonly WorldCarrier[], { text, list, percent }: Speaker): RowChartState {
  const rows = carriers.map(({ label, part }) => ({
    label,
    value: percent(part),
    tone: "firm" as const,
    bar: part,
  }));
  const most = Math.min(1, Math.ceil(20 * Math.max(0.05, ...rows.map(({ bar }) => bar))) / 20);
  return {
    summary: text("worlds.summary", {
      title: text("worlds.carriers.picture"),
      rows: list(rows.map(({ label, value }) => text("worlds.row", { label, value }))),
    }),
    domain: [0, most],
    ticks: [0, most].map((at) => ({ at, label: percent(at) })),
    lines: [],
    rows,
  };
}

/** In the order of the study: what the first have together depends on it. */
function CarrierTable({ carriers }: { carriers: readonly WorldCarrier[] }) {
  const { text, percent, pick } = useSpeaker();
  return (
    <div className="table-frame">
      <table>
        <thead>
          <tr>
            <th scope="col">{text("worlds.column.actor")}</th>
            <th scope="col">{text("worlds.column.world")}</th>
            <th scope="col" className="number">
              {text("worlds.column.part")}
            </th>
            <th scope="col" className="number">
              {text("worlds.column.together")}
            </th>
          </tr>
        </thead>
        <tbody>
          {carriers.map(({ id, label, world, part, together }) => (
            <tr key={id}>
              <th scope="row">
                <button type="button" className="link" onClick={() => select([id])}>
                  {label}
                </button>
              </th>
              <td>{pick(WORLD_WORDS[world])}</td>
              <td className="number">{percent(part)}</td>
              <td className="number">{percent(together)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
