import { afterAll, describe, expect, test } from "vitest";
import { analyse } from "#analysis/analyse.ts";
import { memberships } from "#analysis/network/partition.ts";
import { searchCommunities } from "#analysis/search-communities.ts";
import { searchRoutes } from "#analysis/search-routes.ts";
import { createEngine, type Engine } from "#analysis/threads/engine.ts";
import { createSha256 } from "#analysis/threads/sha256.ts";
import { randomInput } from "./random-input.ts";

const OPTIONS = { partition: "group", permutations: 199, seed: 1 };
const unhurried = () => ({ signal: new AbortController().signal, onProgress: (_done: number) => {} });

const engines = new Map<number, Engine>();
const engineOf = (threads: number) => {
  const engine = engines.get(threads) ?? createEngine({ threads });
  engines.set(threads, engine);
  return engine;
};
afterAll(() => Promise.all([...engines.values()].map((engine) => engine.close())));

const medium = randomInput(700, 3_000);
const large = randomInput(4_000, 20_000);
const bytesOf = async (engine: Engine, input = medium) => JSON.stringify(await engine.run(input, OPTIONS, unhurried()));

describe("the engine", () => {
  test("B6 NULL9 DET1 · gives the same bytes for any number of threads", async () => {
    const [first, ...others] = await Promise.all([1, 2, 4].map((threads) => bytesOf(engineOf(threads))));
    expect(engineOf(1).isSmall(medium, OPTIONS)).toBe(false);
    expect(others).toEqual([first, first]);
  });

  test("NULL9 DET4 · the deals that threads share are those that are made where nobody shares them", async () => {
    const alone = analyse(medium, {
      ...OPTIONS,
      createDigest: createSha256,
      routes: searchRoutes(medium),
      communities: searchCommunities(medium, OPTIONS.seed),
    });
    expect(JSON.stringify(alone)).toBe(await bytesOf(engineOf(2)));
  });

  test("P11 DET1 · threads go by the kernel of the groups", async () => {
    const shares = medium.ids.map((_, at) =>
      (at % 3 === 0 ? ["a", "b"] : [at % 2 === 0 ? "a" : "c"]).map((group) => ({
        group,
        share: 1 / (at % 3 === 0 ? 2 : 1),
      })),
    );
    const several = { ...medium, memberships: memberships(shares, { kernel: "product" }) };
    const [one, two] = await Promise.all([1, 2].map((threads) => bytesOf(engineOf(threads), several)));
    expect(two).toBe(one);
    expect(one).toContain('"kernel":"product","inSeveral":234');
  });

  test("writes the same bytes in a thread as in process as whoever writes down its result", async () => {
    const sizes = [medium, randomInput(40, 90)];
    const written = await Promise.all(sizes.map((input) => engineOf(2).write(input, OPTIONS, unhurried())));
    const results = await Promise.all(sizes.map((input) => bytesOf(engineOf(2), input)));
    expect(sizes.map((input) => engineOf(2).isSmall(input, OPTIONS))).toEqual([false, true]);
    expect(written.map((bytes) => new TextDecoder().decode(bytes))).toEqual(results);
  });

  test("answers small work at once, with what threads would have found", async () => {
    const small = randomInput(40, 90);
    const never = createEngine({ threads: 1 });
    expect(never.isSmall(small, OPTIONS)).toBe(true);
    expect(await bytesOf(never, small)).toBe(await bytesOf(engineOf(2), small));
  });

  test("tells how far it is, never less than before", async () => {
    const heard: number[] = [];
    await engineOf(2).run(large, OPTIONS, { ...unhurried(), onProgress: (done) => heard.push(done) });
    expect(heard.length).toBeGreaterThan(1);
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.every((done) => done >= 0 && done <= 1)).toBe(true);
  });

  test("stops when it is cancelled, with the reason given, and works on", async () => {
    const reason = new Error("not wanted: large");
    const leaving = new AbortController();
    const run = engineOf(2).run(
      large,
      { ...OPTIONS, permutations: 9_999 },
      {
        signal: leaving.signal,
        onProgress: (done) => {
          if (done > 0) leaving.abort(reason);
        },
      },
    );
    await expect(run).rejects.toBe(reason);
    expect(await bytesOf(engineOf(2))).toBe(await bytesOf(engineOf(1)));
  });

  test("stops in the permutation test too", async () => {
    const leaving = new AbortController();
    const run = engineOf(2).run(
      randomInput(300, 4_000),
      { ...OPTIONS, permutations: 20_000 },
      {
        signal: leaving.signal,
        onProgress: (done) => {
          if (done > 0.5) leaving.abort("enough");
        },
      },
    );
    await expect(run).rejects.toBe("enough");
  });

  test("does not begin what nobody wants any more", async () => {
    const run = engineOf(2).run(large, OPTIONS, { ...unhurried(), signal: AbortSignal.abort("gone") });
    await expect(run).rejects.toBe("gone");
  });

  test("says what went wrong in a thread, and works on", async () => {
    const broken = { ...medium, memberships: { ...medium.memberships, groups: [] }, ids: null as unknown as string[] };
    await expect(engineOf(2).run(broken, OPTIONS, unhurried())).rejects.toThrow(/null/);
    expect(await bytesOf(engineOf(2))).toBe(await bytesOf(engineOf(1)));
  });
});
