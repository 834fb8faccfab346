import { describe, expect, test, vi } from "vitest";
import { createJobs, type JobHandle } from "#server/jobs/jobs.ts";
import { createFakeEngine, resultOf, settled, work } from "./fake-engine.ts";

const open = () => {
  const engine = createFakeEngine();
  const jobs = createJobs();
  const make = vi.fn(async (name: string) => work(engine, name));
  const start = (name: string, user = name.charAt(0)) => {
    const job = jobs.start(name, user, () => make(name));
    job.result.catch(() => {});
    return job;
  };
  return { engine, jobs, make, start };
};

const hear = (job: JobHandle) => {
  const heard: string[] = [];
  job.onProgress(({ done, waiting }) => heard.push(`${done}/${waiting}`));
  return heard;
};

describe("jobs", () => {
  test("run one at a time, and users take turns", async () => {
    const { engine, start } = open();
    for (const name of ["a1", "a2", "a3", "b1", "c1", "b2"]) start(name);
    await settled();
    for (const name of ["a1", "b1", "c1", "a2", "b2", "a3"]) {
      expect(engine.begun.at(-1)).toBe(name);
      await engine.finish(name);
    }
    expect(engine.begun).toEqual(["a1", "b1", "c1", "a2", "b2", "a3"]);
  });

  test("that are small do not wait for a large one", async () => {
    const { engine, start } = open();
    start("large");
    const small = start("small");
    await settled();
    await engine.finish("small");
    expect([engine.begun.toSorted(), await small.result]).toEqual([["large", "small"], resultOf("small")]);
  });

  test("of one key are one job: made once, run once, told to all", async () => {
    const { engine, jobs, make, start } = open();
    const [first, second, third] = [start("a1"), start("a1", "b"), jobs.join("a1")];
    await settled();
    await engine.finish("a1");
    expect(await Promise.all([first, second, third].map((job) => job?.result))).toEqual(Array(3).fill(resultOf("a1")));
    expect([engine.begun, make.mock.calls, jobs.join("a1")]).toEqual([["a1"], [["a1"]], null]);
  });

  test("tell how many turns come first, then how far they are", async () => {
    const { engine, start } = open();
    const names = ["a1", "a2", "b1"];
    const heard = names.map((name) => hear(start(name)));
    await settled();
    engine.tell("a1", 0.5);
    await engine.finish("a1");
    engine.tell("b1", 0.25);
    expect(heard.map((each) => each.filter((line, at) => line !== each[at - 1]))).toEqual([
      ["0/0", "0.5/0"],
      ["0/0", "0/1", "0/2", "0/1"],
      ["0/0", "0/1", "0/0", "0.25/0"],
    ]);
  });

  test("go on while anybody waits, and are cancelled when the last has left", async () => {
    const { engine, jobs, start } = open();
    const [first, second] = [start("a1"), start("a1", "b")];
    const next = start("c1");
    await settled();
    first.leave();
    first.leave();
    const third = jobs.join("a1");
    third?.leave();
    expect(third?.result).toBe(second.result);
    second.leave();
    await expect(second.result).rejects.toMatchObject({ code: "analysis-cancelled" });
    expect([jobs.join("a1"), engine.begun]).toEqual([null, ["a1"]]);

    await engine.yieldTo("a1");
    expect(engine.begun).toEqual(["a1", "c1"]);
    await engine.finish("c1");
    expect(await next.result).toEqual(resultOf("c1"));
  });

  test("are forgotten when cancelled: who asks again gets a new one", async () => {
    const { engine, start } = open();
    const left = start("a1");
    await settled();
    left.leave();
    const again = start("a1");
    await settled();
    await engine.yieldTo("a1");
    await engine.finish("a1");
    expect([engine.begun, await again.result]).toEqual([["a1", "a1"], resultOf("a1")]);
  });

  test("that are left before their turn never begin", async () => {
    const { engine, start } = open();
    start("a1");
    const waiting = start("b1");
    const heard = hear(start("c1"));
    await settled();
    waiting.leave();
    await engine.finish("a1");
    expect([engine.begun, heard.at(-1)]).toEqual([["a1", "c1"], "0/0"]);
  });

  test("that fail say why, give their turn back, and can be asked again", async () => {
    const { engine, make, start } = open();
    const failing = start("a1");
    start("b1");
    await settled();
    await engine.fail("a1", new Error("broken: a1"));
    await expect(failing.result).rejects.toThrow("broken: a1");
    await engine.finish("b1");
    make.mockRejectedValueOnce(new Error("no such lens: a1"));
    await expect(start("a1").result).rejects.toThrow("no such lens: a1");
    start("a1");
    await settled();
    expect(engine.begun).toEqual(["a1", "b1", "a1"]);
  });
});
