import { availableParallelism } from "node:os";
import { allDistances } from "#analysis/algorithms/all-distances.ts";
import type { Found } from "#analysis/algorithms/leiden.ts";
import { analyse } from "#analysis/analyse.ts";
import { measureDistances } from "#analysis/measure-distances.ts";
import { groupPairClasses } from "#analysis/metrics/siloing/group-pair-classes.ts";
import { couplingTable } from "#analysis/network/coupling.ts";
import { createControl } from "#analysis/threads/control.ts";
import { createPool } from "#analysis/threads/pool.ts";
import type { Task } from "#analysis/threads/protocol.ts";
import { communityTasks } from "#analysis/threads/search-communities.ts";
import { createSha256 } from "#analysis/threads/sha256.ts";
import { sharedInput } from "#analysis/threads/shared-input.ts";
import { prepareNetwork } from "./bench-network.ts";
import type { Figure } from "./figure.ts";
import { plantedNetwork } from "./made-network.ts";
import { timeInTurns } from "./stopwatch.ts";

const SIZE = { actors: 5_000, ties: 50_000, seed: 20_260_516 };
const EXACT = { permutations: 0, seed: 1, derived: false };

/**
 * The whole analysis with exact chance, given the communities that were searched for beforehand and without shortest routes
 * through actors; and of that the distances between all groups. All on one thread.
 */
export async function measure(): Promise<readonly Figure[]> {
  const network = prepareNetwork("planted partition", plantedNetwork(SIZE));
  const { input, assigned } = network;
  const communities = await searchedCommunities(sharedInput(input));
  const { classes } = groupPairClasses(input.index.count, assigned, couplingTable(assigned.signatures, input.index));
  const works = {
    "siloing with exact moments at 5,000 actors, 50,000 ties, 12 groups": () =>
      analyse(input, {
        partition: "group",
        permutations: 0,
        seed: 1,
        createDigest: createSha256,
        routes: null,
        communities,
      }),
    "of which all distances between and inside groups, with exact chance": () =>
      measureDistances(input, assigned, EXACT),
    "of which the distances of all pairs, summed by pair of groups": () => allDistances(input.index, classes, {}),
  };
  const timed = await timeInTurns(Object.values(works));
  return Object.keys(works).map((name, at) => ({ name, runs: timed[at]?.runs ?? [] }));
}

async function searchedCommunities(input: ReturnType<typeof sharedInput>): Promise<readonly Found[]> {
  const pool = createPool<Task>({ threads: availableParallelism() });
  try {
    const tasks = communityTasks({ input, options: { partition: "group", permutations: 0, seed: 1 } }, createControl());
    return (await Promise.all(tasks.map((task) => pool.run(task)))) as readonly Found[];
  } finally {
    await pool.close();
  }
}
