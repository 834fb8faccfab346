import { Piscina } from "piscina";

export type Pool<Task> = {
  /** @throws what the thread threw, or that it died */
  readonly run: (task: Task) => Promise<unknown>;
  /** Ends the threads, whatever they do. */
  readonly close: () => Promise<void>;
};

const fromSource = import.meta.url.endsWith(".ts");
const ownWorker = new URL(fromSource ? "./worker.ts" : "./worker.js", import.meta.url).href;

/** Answers to people go before numbers. Linux alone has priorities of threads; elsewhere the whole process would step back. */
const NICE = process.platform === "linux" ? 10 : 0;

/** Threads that start with the first task: who never needs them doesn't wait for them. */
export function createPool<Task>(options: { readonly threads: number; readonly worker?: string }): Pool<Task> {
  const { threads, worker = ownWorker } = options;
  let piscina: Piscina<Task> | null = null;
  const open = () => {
    const opened = new Piscina<Task>({
      filename: worker,
      minThreads: threads,
      maxThreads: threads,
      execArgv: worker.endsWith(".ts") ? ["--import", "tsx"] : [],
      niceIncrement: NICE,
      recordTiming: false,
    });
    // A thread that dies rejects its own task and is replaced; without a listener its end would end the process.
    opened.on("error", () => {});
    return opened;
  };
  return {
    run: (task) => {
      piscina ??= open();
      return piscina.run(task);
    },
    close: async () => {
      await piscina?.destroy();
    },
  };
}
