import { availableParallelism } from "node:os";
import { searchCommunitiesOnce } from "#analysis/search-communities.ts";
import { createControl } from "#analysis/threads/control.ts";
import { createPool } from "#analysis/threads/pool.ts";
import type { Task } from "#analysis/threads/protocol.ts";
import { communityTasks } from "#analysis/threads/search-communities.ts";
import { sharedInput } from "#analysis/threads/shared-input.ts";
import { prepareNetwork } from "./bench-network.ts";
import type { Figure } from "./figure.ts";
import { type MadeSize, plantedNetwork, randomNetwork } from "./made-network.ts";
import { timeInTurns } from "./stopwatch.ts";

const SIZE: MadeSize = { actors: 5_000, ties: 50_000, seed: 20_260_516 };
const NETWORKS = { "planted partition": plantedNetwork, random: randomNetwork };
const OPTIONS = { partition: "group", permutations: 0, seed: 1 };

/** The search for the best partition, all restarts on all threads as the engine does them, beside one restart on one thread. */
export async function measure(): Promise<readonly Figure[]> {
  const pool = createPool<Task>({ threads: availableParallelism() });
  const figures: Figure[] = [];
  try {
    for (const [kind, make] of Object.entries(NETWORKS)) {
      const input = sharedInput(prepareNetwork(kind, make(SIZE)).input);
      const tasks = communityTasks({ input, options: OPTIONS }, createControl());
      const [all, one] = await timeInTurns([
        () => Promise.all(tasks.map((task) => pool.run(task))),
        () => searchCommunitiesOnce(input, { restart: 0, seed: OPTIONS.seed }),
      ]);
      figures.push(
        { name: `${kind}: ten restarts and one from the given partition, all threads`, runs: all?.runs ?? [] },
        { name: `${kind}: one restart, one thread`, runs: one?.runs ?? [] },
      );
    }
  } finally {
    await pool.close();
  }
  return figures;
}
