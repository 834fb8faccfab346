import { expect, test } from "vitest";
import { createPool } from "#analysis/threads/pool.ts";

const worker = new URL("./dying-worker.ts", import.meta.url).href;

test("a thread that dies takes its task with it, not the process nor the pool", async () => {
  const pool = createPool<string>({ threads: 2, worker });
  const ends = await Promise.allSettled(["live", "die", "live"].map((task) => pool.run(task)));
  expect(ends[1]).toMatchObject({ status: "rejected", reason: expect.any(Error) });
  expect(await pool.run("live")).toBe("live");
  await pool.close();
});

test("a pool that nobody asked anything has nothing to close", async () => {
  await expect(createPool<string>({ threads: 2, worker }).close()).resolves.toBeUndefined();
});
