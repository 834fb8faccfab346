import { startApp } from "#test/tools/app-server.ts";
import type { Figure } from "./figure.ts";
import { importMadeCoalition } from "./made-coalition.ts";

const ACTORS = 5_000;
const TIES = 25_000;
const EVERY_MS = 50;
const RUNS = 3;

/**
 * How the server answers others while it analyses 5,000 actors and 25,000 ties, beside how it answers when it has nothing
 * else to do, and how soon the cores are free when nobody waits any more. To be reached: 50 ms and 500 ms.
 */
export async function measure(): Promise<readonly Figure[]> {
  const app = await startApp();
  try {
    return await measureAt(app.url);
  } finally {
    await app.stop();
  }
}

async function measureAt(url: string): Promise<readonly Figure[]> {
  const coalition = "bench-large";
  await importMadeCoalition(url, { id: coalition, actors: ACTORS, ties: TIES });
  const analysisMs: number[] = [];
  const busy: number[] = [];
  const quiet: number[] = [];
  const cancelMs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    quiet.push(percentile95(await askWhile(url, pause(3_000))));
    const began = performance.now();
    const analysis = runAnalysis(url, coalition, 10 * run).then(() => analysisMs.push(performance.now() - began));
    busy.push(percentile95(await askWhile(url, analysis)));
    cancelMs.push(await cancelToIdle(url, coalition, 10 * run));
  }
  return [
    { name: "analysis of 5,000 actors, 25,000 ties", runs: analysisMs },
    { name: "p95 of the list of coalitions, nothing else to do", runs: quiet },
    { name: "p95 of the list of coalitions, during the analysis", runs: busy },
    { name: "cancelled until the next one has the cores", runs: cancelMs },
  ];
}

async function runAnalysis(url: string, coalition: string, seed: number): Promise<void> {
  const events = await (await fetch(progressOf(url, coalition, seed + 1))).text();
  if (!events.includes("event: done")) throw new Error(`the analysis did not end well: ${events.slice(-500)}`);
}

/** Milliseconds of each answer. Asked on a beat, answered or not: else one slow answer would hide those behind it. */
async function askWhile(url: string, work: Promise<unknown>): Promise<number[]> {
  const state = { isRunning: true };
  const ended = work.finally(() => {
    state.isRunning = false;
  });
  const asked: Promise<number>[] = [];
  while (state.isRunning) {
    asked.push(timed(`${url}/api/v1/coalitions`));
    await pause(EVERY_MS);
  }
  await ended;
  return Promise.all(asked);
}

function percentile95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

/** Another analysis waits its turn; the first is left when it is well on its way. */
async function cancelToIdle(url: string, coalition: string, seed: number): Promise<number> {
  const leaving = new AbortController();
  const first = follow(await fetch(progressOf(url, coalition, seed + 2), { signal: leaving.signal }));
  await first.until(({ done }) => done > 0.2);
  const second = follow(await fetch(progressOf(url, coalition, seed + 3)));
  await second.until(({ waiting }) => waiting === 1);
  const left = performance.now();
  leaving.abort();
  await second.until(({ waiting }) => waiting === 0);
  const idle = performance.now();
  await second.leave();
  return idle - left;
}

type Progress = { readonly done: number; readonly waiting: number };

/** Reads the events of a stream until one of them is as it should be; it can be read on from there. */
function follow(answer: Response) {
  if (answer.body === null) throw new Error("no events");
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  const until = async (isEnough: (progress: Progress) => boolean) => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      for (const [, text] of part.value.matchAll(/^data: (\{"done":.*)$/gm)) {
        if (isEnough(JSON.parse(text ?? ""))) return;
      }
    }
    throw new Error("the events ended");
  };
  return { until, leave: () => reader.cancel() };
}

const progressOf = (url: string, coalition: string, seed: number) =>
  `${url}/api/v1/coalitions/${coalition}/analysis/progress?partition=attribute:group&permutations=999&seed=${seed}`;

async function timed(url: string): Promise<number> {
  const began = performance.now();
  await (await fetch(url)).arrayBuffer();
  return performance.now() - began;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
