import { useStore } from "@nanostores/react";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $analysis, $progress, restartAnalysis, stopAnalysis } from "#client/state/workbench.ts";

/** How far the numbers are, with a way to stop; after stopping a way to begin again. */
export function AnalysisStatus() {
  const { text } = useSpeaker();
  const { status } = useStore($analysis);
  const progress = useStore($progress);
  if (status === "stopped") {
    return (
      <div className="analysis-status">
        <p>{text("story.stopped")}</p>
        <button type="button" onClick={restartAnalysis}>
          {text("story.restart")}
        </button>
      </div>
    );
  }
  return (
    <div className="analysis-status">
      <p className="loading" role="status">
        {progress === null
          ? text("story.loading")
          : progress.waiting > 0
            ? text("story.waiting", { waiting: progress.waiting })
            : text("story.progress", { done: progress.done })}
      </p>
      {progress !== null && (
        <>
          <progress value={progress.done} max={1} aria-label={text("story.loading")} />
          <button type="button" onClick={stopAnalysis}>
            {text("story.stop")}
          </button>
        </>
      )}
    </div>
  );
}
