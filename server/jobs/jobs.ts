import type { RunHooks } from "#analysis/threads/engine.ts";
import { Problem } from "#server/contract/problem.ts";
import { createTurns } from "./turns.ts";

export type JobWork = {
  /** What it was made of: the result says so. */
  readonly edition: string;
  /** Over in a moment: it waits for no turn. */
  readonly isSmall: boolean;
  readonly write: (hooks: RunHooks) => Promise<JobResult["json"]>;
};

export type JobResult = { readonly edition: string; readonly json: Uint8Array<ArrayBuffer> };

export type JobProgress = {
  /** 0–1 */
  readonly done: number;
  /** How many turns come first, the own one included; 0 as soon as it runs. */
  readonly waiting: number;
};

/** What one of those who wait for a job holds. Whoever has its result, or wants it no longer, leaves. */
export type JobHandle = {
  readonly result: Promise<JobResult>;
  /** Hears how far it is: at once, and whenever that changes. */
  readonly onProgress: (tell: (progress: JobProgress) => void) => void;
  readonly leave: () => void;
};

export type Jobs = {
  /** Joins the job of this key when there is one. */
  readonly join: (key: string) => JobHandle | null;
  /** Joins the job of this key, or begins one with what `make` answers. A job that all have left is cancelled. */
  readonly start: (key: string, user: string, make: () => Promise<JobWork>) => JobHandle;
};

/** One large job has all cores, so two at once would only keep each other waiting. */
const jobDefaults = { atOnce: 1 };

type Job = {
  readonly result: Promise<JobResult>;
  /** One entry for each who waits. */
  readonly tells: Set<{ tell: (progress: JobProgress) => void }>;
  readonly cancel: AbortController;
  progress: JobProgress;
};

export function createJobs({ atOnce } = jobDefaults): Jobs {
  const turns = createTurns(atOnce);
  const open = new Map<string, Job>();

  const begin = (key: string, user: string, make: () => Promise<JobWork>): Job => {
    const cancel = new AbortController();
    const { signal } = cancel;
    const tellAll = (progress: JobProgress) => {
      job.progress = progress;
      for (const waiting of job.tells) waiting.tell(progress);
    };
    const hooks = { signal, onProgress: (done: number) => tellAll({ done, waiting: 0 }) };
    const work = async () => {
      const { edition, isSmall, write } = await make();
      signal.throwIfAborted();
      // What takes a moment must not wait for what takes a minute.
      const run = async () => ({ edition, json: await write(hooks) });
      if (isSmall) return run();
      const giveBack = await turns.take(user, { signal, onPosition: (waiting) => tellAll({ done: 0, waiting }) });
      tellAll({ done: 0, waiting: 0 });
      return run().finally(giveBack);
    };
    // Ends as soon as it is cancelled, though the engine needs a moment more before its turn is given back.
    const result = Promise.race([work(), aborted(signal)]);
    const job: Job = { result, tells: new Set(), cancel, progress: { done: 0, waiting: 0 } };
    open.set(key, job);
    const close = () => {
      if (open.get(key) === job) open.delete(key);
    };
    result.then(close, close);
    return job;
  };

  const enter = (key: string, job: Job): JobHandle => {
    const waiting = { tell: (_progress: JobProgress) => {} };
    job.tells.add(waiting);
    return {
      result: job.result,
      onProgress: (tell) => {
        waiting.tell = tell;
        tell(job.progress);
      },
      leave: () => {
        job.tells.delete(waiting);
        if (job.tells.size > 0 || open.get(key) !== job) return;
        open.delete(key);
        job.cancel.abort(
          new Problem(409, "analysis-cancelled", "Nobody waited for this analysis any more. Ask again."),
        );
      },
    };
  };

  return {
    join: (key) => {
      const job = open.get(key);
      return job ? enter(key, job) : null;
    },
    start: (key, user, make) => enter(key, open.get(key) ?? begin(key, user, make)),
  };
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
