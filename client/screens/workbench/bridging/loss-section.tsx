import { useMemo } from "react";
import { lossCurveDescriptor, reachingSetDescriptor } from "#analysis/metrics/bridging/dependence-descriptors.ts";
import type { DependenceResult, LossStep } from "#analysis/model/dependence-result.ts";
import type { RowChartState } from "#client/charts/row-chart-types.ts";
import { RowChart } from "#client/components/row-chart.tsx";
import { RowKey } from "#client/components/row-key.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { studyMethod } from "../method-made.ts";
import { NotRanked } from "../not-ranked.tsx";
import { rankable } from "../rankable.ts";
import { MethodLinks } from "../silos/method-links.tsx";
import type { SiloSectionProps } from "../silos/silo-section-types.ts";
import { DependencePart } from "./dependence-part.tsx";
import { lossFinding } from "./dependence-words.ts";

const METRICS = [lossCurveDescriptor, reachingSetDescriptor];

/** How fast reach is lost when the most needed leave, beside as many at random. */
export function LossSection(props: SiloSectionProps) {
  return <DependencePart {...props}>{(found) => <Loss {...props} found={found} />}</DependencePart>;
}

function Loss({ network, found, onMethod }: SiloSectionProps & { found: DependenceResult }) {
  const speaker = useSpeaker();
  const { text, list, percent } = speaker;
  const { reaching: all, parameters } = found;
  const { keep, whyNot } = useMemo(() => rankable(network), [network]);
  // A step stays what it is: only who it was is not said.
  const unnamed = text("ranking.unnamed");
  const steps = useMemo(
    () =>
      (found.loss ?? []).map((step) =>
        whyNot(step.actor.id) === null ? step : { ...step, actor: { ...step.actor, label: unnamed } },
      ),
    [found, whyNot, unnamed],
  );
  const { leftOut } = keep([...steps, ...all], ({ actor }) => [actor.id]);
  const reaching = keep(all, ({ actor }) => [actor.id]).ranked;
  const state = useMemo(() => chartOf(steps, speaker), [steps, speaker]);
  const last = all.at(-1);
  const studied = studyMethod(onMethod, parameters, { lossCurve: { rounds: parameters.draws } });
  return (
    <div className="survey-part">
      <p className="silos-finding">{lossFinding(steps, speaker)}</p>
      {steps.length > 0 && (
        <>
          <h3>{text("bridging.loss.picture")}</h3>
          <RowChart state={state} />
          <ul className="survey-key">
            <RowKey sign="firm">{text("bridging.loss.found")}</RowKey>
            <RowKey sign="chance">{text("bridging.loss.random")}</RowKey>
            <RowKey sign="range">{text("bridging.loss.range")}</RowKey>
          </ul>
          <LossTable steps={steps} />
        </>
      )}
      {last && (
        <p>
          {text("bridging.reaching", {
            names: list([
              ...reaching.map(({ actor }) => actor.label),
              ...(reaching.length < all.length
                ? [text("ranking.unnamed.some", { count: all.length - reaching.length })]
                : []),
            ]),
            share: percent(last.reached),
          })}
        </p>
      )}
      <NotRanked leftOut={leftOut} />
      <MethodLinks metrics={METRICS} onMethod={studied} />
    </div>
  );
}

function chartOf(loss: readonly LossStep[], { text, list, percent }: Speaker): RowChartState {
  const rows = loss.map(({ actor, kept, random }, at) => ({
    label: text("bridging.loss.row", { step: at + 1, name: actor.label }),
    value: percent(kept),
    tone: "firm" as const,
    dot: kept,
    chance: random.mean,
    range: [random.from, random.until] as const,
  }));
  const spoken = loss.map(({ kept, random }, at) =>
    text("bridging.loss.spoken", { step: at + 1, kept: percent(kept), random: percent(random.mean) }),
  );
  return {
    summary: text("bridging.touch.summary", { title: text("bridging.loss.picture"), rows: list(spoken) }),
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: percent(at) })),
    lines: [],
    rows,
  };
}

function LossTable({ steps }: { steps: readonly LossStep[] }) {
  const { text, percent } = useSpeaker();
  return (
    <details>
      <summary>{text("bridging.loss.table")}</summary>
      <div className="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{text("bridging.column.step")}</th>
              {(["kept", "random", "between"] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {text(`bridging.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map(({ actor, kept, random }, at) => (
              <tr key={actor.id}>
                <th scope="row">{text("bridging.loss.row", { step: at + 1, name: actor.label })}</th>
                <td className="number">{percent(kept)}</td>
                <td className="number">{percent(random.mean)}</td>
                <td className="number">
                  {text("time.from-until", { from: percent(random.from), until: percent(random.until) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
