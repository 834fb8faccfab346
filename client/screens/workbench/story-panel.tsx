import { useStore } from "@nanostores/react";
import { lazy, Suspense, useMemo, useState } from "react";
import { type Finding, storyOf } from "#analysis/findings/story.ts";
import type { MetricId } from "#analysis/metrics/registry.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { StudyQuery } from "#client/api/studies-api.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $progress } from "#client/state/workbench.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import { AnalysisStatus } from "./analysis-status.tsx";
import { AnswersNote } from "./answers-note.tsx";
import { Bridges } from "./bridges.tsx";
import { FindingItem } from "./finding-item.tsx";
import { rankable } from "./rankable.ts";
import { createDoubts, type Doubts, noDoubts } from "./survey-doubts.ts";
import { useSurveyWave } from "./use-survey-wave.ts";

// Its dialog is a good part of the script, and most readers first read.
const MethodCard = lazy(() => import("./method-card.tsx").then(({ MethodCard: card }) => ({ default: card })));

type Props = {
  coalition: CoalitionDetail;
  network: NetworkView | null;
  result: AnalysisResult | null;
  /** The lens as it was asked for. */
  query: StudyQuery;
};

/** What may be told: not of so few that a number points at one of them, and no order of actors that have none. */
function tellable(result: AnalysisResult, network: NetworkView, doubts: Doubts): readonly Finding[] {
  const { whyNot } = rankable(network);
  return storyOf(result, { isRanked: (id) => whyNot(id) === null }).filter((finding) => {
    if (finding.kind === "gap") return !doubts(finding.groups).isHidden;
    return finding.kind !== "carried-by-actors" || finding.actors.length > 0;
  });
}

/** Three sentences that a board member understands, and beneath them always what the data can't say. */
export function StoryPanel({ coalition, network, result, query }: Props) {
  const { text, pick } = useSpeaker();
  const [method, askMethod] = useState<MetricId | null>(null);
  const [wasAsked, setWasAsked] = useState(false);
  const setMethod = (metric: MetricId | null) => {
    askMethod(metric);
    setWasAsked(true);
  };
  const progress = useStore($progress);
  // Numbers of another lens may stand for a moment, so that nothing jumps; not for as long as a large network takes.
  const matching =
    network !== null && result !== null && progress === null && network.partition.key === result.partition.attribute;
  const wave = useSurveyWave(coalition, matching ? network : null, query);
  const doubts = useMemo(() => (network ? createDoubts(network, wave) : noDoubts), [network, wave]);
  const findings = useMemo(
    () => (result && network ? tellable(result, network, doubts) : []),
    [result, network, doubts],
  );
  return (
    <section className="story" aria-labelledby="story">
      <h2 id="story">{text("story.title")}</h2>
      {!matching && <AnalysisStatus />}
      {matching && (
        <>
          <ol className="findings">
            {findings.map((finding) => (
              <li key={finding.kind} className={`finding finding-${finding.kind}`}>
                <FindingItem
                  finding={finding}
                  coalition={coalition}
                  network={network}
                  doubts={doubts}
                  onMethod={setMethod}
                />
              </li>
            ))}
          </ol>
          <Bridges result={result} network={network} onMethod={setMethod} />
          <aside className="cannot" aria-labelledby="cannot">
            <h3 id="cannot">{text("story.cannot")}</h3>
            <p>{pick(coalition.caveat)}</p>
            <AnswersNote coalition={coalition} network={network} result={result} wave={wave} />
            {!coalition.register && result.network.projects > 0 && coalition.projectKind === "arrangement" && (
              <p>{text("story.scope", { projects: result.network.projects })}</p>
            )}
            {result.partition.unassigned > 0 && (
              <p>{text("story.unassigned", { count: result.partition.unassigned })}</p>
            )}
            {coalition.kind === "arrangements" && <p>{text("story.distance")}</p>}
            <p>{text("story.not-blame")}</p>
            <ul className="sources">
              {coalition.sources.map((source) => (
                <li key={source.key}>
                  {text("story.source", { title: source.title, licence: source.licence, retrieved: source.retrieved })}
                </li>
              ))}
            </ul>
          </aside>
          {wasAsked && (
            <Suspense fallback={null}>
              <MethodCard metric={method} result={result} onClose={() => setMethod(null)} />
            </Suspense>
          )}
        </>
      )}
    </section>
  );
}
