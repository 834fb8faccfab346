import { atom, type ReadableAtom } from "nanostores";
import type { StudyName } from "#analysis/studies/studies.ts";
import { fetchStudy, type StudyQuery, type StudyResult } from "#client/api/studies-api.ts";
import type { Progress } from "#server/contract/progress.ts";
import { createRemote, type Remote } from "./remote.ts";

export type StudyAsked = {
  readonly coalition: string;
  /** What was found of another revision is asked again. */
  readonly revision: number;
  readonly query: StudyQuery;
};

/** A deeper question: its last answer, how far the next one is, and how to ask, stop and ask again. */
export type StudyStore<Result> = {
  readonly $state: ReadableAtom<Remote<Result>>;
  readonly $progress: ReadableAtom<Progress | null>;
  readonly load: (asked: StudyAsked) => void;
  readonly stop: () => void;
  readonly reload: () => void;
};

const stores = new Map<StudyName, StudyStore<unknown>>();

/** The one store of a study. */
export function studyStore<Name extends StudyName>(name: Name): StudyStore<StudyResult<Name>> {
  const store = stores.get(name) ?? createStudyStore(name);
  stores.set(name, store);
  return store as StudyStore<StudyResult<Name>>;
}

function createStudyStore<Name extends StudyName>(name: Name): StudyStore<StudyResult<Name>> {
  const remote = createRemote<StudyResult<Name>>();
  const $progress = atom<Progress | null>(null);
  let coalitionShown: string | null = null;
  return {
    $state: remote.$state,
    $progress,
    load: ({ coalition, revision, query }) => {
      if (coalition !== coalitionShown) remote.clear();
      coalitionShown = coalition;
      void remote.load(JSON.stringify([coalition, revision, query]), (signal) =>
        fetchStudy(name, { coalition, query }, { signal, onProgress: (progress) => $progress.set(progress) }),
      );
    },
    stop: () => {
      remote.stop();
      $progress.set(null);
    },
    reload: () => void remote.reload(),
  };
}
