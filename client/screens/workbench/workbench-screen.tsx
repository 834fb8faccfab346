import "#client/i18n/add-report-messages.ts";
import { useStore } from "@nanostores/react";
import { lazy, Suspense, useEffect } from "react";
import { CopyLink } from "#client/components/copy-link.tsx";
import { FictionalMark } from "#client/components/fictional-mark.tsx";
import { Loading } from "#client/components/loading.tsx";
import { ProblemNotice } from "#client/components/problem-notice.tsx";
import { usePageTitle } from "#client/components/use-page-title.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { ViewLink } from "#client/components/view-link.tsx";
import { openingView, type WorkbenchView } from "#client/state/address.ts";
import { isBeginning, isEmpty } from "#client/state/first-steps.ts";
import { followChanges } from "#client/state/follow-changes.ts";
import { $isImagining, closeScenarios, openScenarios } from "#client/state/scenarios.ts";
import { leaveTour, offerTour } from "#client/state/tour.ts";
import { changeView } from "#client/state/url.ts";
import { $analysis, $detail, $network, loadWorkbench, retryWorkbench } from "#client/state/workbench.ts";
import { ChooseHint } from "./help/choose-hint.tsx";
import { LensBar } from "./lens-bar.tsx";
import { RecordCard } from "./record-card.tsx";
import { StoryPanel } from "./story-panel.tsx";
import { WorkbenchTabs } from "./workbench-tabs.tsx";

const EditBar = lazy(() => import("./edit/edit-bar.tsx"));
const EditPanel = lazy(() => import("./edit/edit-panel.tsx"));
const FirstSteps = lazy(() => import("./help/first-steps.tsx"));
const ImaginedBar = lazy(() => import("./imagined/imagined-bar.tsx"));
const Tour = lazy(() => import("./help/tour.tsx"));

export default function WorkbenchScreen({ coalition, view }: { coalition: string; view: WorkbenchView }) {
  const { text, pick } = useSpeaker();
  const detail = useStore($detail);
  const network = useStore($network);
  const analysis = useStore($analysis);
  const isImagining = useStore($isImagining);
  useEffect(() => loadWorkbench(coalition, view), [coalition, view]);
  useEffect(() => followChanges(coalition), [coalition]);
  usePageTitle(detail.value && pick(detail.value.name));
  const begins = detail.value !== null && isBeginning(detail.value.counts);
  const canTour = !begins && network.value?.coalition === coalition && analysis.value !== null;
  useEffect(() => {
    if (canTour) offerTour();
  }, [canTour]);
  useEffect(() => leaveTour, []);
  useEffect(() => closeScenarios, []);

  const problem = detail.problem ?? network.problem ?? analysis.problem;
  const notice = (isWholeScreen: boolean) =>
    problem && (
      <ProblemNotice problem={problem} onRetry={retryWorkbench} isWholeScreen={isWholeScreen}>
        {detail.problem === null && (
          <button type="button" onClick={() => changeView(openingView)}>
            {text("problem.reset-view")}
          </button>
        )}
      </ProblemNotice>
    );
  // What was there before stays: whoever just saved something goes on seeing that it was saved.
  if ([detail, network, analysis].some((one) => one.problem !== null && one.value === null)) return notice(true);
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
        <Suspense fallback={null}>
          <EditBar coalition={coalition} />
        </Suspense>
        <div className="workbench-links">
          <ViewLink to={{ screen: "settings", coalition, view }}>{text("settings.open")}</ViewLink>
          <CopyLink />
          <button type="button" aria-expanded={isImagining || view.lens.imagine !== undefined} onClick={openScenarios}>
            {text("imagined.open")}
          </button>
        </div>
      </header>
      {problem && (
        <div className="problem-beside">
          {notice(false)}
          {(network.problem ?? analysis.problem) && <p className="muted">{text("problem.still-shown")}</p>}
        </div>
      )}
      {(!begins || Object.keys(view.lens).length > 0) && (
        <LensBar coalition={detail.value} network={shown} view={view} />
      )}
      {shown && (isImagining || view.lens.imagine !== undefined) && (
        <Suspense fallback={null}>
          <ImaginedBar network={shown} view={view} />
        </Suspense>
      )}
      {/* Where there is room for one column, whoever asked for a tab gets it first; else the story begins. */}
      <div className={view.tab === null ? "workbench-body story-first" : "workbench-body"}>
        <section className="workbench-picture" aria-label={text("workbench.views")}>
          {begins && (
            <Suspense fallback={<Loading />}>
              <FirstSteps coalition={detail.value} view={view} />
            </Suspense>
          )}
          {isEmpty(detail.value.counts) ? null : shown ? (
            <WorkbenchTabs coalition={detail.value} network={shown} analysis={analysis.value} view={view} />
          ) : (
            <Loading />
          )}
        </section>
        <div className="workbench-side">
          <Suspense fallback={null}>
            <EditPanel coalition={coalition} />
          </Suspense>
          {shown && chosen !== undefined && (
            <RecordCard coalition={detail.value} network={shown} analysis={analysis.value} selected={chosen} />
          )}
          {!begins && (
            <>
              <ChooseHint hasChoice={view.selected.length > 0} tab={view.tab ?? detail.value.defaults.tab} />
              <StoryPanel coalition={detail.value} network={shown} result={analysis.value} query={view.lens} />
            </>
          )}
        </div>
      </div>
      <Suspense fallback={null}>
        <Tour />
      </Suspense>
    </div>
  );
}
