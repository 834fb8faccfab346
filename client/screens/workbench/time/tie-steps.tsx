import { useMemo } from "react";
import type { Waterfall, WaveChange } from "#analysis/model/waves-result.ts";
import { mountChangeWaterfall, type WaterfallState } from "#client/charts/change-waterfall.ts";
import { Drawn } from "#client/components/drawn.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { ChangeProps } from "./change-types.ts";
import { momentOf } from "./change-words.ts";

type Step = "before" | "formed" | "ended" | "moved" | "joined" | "left" | "after";
const STEPS: readonly Step[] = ["before", "formed", "ended", "moved", "joined", "left", "after"];
const SIDES = ["all", "inside", "across"] as const;
/** RSiena practice: below this two networks have too little in common. */
const LEAST_ALIKE = 0.2;

/** How the ties of the later moment come from those of the first: picture and table. */
export function TieSteps({ result, change, onMethod }: ChangeProps) {
  const speaker = useSpeaker();
  const { text, percent } = speaker;
  const moments = useMemo(
    () => ({ first: momentOf(result, change.from, speaker), second: momentOf(result, change.to, speaker) }),
    [result, change, speaker],
  );
  const shown = STEPS.filter((step) => isShown(change, step));
  const labelOf = (step: Step) =>
    text(`time.step.${step}`, { moment: step === "before" ? moments.first : moments.second });
  const state = useMemo(() => waterfallState(change, moments, speaker), [change, moments, speaker]);
  const { kept, ended, formed, jaccard } = change.turnover.all;
  return (
    <>
      <p className="silos-finding">
        {text("time.ties.finding", {
          before: Math.round(kept + ended),
          kept: Math.round(kept),
          ended: Math.round(ended),
          formed: Math.round(formed),
        })}{" "}
        {jaccard !== null && text("time.ties.alike", { jaccard: percent(jaccard) })}{" "}
        {jaccard !== null && jaccard < LEAST_ALIKE && text("time.ties.too-few")}
      </p>
      <Drawn mount={mountChangeWaterfall} state={state} className="time-waterfall" />
      <ul className="time-legend">
        <li className="time-legend-inside">{text("time.side.inside")}</li>
        <li className="time-legend-across">{text("time.side.across")}</li>
      </ul>
      <details>
        <summary>{text("time.as-table")}</summary>
        <div className="table-frame">
          <table>
            <thead>
              <tr>
                <td />
                {SIDES.map((side) => (
                  <th key={side} scope="col" className="number">
                    {text(`time.side.${side}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((step) => (
                <tr key={step}>
                  <th scope="row">{labelOf(step)}</th>
                  {SIDES.map((side) => (
                    <td key={side} className="number">
                      {signed(change.waterfall.ties[side], step, speaker)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <p className="silos-note">
        {text("time.waterfall.note")}{" "}
        <button type="button" className="link" onClick={() => onMethod("turnover")}>
          {text("time.method.turnover")}
        </button>
      </p>
    </>
  );
}

/** What nothing happened in is left out, but for the beginning, the end and what came and went among who stayed. */
function isShown({ waterfall }: WaveChange, step: Step): boolean {
  const isAlways = step === "before" || step === "after" || step === "formed" || step === "ended";
  return isAlways || SIDES.some((side) => waterfall.ties[side][step] !== 0);
}

function signed(waterfall: Waterfall, step: Step, { number }: Speaker): string {
  const isTotal = step === "before" || step === "after";
  return number(waterfall[step], { maximumFractionDigits: 1, signDisplay: isTotal ? "auto" : "exceptZero" });
}

function waterfallState(
  change: WaveChange,
  moments: { readonly first: string; readonly second: string },
  speaker: Speaker,
): WaterfallState {
  const { text, list } = speaker;
  const { all, inside, across } = change.waterfall.ties;
  let running = 0;
  // Who changes group moves ties from one side to the other: nothing comes or goes, so the table alone has it.
  const drawn = STEPS.filter((step) => step !== "moved" && isShown(change, step));
  const steps = drawn.map((step) => {
    const isTotal = step === "before" || step === "after";
    const from = isTotal ? 0 : running;
    if (isTotal) running = all[step];
    else running += all[step];
    return {
      key: step,
      label: text(`time.step.${step}`, { moment: step === "before" ? moments.first : moments.second }),
      text: signed(all, step, speaker),
      kind: isTotal ? ("total" as const) : ("step" as const),
      from,
      inside: inside[step],
      across: across[step],
    };
  });
  const words = steps.map(({ label, text: number }) => text("time.waterfall.step", { label, number }));
  return { steps, summary: text("time.waterfall.summary", { steps: list(words) }) };
}
