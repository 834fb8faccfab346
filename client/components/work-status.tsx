import type { Progress } from "#server/contract/progress.ts";
import { useSpeaker } from "./use-speaker.ts";

type Props = {
  isStopped: boolean;
  progress: Progress | null;
  onStop: () => void;
  onRestart: () => void;
};

/** How far the numbers are, with a way to stop; after stopping a way to begin again. */
export function WorkStatus({ isStopped, progress, onStop, onRestart }: Props) {
  const { text } = useSpeaker();
  if (isStopped) {
    return (
      <div className="analysis-status">
        <p>{text("story.stopped")}</p>
        <button type="button" onClick={onRestart}>
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
          <button type="button" onClick={onStop}>
            {text("story.stop")}
          </button>
        </>
      )}
    </div>
  );
}
