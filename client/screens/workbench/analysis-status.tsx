import { useStore } from "@nanostores/react";
import { WorkStatus } from "#client/components/work-status.tsx";
import { $analysis, $progress, restartAnalysis, stopAnalysis } from "#client/state/workbench.ts";

export function AnalysisStatus() {
  const { status } = useStore($analysis);
  const progress = useStore($progress);
  return (
    <WorkStatus
      isStopped={status === "stopped"}
      progress={progress}
      onStop={stopAnalysis}
      onRestart={restartAnalysis}
    />
  );
}
