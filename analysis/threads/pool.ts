import { Piscina } from "piscina";

export type Pool<Task> = {
  /** @throws what the thread threw, or that it died, or that the pool is closed */
  readonly run: (task: Task) => Promise<unknown>;
  /** Ends the threads, whatever they do. */
  readonly close: () => Promise<void>;
};

const fromSource = import.meta.url.endsWith(".ts");
const ownWorker = new URL(fromSource ? "./worker.ts" : "./worker.js", import.meta.url).href;

/** Answers to people go before numbers. Linux alone has priorities of threads; elsewhere the whole process would step back. */
const NICE = process.platform === "linux" ? 10 : 0;

export type PoolOptions = {
  readonly threads: number;
  readonly worker?: string;
  /** What each thread is told as it starts. */
  readonly workerData?: unknown;
  /** How far the threads step back for the one that answers people. */
  readonly nice?: number;
};

/** Threads that start with the first task: who never needs them doesn't wait for them. */
export function createPool<Task>(options: PoolOptions): Pool<Task> {
  const { threads, worker = ownWorker, workerData, nice = NICE } = options;
  let piscina: Piscina<Task> | null = null;
  let isClosed = false;
  const open = () => {
    const opened = new Piscina<Task>({
      filename: worker,
      minThreads: threads,
      maxThreads: threads,
      execArgv: worker.endsWith(".ts") ? ["--import", "tsx"] : [],
      niceIncrement: nice,
      workerData,
      recordTiming: false,
    });
    // A thread that dies rejects its own task and is replaced; without a listener its end would end the process.
    opened.on("error", () => {});
    return opened;
  };
  return {
    run: async (task) => {
      // Piscina would begin anew.
      if (isClosed) throw new Error("closed pool: no task is taken any more");
      piscina ??= open();
      return piscina.run(task);
    },
    close: async () => {
      isClosed = true;
      await piscina?.destroy();
    },
  };
}
