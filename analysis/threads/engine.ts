import { availableParallelism } from "node:os";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { type Control, cancel, createControl, finished } from "./control.ts";
import { createPool } from "./pool.ts";
import type { Answers, EngineOptions, Task } from "./protocol.ts";
import { searchTasks, sumSearches } from "./search-routes.ts";
import { sharedInput } from "./shared-input.ts";
import { runTask } from "./tasks.ts";
import { doneOf, isSmallLoad, workLoad } from "./work-load.ts";

export type RunHooks = {
  readonly signal: AbortSignal;
  /** 0–1, while it changes. */
  readonly onProgress: (done: number) => void;
};

/** Runs analyses on all cores, with the same bytes for any number of threads. */
export type Engine = {
  /** Whether `run` answers at once, in the calling thread. */
  readonly isSmall: (input: AnalysisInput, options: EngineOptions) => boolean;
  /**
   * @throws the reason of `signal` when it is aborted: all threads have stopped by then
   * @throws what went wrong in a thread
   */
  readonly run: (input: AnalysisInput, options: EngineOptions, hooks: RunHooks) => Promise<AnalysisResult>;
  /** Ends the threads, and with them whatever still runs. */
  readonly close: () => Promise<void>;
};

type RunTask = <Asked extends Task>(task: Asked) => Promise<Answers[Asked["kind"]]>;

const PROGRESS_MS = 100;

export function createEngine({ threads } = { threads: availableParallelism() }): Engine {
  const pool = createPool<Task>({ threads });
  const inThread = ((task) => pool.run(task)) as RunTask;
  const here: RunTask = async (task) => runTask(task);
  const isSmall: Engine["isSmall"] = (input, options) => isSmallLoad(workLoad(input, options));

  const run: Engine["run"] = async (input, options, { signal, onProgress }) => {
    signal.throwIfAborted();
    const control = createControl();
    if (isSmall(input, options)) return analyseWith(here, control, input, options);
    const load = workLoad(input, options);
    const watch = setInterval(() => onProgress(doneOf(load, finished(control), threads)), PROGRESS_MS);
    const stop = () => cancel(control);
    signal.addEventListener("abort", stop);
    try {
      return await analyseWith(inThread, control, sharedInput(input), options);
    } finally {
      clearInterval(watch);
      signal.removeEventListener("abort", stop);
      // Whatever a thread has to say of being cancelled, who cancelled knows better.
      signal.throwIfAborted();
    }
  };

  return { isSmall, run, close: pool.close };
}

async function analyseWith(
  run: RunTask,
  control: Control,
  input: AnalysisInput,
  options: EngineOptions,
): Promise<AnalysisResult> {
  const { sources } = workLoad(input, options);
  const routes = sources > 0 ? sumSearches(input, await runAll(run, searchTasks(input, control), control)) : null;
  return run({ kind: "analyse", input, options, routes, control });
}

/** All answers in the order of the tasks. When one fails the others are stopped, and waited for, before it is told. */
async function runAll<Asked extends Task>(run: RunTask, tasks: readonly Asked[], control: Control) {
  const settled = await Promise.allSettled(
    tasks.map((task) =>
      run(task).catch((error: unknown) => {
        cancel(control);
        throw error;
      }),
    ),
  );
  return settled.map((each) => {
    if (each.status === "rejected") throw each.reason;
    return each.value;
  });
}
