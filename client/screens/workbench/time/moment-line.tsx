import { useMemo } from "react";
import type { MomentShare } from "#analysis/model/waves-result.ts";
import { mountShareLine, type ShareLineState, type SharePoint } from "#client/charts/share-line.ts";
import { Drawn } from "#client/components/drawn.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { ChangeProps } from "./change-types.ts";
import { momentName, momentOf, ownGroup } from "./change-words.ts";

/** Nearly all deals lie within two spreads of their mean. */
const SPREADS = 2;
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const LEAST_FOR_A_TREND = 5;

/** The share inside groups over all moments, and the same as a table. */
export function MomentLine({ coalition, result, change }: ChangeProps) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const own = ownGroup(coalition, result.partition, speaker);
  const state = useMemo(
    () => lineState(result.moments, { own, chosen: [change.from, change.to], speaker }),
    [result, change, own, speaker],
  );
  const has = (isThere: (point: SharePoint) => boolean) => state.points.some(isThere);
  return (
    <>
      <Drawn mount={mountShareLine} state={state} className="time-line" />
      <ul className="time-legend">
        <li className="time-legend-stayers">{text("time.line.stayers")}</li>
        <li className="time-legend-everyone">{text("time.line.everyone")}</li>
        {has(({ expected }) => expected !== null) && (
          <li className="time-legend-chance">{text("time.line.expected")}</li>
        )}
        {has(({ band }) => band !== null) && <li className="time-legend-band">{text("time.line.band")}</li>}
      </ul>
      {result.moments.length < LEAST_FOR_A_TREND && <p className="silos-note">{text("time.line.no-trend")}</p>}
      <details>
        <summary>{text("time.as-table")}</summary>
        <MomentTable result={result} />
      </details>
    </>
  );
}

function lineState(
  moments: readonly MomentShare[],
  { own, chosen, speaker }: { own: string; chosen: readonly string[]; speaker: Speaker },
): ShareLineState {
  const { text, percent, list } = speaker;
  const points = moments.map((moment): SharePoint => {
    const { stayers, everyone, band } = moment;
    const spread = SPREADS * (stayers.sd ?? 0);
    return {
      label: momentName(moment, speaker),
      day: moment.day ?? moment.key,
      share: stayers.share,
      text: stayers.share === null ? text("time.undefined") : percent(stayers.share),
      everyone: everyone.share,
      expected: stayers.expected,
      chance:
        stayers.expected === null
          ? null
          : [Math.max(0, stayers.expected - spread), Math.min(1, stayers.expected + spread)],
      band,
      isChosen: chosen.includes(moment.key),
    };
  });
  const expected = moments.at(-1)?.stayers.expected ?? null;
  return {
    points,
    ticks: TICKS.map((share) => ({ share, text: percent(share) })),
    summary: text("time.line.summary", {
      own,
      points: list(points.map(({ label, text: share }) => text("time.line.point", { moment: label, share }))),
      expected: expected === null ? text("time.undefined") : percent(expected),
    }),
  };
}

function MomentTable({ result }: Pick<ChangeProps, "result">) {
  const speaker = useSpeaker();
  const { text, percent, number } = speaker;
  const show = (share: number | null) => (share === null ? text("time.undefined") : percent(share));
  return (
    <>
      <div className="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{text("time.moment")}</th>
              <th scope="col" className="number">
                {text("time.table.stayers")}
              </th>
              <th scope="col" className="number">
                {text("time.table.expected")}
              </th>
              <th scope="col" className="number">
                {text("time.table.band")}
              </th>
              <th scope="col" className="number">
                {text("time.table.everyone")}
              </th>
              <th scope="col" className="number">
                {text("time.table.actors")}
              </th>
              <th scope="col" className="number">
                {text("time.table.ties")}
              </th>
            </tr>
          </thead>
          <tbody>
            {result.moments.map((moment) => (
              <tr key={moment.key}>
                <th scope="row">{momentName(moment, speaker)}</th>
                <td className="number">{show(moment.stayers.share)}</td>
                <td className="number">{show(moment.stayers.expected)}</td>
                <td className="number">
                  {moment.band
                    ? text("time.from-until", { from: percent(moment.band[0]), until: percent(moment.band[1]) })
                    : "–"}
                </td>
                <td className="number">{show(moment.everyone.share)}</td>
                <td className="number">{number(moment.everyone.actors)}</td>
                <td className="number">{number(moment.everyone.ties)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {result.steps.length > 1 && <StepTable result={result} />}
    </>
  );
}

function StepTable({ result }: Pick<ChangeProps, "result">) {
  const speaker = useSpeaker();
  const { text, percent, number } = speaker;
  return (
    <div className="table-frame">
      <table>
        <caption>{text("time.steps.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{text("time.steps.from")}</th>
            {(["stayed", "joined", "left", "jaccard", "effect"] as const).map((column) => (
              <th key={column} scope="col" className="number">
                {text(`time.steps.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {result.steps.map((step) => (
            <tr key={step.from}>
              <th scope="row">
                {text("time.from-until", {
                  from: momentOf(result, step.from, speaker),
                  until: momentOf(result, step.to, speaker),
                })}
              </th>
              <td className="number">{number(step.stayed)}</td>
              <td className="number">{number(step.joined)}</td>
              <td className="number">{number(step.left)}</td>
              <td className="number">{step.jaccard === null ? text("time.undefined") : percent(step.jaccard)}</td>
              <td className="number">
                {step.effect === null
                  ? text("time.undefined")
                  : number(100 * step.effect, { maximumFractionDigits: 1, signDisplay: "exceptZero" })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
