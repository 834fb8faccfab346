import type { Engine, RunHooks } from "#analysis/threads/engine.ts";
import { jsonBytes } from "#analysis/threads/json-bytes.ts";
import type { JobResult, JobWork } from "#server/jobs/jobs.ts";

/** What the queue asks of an engine, ended by the test's own hand: the queue is under test, not the numbers. */
export type FakeEngine = Engine & {
  /** Names of what began, in order. */
  readonly begun: readonly string[];
  readonly begin: (name: string, hooks: RunHooks) => Promise<JobResult["json"]>;
  readonly tell: (name: string, done: number) => void;
  readonly finish: (name: string) => Promise<void>;
  readonly fail: (name: string, error: Error) => Promise<void>;
  /** Ends what was cancelled, as threads do a moment later. */
  readonly yieldTo: (name: string) => Promise<void>;
};

type Running = RunHooks & {
  readonly resolve: (json: JobResult["json"]) => void;
  readonly reject: (error: unknown) => void;
};

/** Work of this name; names with "small" in them are small. */
export const work = (engine: FakeEngine, name: string): JobWork => ({
  edition: "1",
  isSmall: name.includes("small"),
  write: (hooks) => engine.begin(name, hooks),
});

export const resultOf = (name: string): JobResult => ({ edition: "1", json: jsonBytes({ name }) });

export function createFakeEngine(): FakeEngine {
  const begun: string[] = [];
  const running = new Map<string, Running>();
  const find = (name: string) => {
    const found = running.get(name);
    if (!found) throw new Error(`not running: ${name}`);
    return found;
  };
  const begin: FakeEngine["begin"] = (name, hooks) =>
    new Promise((resolve, reject) => {
      begun.push(name);
      running.set(name, { ...hooks, resolve, reject });
    });
  return {
    begun,
    isSmall: (_, { partition }) => partition.includes("small"),
    run: () => Promise.reject(new Error("not written: a server passes results on as they are")),
    begin,
    write: (_, { partition }, hooks) => begin(partition, hooks),
    study: ({ name }, hooks) => begin(name, hooks),
    close: async () => {},
    tell: (name, done) => find(name).onProgress(done),
    finish: async (name) => {
      find(name).resolve(resultOf(name).json);
      await settled();
    },
    fail: async (name, error) => {
      find(name).reject(error);
      await settled();
    },
    yieldTo: async (name) => {
      const { signal, reject } = find(name);
      if (!signal.aborted) throw new Error(`not cancelled: ${name}`);
      reject(signal.reason);
      await settled();
    },
  };
}

/** Until all promises that can go on have done so. */
export const settled = () => new Promise((resolve) => setImmediate(resolve));
