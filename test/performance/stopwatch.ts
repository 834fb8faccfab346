export type Work = () => unknown;
export type Timed = { readonly runs: readonly number[]; readonly made: unknown };

const LEAST_MS = 20;
const LONG_MS = 500;
const RUNS = { quick: 5, long: 3 };

/**
 * Milliseconds that each piece of work takes, null for none, in five runs or three where one takes long, in turns: whatever else the machine
 * is doing then slows them all. What is quick is done again and again within a run, until the clock can tell. The first
 * time warms up, and counts only where it takes long.
 */
export async function timeInTurns(works: readonly (Work | null)[]): Promise<readonly (Timed | null)[]> {
  const timers = [];
  for (const work of works) timers.push(work && (await createTimer(work)));
  for (let run = 0; run < RUNS.quick; run += 1) for (const timer of timers) await timer?.next();
  return timers;
}

async function createTimer(work: Work) {
  const first = await timeOnce(work, 1);
  const isLong = first.ms > LONG_MS;
  const repeats = Math.max(1, Math.ceil(LEAST_MS / Math.max(first.ms, 1e-5)));
  const runs = isLong ? [first.ms] : [];
  const next = async () => {
    if (runs.length < (isLong ? RUNS.long : RUNS.quick)) runs.push((await timeOnce(work, repeats)).ms / repeats);
  };
  return { runs, next, made: first.made };
}

async function timeOnce(work: Work, repeats: number): Promise<{ readonly ms: number; readonly made: unknown }> {
  let made: unknown;
  const began = performance.now();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    made = work();
    if (made instanceof Promise) made = await made;
  }
  return { ms: performance.now() - began, made };
}
