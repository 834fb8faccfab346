import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import { CopyLink } from "#client/components/copy-link.tsx";
import { FictionalMark } from "#client/components/fictional-mark.tsx";
import { Loading } from "#client/components/loading.tsx";
import { ProblemNotice } from "#client/components/problem-notice.tsx";
import { usePageTitle } from "#client/components/use-page-title.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { openingView, type WorkbenchView } from "#client/state/address.ts";
import { changeView } from "#client/state/url.ts";
import { $analysis, $detail, $network, loadWorkbench, retryWorkbench } from "#client/state/workbench.ts";
import { LensBar } from "./lens-bar.tsx";
import { RecordCard } from "./record-card.tsx";
import { StoryPanel } from "./story-panel.tsx";
import { WorkbenchTabs } from "./workbench-tabs.tsx";

export default function WorkbenchScreen({ coalition, view }: { coalition: string; view: WorkbenchView }) {
  const { text, pick } = useSpeaker();
  const detail = useStore($detail);
  const network = useStore($network);
  const analysis = useStore($analysis);
  useEffect(() => loadWorkbench(coalition, view), [coalition, view]);
  usePageTitle(detail.value && pick(detail.value.name));

  const problem = detail.problem ?? network.problem ?? analysis.problem;
  if (problem) {
    return (
      <ProblemNotice problem={problem} onRetry={retryWorkbench} isWholeScreen>
        {detail.problem === null && (
          <button type="button" onClick={() => changeView(openingView)}>
            {text("problem.reset-view")}
          </button>
        )}
      </ProblemNotice>
    );
  }
  if (!detail.value || detail.value.id !== coalition) return <Loading />;
  const shown = network.value?.coalition === coalition ? network.value : null;
  const chosen = view.selected.length === 1 ? view.selected[0] : undefined;
  return (
    <div className="workbench" aria-busy={network.status === "loading"}>
      <header className="workbench-head">
        <div>
          <h1>{pick(detail.value.name)}</h1>
          {detail.value.fictional && (
            <p className="fictional-note">
              <FictionalMark /> {text("workbench.fictional-note")}
            </p>
          )}
        </div>
        <CopyLink />
      </header>
      <LensBar coalition={detail.value} network={shown} view={view} />
      <div className="workbench-body">
        <section className="workbench-picture" aria-label={text("workbench.views")}>
          {shown ? (
            <WorkbenchTabs coalition={detail.value} network={shown} analysis={analysis.value} view={view} />
          ) : (
            <Loading />
          )}
        </section>
        <div className="workbench-side">
          {shown && chosen !== undefined && (
            <RecordCard coalition={detail.value} network={shown} analysis={analysis.value} selected={chosen} />
          )}
          <StoryPanel coalition={detail.value} network={shown} result={analysis.value} />
        </div>
      </div>
    </div>
  );
}
