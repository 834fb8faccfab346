import { expect, test, vi } from "vitest";
import { ApiProblem } from "#client/api/problem.ts";
import { createRemote } from "#client/state/remote.ts";

const away = new ApiProblem({ code: "no-connection", status: 0, detail: "away" });

/** An answer that comes when the test says so. */
function held<Value>(): { promise: Promise<Value>; resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

test("what is there or under way is not asked for again", async () => {
  const remote = createRemote<string>();
  const fetch = vi.fn(async () => "one");
  await Promise.all([remote.load("a", fetch), remote.load("a", fetch)]);
  await remote.load("a", fetch);
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(remote.$state.get()).toEqual({ status: "ready", value: "one", problem: null });
});

test("the last value stays while the next one loads", async () => {
  const remote = createRemote<string>();
  await remote.load("a", async () => "one");
  const next = held<string>();
  const loading = remote.load("b", () => next.promise);
  expect(remote.$state.get()).toEqual({ status: "loading", value: "one", problem: null });
  next.resolve("two");
  await loading;
  expect(remote.$state.get()).toEqual({ status: "ready", value: "two", problem: null });
});

test("an answer that comes too late is dropped, and its request is told", async () => {
  const remote = createRemote<string>();
  const slow = held<string>();
  let told: AbortSignal | null = null;
  const first = remote.load("a", (signal) => {
    told = signal;
    return slow.promise;
  });
  await remote.load("b", async () => "two");
  slow.resolve("one");
  await first;
  expect(told).toMatchObject({ aborted: true });
  expect(remote.$state.get().value).toBe("two");
});

test("a problem is kept until trying again succeeds", async () => {
  const remote = createRemote<string>();
  const fetch = vi.fn<() => Promise<string>>().mockRejectedValueOnce(away).mockResolvedValueOnce("there");
  await remote.load("a", fetch);
  expect(remote.$state.get()).toEqual({ status: "failed", value: null, problem: away });
  await remote.reload();
  expect(remote.$state.get()).toEqual({ status: "ready", value: "there", problem: null });
});

test("clearing drops what is under way, and another load starts from nothing", async () => {
  const remote = createRemote<string>();
  const slow = held<string>();
  const first = remote.load("a", () => slow.promise);
  remote.clear();
  slow.resolve("one");
  await first;
  expect(remote.$state.get()).toEqual({ status: "idle", value: null, problem: null });
});

test("the last value stays when the next one can not be had", async () => {
  const remote = createRemote<string>();
  await remote.load("a", async () => "one");
  await remote.load("b", () => Promise.reject(away));
  expect(remote.$state.get()).toEqual({ status: "failed", value: "one", problem: away });
});
