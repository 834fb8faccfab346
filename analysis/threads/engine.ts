import { availableParallelism } from "node:os";
import { inPlanOrder } from "#analysis/deal-silo.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { UnknownChoice } from "#analysis/network/unknown-choice.ts";
import { allRestarts } from "#analysis/search-communities.ts";
import { sumSearches } from "#analysis/search-routes.ts";
import { type Control, cancel, createControl, finished, studied } from "./control.ts";
import { dealTasks } from "./deal-silo.ts";
import { createPool } from "./pool.ts";
import type { AnalyseTask, Answers, EngineOptions, StudyAsked, Task } from "./protocol.ts";
import { communityTasks } from "./search-communities.ts";
import { searchTasks } from "./search-routes.ts";
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
  /** The same as JSON, for whoever only passes it on: what is large is never unpacked in the calling thread. */
  readonly write: (input: AnalysisInput, options: EngineOptions, hooks: RunHooks) => Promise<Uint8Array<ArrayBuffer>>;
  /**
   * The answer to a deeper question, as JSON.
   *
   * @throws UnknownChoice for what the coalition has not
   */
  readonly study: (asked: StudyAsked, hooks: RunHooks) => Promise<Uint8Array<ArrayBuffer>>;
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

  const run = async <Kind extends "analyse" | "write">(
    kind: Kind,
    input: AnalysisInput,
    options: EngineOptions,
    hooks: RunHooks,
  ): Promise<Answers[Kind]> => {
    hooks.signal.throwIfAborted();
    if (isSmall(input, options)) return runLast(here, kind, { input, options, control: createControl() }, 1);
    const load = workLoad(input, options);
    return watched(hooks, {
      done: (control) => doneOf(load, finished(control), threads),
      work: (control) => runLast(inThread, kind, { input: sharedInput(input), options, control }, threads),
    });
  };

  return {
    isSmall,
    run: (input, options, hooks) => run("analyse", input, options, hooks),
    write: (input, options, hooks) => run("write", input, options, hooks),
    study: async (asked, hooks) => {
      const work = (control: Control) => inThread({ kind: "study", ...asked, control });
      const answer = await watched(hooks, { done: studied, work });
      if (answer instanceof Uint8Array) return answer;
      throw new UnknownChoice(answer.code, answer.message, answer.values);
    },
    close: pool.close,
  };
}

/** Tells how far work in threads is while it runs, and stops it when whoever asked for it has gone. */
async function watched<Answer>(
  { signal, onProgress }: RunHooks,
  { done, work }: { done: (control: Control) => number; work: (control: Control) => Promise<Answer> },
): Promise<Answer> {
  signal.throwIfAborted();
  const control = createControl();
  const watch = setInterval(() => onProgress(done(control)), PROGRESS_MS);
  const stop = () => cancel(control);
  signal.addEventListener("abort", stop);
  try {
    return await work(control);
  } finally {
    clearInterval(watch);
    signal.removeEventListener("abort", stop);
    // Whatever a thread has to say of being cancelled, who cancelled knows better.
    signal.throwIfAborted();
  }
}

/** The searches for routes and for communities and the deals in parts, then all the rest with what they found. */
async function runLast<Kind extends "analyse" | "write">(
  run: RunTask,
  kind: Kind,
  { input, options, control }: Omit<AnalyseTask, "kind" | "routes" | "communities" | "dealt">,
  parts: number,
): Promise<Answers[Kind]> {
  const { sources, rounds } = workLoad(input, options);
  const search = await run({ kind: "fold", input, options });
  const searching = searchTasks(search, { threads: parts, load: sources, control });
  const routes = sumSearches(search, (await runAll(run, searching, control)).flat());
  const communities = allRestarts(await runAll(run, communityTasks({ input, options }, control), control));
  const dealing = rounds > 0 ? dealTasks({ input, options }, parts, control) : null;
  const dealt = dealing && inPlanOrder(await runAll(run, dealing, control));
  const last = { input, options, routes, communities, dealt, control };
  return (await (kind === "write"
    ? run({ kind: "write", ...last })
    : run({ kind: "analyse", ...last }))) as Answers[Kind];
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
