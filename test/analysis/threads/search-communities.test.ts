import { afterAll, expect, test } from "vitest";
import { bestCommunities } from "#analysis/metrics/siloing/found-communities.ts";
import { allRestarts, searchCommunities } from "#analysis/search-communities.ts";
import { cancel, createControl, finished } from "#analysis/threads/control.ts";
import { createPool } from "#analysis/threads/pool.ts";
import type { Answers, Task } from "#analysis/threads/protocol.ts";
import { communityTasks } from "#analysis/threads/search-communities.ts";
import { sharedInput } from "#analysis/threads/shared-input.ts";
import { randomInput } from "./random-input.ts";

const pools = [1, 2, 4].map((threads) => createPool<Task>({ threads }));
afterAll(async () => void (await Promise.all(pools.map((pool) => pool.close()))));

const input = sharedInput(randomInput(300, 1_200));
const options = { partition: "group", permutations: 0, seed: 5 };

async function searchIn(pool: (typeof pools)[number], control = createControl()) {
  const tasks = communityTasks({ input, options }, control);
  return (await Promise.all(tasks.map((task) => pool.run(task)))) as Answers["communities"][];
}

test("COM6 DET1 · the restarts find the same for any number of threads, and here", async () => {
  const here = searchCommunities(input, options.seed);
  expect(here).toHaveLength(11);
  for (const pool of pools) {
    const control = createControl();
    const found = allRestarts(await searchIn(pool, control));
    expect(JSON.stringify(found)).toBe(JSON.stringify(here));
    expect(finished(control).restarts).toBe(11);
  }
});

test("COM6 · the best of all restarts is kept, numbered by size, and the worst is told", () => {
  const runs = searchCommunities(input, options.seed);
  const { modularity, spread, sizes, of } = bestCommunities(input.index, runs)!;
  const all = runs.map((run) => run.modularity);
  expect([modularity, ...spread]).toEqual([Math.max(...all), Math.min(...all), Math.max(...all)]);
  expect([...sizes]).toEqual([...sizes].sort((a, b) => b - a));
  expect([...sizes]).toEqual(Array.from(sizes, (_, community) => of.filter((own) => own === community).length));
});

test("what is cancelled on the way is no search", async () => {
  const control = createControl();
  cancel(control);
  const [pool] = pools;
  const stopped = await searchIn(pool!, control);
  expect(stopped).toEqual(stopped.map(() => null));
  expect(() => allRestarts(stopped)).toThrow("cancelled: search for communities");
});
