import { availableParallelism } from "node:os";
import { createRandom } from "#analysis/algorithms/random.ts";
import { rewiredValues } from "#analysis/inference/rewired-values.ts";
import { rewiringDraws } from "#analysis/limits.ts";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import { createControl } from "#analysis/threads/control.ts";
import { dealTasks } from "#analysis/threads/deal-silo.ts";
import { createPool } from "#analysis/threads/pool.ts";
import type { Task } from "#analysis/threads/protocol.ts";
import { sharedInput } from "#analysis/threads/shared-input.ts";
import { type BenchNetwork, prepareNetwork } from "./bench-network.ts";
import type { Figure } from "./figure.ts";
import { plantedNetwork } from "./made-network.ts";
import { timeInTurns } from "./stopwatch.ts";

const SEED = 20_260_516;
const networkOf = (actors: number, ties: number) =>
  prepareNetwork("planted partition", plantedNetwork({ actors, ties, seed: SEED }));

/**
 * All tie-count statistics (headline, groups, cells, max-|z|) under dealt labels, as the engine shares them between threads;
 * half the deals and half the ties show that the cost goes with both. Beside them the exact moments, and rewired networks.
 */
export async function measure(): Promise<readonly Figure[]> {
  const threads = availableParallelism();
  const pool = createPool<Task>({ threads });
  const deal = (network: BenchNetwork, permutations: number, parts: number) => {
    const tasks = dealTasks(
      { input: sharedInput(network.input), options: { partition: "group", permutations, seed: 1 } },
      parts,
      createControl(),
    );
    return () => Promise.all(tasks.map((task) => pool.run(task)));
  };
  const whole = networkOf(5_000, 50_000);
  const half = networkOf(5_000, 25_000);
  const draws = rewiringDraws(whole.ties);
  const { index } = whole.input;
  const works = {
    [`9,999 deals of 5,000 actors, 50,000 ties, 12 groups on ${threads} threads`]: deal(whole, 9_999, threads),
    "the same on one thread": deal(whole, 9_999, 1),
    [`half the deals on ${threads} threads`]: deal(whole, 4_999, threads),
    [`half the ties on ${threads} threads`]: deal(half, 9_999, threads),
    "exact moments of the same, without deals": () =>
      measureSiloing(whole.assigned, { permutations: 0, seed: 1, derived: false }),
    [`${draws} rewired networks with the same degrees, one thread`]: () =>
      rewiredValues(index, createRandom(1), { draws, measure: (sources) => sources.length }),
  };
  try {
    const timed = await timeInTurns(Object.values(works));
    return Object.keys(works).map((name, at) => ({ name, runs: timed[at]?.runs ?? [] }));
  } finally {
    await pool.close();
  }
}
