import { useStore } from "@nanostores/react";
import { lazy, Suspense, useMemo, useRef, useState } from "react";
import { judged } from "#analysis/findings/judged.ts";
import type { MetricId } from "#analysis/metrics/registry.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { StudyQuery } from "#client/api/studies-api.ts";
import type { CellKey, MixingMatrixHandle } from "#client/charts/mixing-matrix-types.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import { $progress } from "#client/state/workbench.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { AnalysisStatus } from "../analysis-status.tsx";
import { SilentNote } from "../answers-note.tsx";
import { createDoubts } from "../survey-doubts.ts";
import { useSurveyWave } from "../use-survey-wave.ts";
import { CellList } from "./cell-list.tsx";
import { MatrixPicture } from "./matrix-picture.tsx";
import { matrixFindings } from "./matrix-summary.ts";
import { MatrixTable } from "./matrix-table.tsx";
import { isOfGroups } from "./of-groups.ts";
import { ORDERS, type Order } from "./shown-groups.ts";

const MethodCard = lazy(() => import("../method-card.tsx").then(({ MethodCard: card }) => ({ default: card })));

type Props = {
  coalition: CoalitionDetail;
  network: NetworkView;
  analysis: AnalysisResult | null;
  selected: readonly string[];
  /** The lens as it was asked for. */
  query: StudyQuery;
};

/** Groups × groups: how much contact there is, beside what chance would give. */
export default function MatrixTab({ coalition, network, analysis, selected, query }: Props) {
  const { text } = useSpeaker();
  const progress = useStore($progress);
  // Numbers of another lens may stand for a moment, so that nothing jumps; never those of other groups.
  if (!analysis || progress !== null || !isOfGroups(analysis, network.partition)) return <AnalysisStatus />;
  const groups = analysis.siloing.mixing.groups.length;
  const { reason } = analysis.siloing.metrics.internalShare;
  if (groups < 2) {
    const why = groups === 0 && analysis.partition.groups.length > 1 ? "too-many-groups" : (reason ?? "other");
    return (
      <p className="matrix-notice">
        {why === "too-many-groups"
          ? text("matrix.too-many-groups", { count: analysis.partition.groups.length })
          : text(messageIdOf("story.undefined", why, "story.undefined.other"))}
      </p>
    );
  }
  return <Matrix coalition={coalition} network={network} analysis={analysis} selected={selected} query={query} />;
}

function Matrix({ coalition, network, analysis: found, selected, query }: Props & { analysis: AnalysisResult }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const [order, setOrder] = useState<Order>("similarity");
  const [isTable, setTable] = useState(false);
  const [opened, setOpened] = useState<CellKey | null>(null);
  const [method, setMethod] = useState<MetricId | null>(null);
  const [wasAsked, setAsked] = useState(false);
  const matrix = useRef<MixingMatrixHandle | null>(null);
  const analysis = useMemo(() => judged(found), [found]);
  const { mixing, blocks } = analysis.siloing;
  const wave = useSurveyWave(coalition, network, query);
  const doubts = useMemo(() => createDoubts(network, wave), [network, wave]);
  const findings = useMemo(
    () => matrixFindings(network, { mixing, doubts, isNested: blocks !== null }, speaker),
    [network, mixing, doubts, blocks, speaker],
  );
  const open = opened && [opened.row, opened.column].every((key) => mixing.groups.includes(key)) ? opened : null;
  const list = open && (
    <CellList
      key={`${open.row} ${open.column}`}
      coalition={coalition}
      network={network}
      mixing={mixing}
      doubts={doubts}
      cell={{ row: mixing.groups.indexOf(open.row), column: mixing.groups.indexOf(open.column) }}
      onClose={() => {
        setOpened(null);
        matrix.current?.focus(open);
      }}
    />
  );
  return (
    <section className="matrix-tab" aria-label={text("matrix.title")}>
      <div className="matrix-tools">
        <fieldset className="matrix-views">
          <legend className="visually-hidden">{text("matrix.view")}</legend>
          {([false, true] as const).map((table) => (
            <button key={String(table)} type="button" aria-pressed={isTable === table} onClick={() => setTable(table)}>
              {text(table ? "matrix.view.table" : "matrix.view.picture")}
            </button>
          ))}
        </fieldset>
        {!isTable && (
          <label className="choice">
            <span>{text("matrix.order")}</span>
            <select
              value={order}
              onChange={(event) => setOrder(ORDERS.find((known) => known === event.target.value) ?? "similarity")}
            >
              {ORDERS.map((each) => (
                <option key={each} value={each}>
                  {text(`matrix.order.${each}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button
          type="button"
          className="link"
          onClick={() => {
            setMethod("mixing");
            setAsked(true);
          }}
        >
          {text("matrix.method")}
        </button>
      </div>
      <Findings findings={findings} analysis={analysis} />
      <SilentNote coalition={coalition} network={network} className="matrix-notice" />
      {isTable ? (
        <MatrixTable network={network} analysis={analysis} doubts={doubts} open={open} onOpen={setOpened} />
      ) : (
        <MatrixPicture
          ref={matrix}
          network={network}
          mixing={mixing}
          doubts={doubts}
          order={order}
          selected={selected}
          findings={findings}
          open={open}
          onOpen={setOpened}
        >
          {list}
        </MatrixPicture>
      )}
      {isTable && list}
      {wasAsked && (
        <Suspense fallback={null}>
          <MethodCard metric={method} result={analysis} onClose={() => setMethod(null)} />
        </Suspense>
      )}
    </section>
  );
}

/** What the matrix tells before anybody looks at a cell; or why nothing is held against chance. */
function Findings({ findings, analysis }: { findings: readonly string[]; analysis: AnalysisResult }) {
  const { text } = useSpeaker();
  const { reason } = analysis.siloing.metrics.internalShare;
  if (findings.length > 0) return <p className="matrix-findings">{findings.join(" ")}</p>;
  const isUntested = reason === null && analysis.parameters.permutations === 0;
  if (isUntested) return <p className="matrix-notice">{text("matrix.untested")}</p>;
  if (analysis.siloing.blocks?.canTest === false)
    return <p className="matrix-notice">{text("matrix.few-organisations")}</p>;
  if (reason === "derived-partition") return <p className="matrix-notice">{text("matrix.derived")}</p>;
  return (
    <p className="matrix-notice">{text(messageIdOf("story.undefined", reason ?? "other", "story.undefined.other"))}</p>
  );
}
