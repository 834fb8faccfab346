import { useStore } from "@nanostores/react";
import { type ReactNode, useEffect, useRef } from "react";
import type { StudyName } from "#analysis/studies/studies.ts";
import type { StudyQuery, StudyResult } from "#client/api/studies-api.ts";
import { ProblemNotice } from "#client/components/problem-notice.tsx";
import { useInSight } from "#client/components/use-in-sight.ts";
import { WorkStatus } from "#client/components/work-status.tsx";
import { studyStore } from "#client/state/studies.ts";

type Props<Name extends StudyName> = {
  study: Name;
  coalition: string;
  revision: number;
  /** The lens as it was asked for, and what else the study is asked. */
  query: StudyQuery;
  children: (result: StudyResult<Name>) => ReactNode;
};

/** Asks a study when the reader comes near it; shows how far it is, lets it be stopped, and then what it found. */
export function StudyPart<Name extends StudyName>({ study, coalition, revision, query, children }: Props<Name>) {
  const element = useRef<HTMLDivElement>(null);
  const wasSeen = useInSight(element);
  const store = studyStore(study);
  const { status, value, problem } = useStore(store.$state);
  const progress = useStore(store.$progress);
  const asked = JSON.stringify(query);
  useEffect(() => {
    if (wasSeen) store.load({ coalition, revision, query: JSON.parse(asked) as StudyQuery });
  }, [wasSeen, store, coalition, revision, asked]);
  const isReady = status === "ready" && value !== null;
  return (
    <div ref={element} className="study-part" aria-busy={!isReady && problem === null}>
      {problem !== null ? (
        <ProblemNotice problem={problem} onRetry={store.reload} />
      ) : isReady ? (
        children(value)
      ) : (
        <WorkStatus isStopped={status === "stopped"} progress={progress} onStop={store.stop} onRestart={store.reload} />
      )}
    </div>
  );
}
