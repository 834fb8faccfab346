import { describe, expect } from "vitest";
import { createEngine } from "#analysis/threads/engine.ts";
import { createApp } from "#server/app.ts";
import { createServices } from "#server/routes/services.ts";
import { createFakeEngine, settled } from "#test/server/jobs/fake-engine.ts";
import { type Api, AT, problem, problemOf, test } from "./api.ts";

const PATH = "/api/v1/coalitions/vennebeek/analysis";

type Told = { readonly event: string; readonly data: unknown };

const eventsIn = (text: string): Told[] =>
  text
    .split("\n\n")
    .filter((block) => block !== "")
    .map((block) => ({
      event: /^event: (.*)$/m.exec(block)?.[1] ?? "",
      data: JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? "null"),
    }));

/** The application with an engine that ends when the test says so. */
function openHeld(api: Api) {
  const engine = createFakeEngine();
  const reported: unknown[] = [];
  const app = createApp({
    services: createServices(api.db, () => AT, { engine }),
    client: null,
    report: (error) => reported.push(error),
  });
  const ask = (path: string, init: RequestInit = {}) =>
    app.request(path, { ...init, headers: { host: "127.0.0.1", "accept-encoding": "gzip" } });
  const until = async (isTrue: () => boolean) => {
    while (!isTrue()) await settled();
  };
  return { engine, reported, ask, until };
}

describe("the progress of an analysis", () => {
  test("is told as events, and ends with the key of the result", async ({ api }) => {
    const answer = await api.ask(`${PATH}/progress?permutations=99&seed=3`);
    const events = eventsIn(await answer.text());
    const tag = (await api.ask(`${PATH}?permutations=99&seed=3`)).headers.get("etag");
    expect([answer.status, answer.headers.get("content-type"), answer.headers.get("etag")]).toEqual([
      200,
      "text/event-stream",
      null,
    ]);
    expect(events.at(0)?.event).toBe("progress");
    expect(events.at(-1)).toEqual({ event: "done", data: { key: tag?.replaceAll('"', "") } });
  });

  test("ends with the key of what it was made of when a change came in between", async ({ api }) => {
    const services = createServices(api.db, () => AT);
    const edition = async () => "0 before the change";
    const app = createApp({
      services: { ...services, coalitions: { ...services.coalitions, edition } },
      client: null,
      report: () => undefined,
    });
    const late = await app.request(`${PATH}/progress?permutations=99&seed=3`, { headers: { host: "127.0.0.1" } });
    const tag = (await api.ask(`${PATH}?permutations=99&seed=3`)).headers.get("etag");
    expect(eventsIn(await late.text()).at(-1)?.data).toEqual({ key: tag?.replaceAll('"', "") });
    await services.close();
  });

  test("is neither compressed nor held back", async ({ api }) => {
    const { engine, ask, until } = openHeld(api);
    const answer = await ask(`${PATH}/progress?partition=world`);
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect(eventsIn((await reader.read()).value ?? "")).toEqual([{ event: "progress", data: { done: 0, waiting: 0 } }]);
    await until(() => engine.begun.length === 1);
    expect(eventsIn((await reader.read()).value ?? "")).toEqual([{ event: "progress", data: { done: 0, waiting: 0 } }]);
    engine.tell("world", 0.5);
    expect(eventsIn((await reader.read()).value ?? "")).toEqual([
      { event: "progress", data: { done: 0.5, waiting: 0 } },
    ]);
    await reader.cancel();
    expect([answer.headers.get("content-encoding"), answer.headers.get("cache-control")]).toEqual([null, "no-cache"]);
  });

  test("that is closed cancels the analysis, unless somebody else waits for it", async ({ api }) => {
    const { engine, reported, ask, until } = openHeld(api);
    const [first, second] = await Promise.all([
      ask(`${PATH}/progress?partition=world`),
      ask(`${PATH}/progress?partition=world`),
    ]);
    await until(() => engine.begun.length === 1);
    await first.body?.cancel();
    await expect(engine.yieldTo("world")).rejects.toThrow("not cancelled: world");
    await second.body?.cancel();
    await engine.yieldTo("world");

    const again = ask(`${PATH}?partition=world`);
    await until(() => engine.begun.length === 2);
    await engine.finish("world");
    expect([(await again).status, reported]).toEqual([200, []]);
  });

  test("shares its work with whoever asks for the result", async ({ api }) => {
    const { engine, ask, until } = openHeld(api);
    const events = await ask(`${PATH}/progress?partition=world`);
    const result = ask(`${PATH}?partition=world`);
    await until(() => engine.begun.length === 1);
    await events.body?.cancel();
    await engine.finish("world");
    expect([(await result).status, engine.begun]).toEqual([200, ["world"]]);
    expect(eventsIn(await (await ask(`${PATH}/progress?partition=world`)).text()).at(-1)?.event).toBe("done");
    expect(engine.begun).toEqual(["world"]);
  });

  test("whoever leaves the connection of a result leaves the analysis", async ({ api }) => {
    const { engine, reported, ask, until } = openHeld(api);
    const leaving = new AbortController();
    const result = ask(`${PATH}?partition=world`, { signal: leaving.signal });
    await until(() => engine.begun.length === 1);
    leaving.abort();
    expect((await result).status).toBe(409);
    await engine.yieldTo("world");
    expect(reported).toEqual([]);
  });

  test("ends with a problem when it fails, and a bug is reported", async ({ api }) => {
    const { engine, reported, ask, until } = openHeld(api);
    const unknown = eventsIn(await (await ask(`${PATH}/progress?partition=nothing`)).text());
    expect(unknown.at(-1)).toMatchObject({ event: "problem", data: { status: 422, code: "unknown-partition" } });
    const failing = await ask(`${PATH}/progress?partition=world`);
    await until(() => engine.begun.length === 1);
    const error = new Error("broken: thread");
    await engine.fail("world", error);
    expect(eventsIn(await failing.text()).at(-1)).toMatchObject({ event: "problem", data: { code: "unexpected" } });
    expect(reported).toEqual([error]);
  });

  test("of an unknown coalition is a problem at once", async ({ api }) => {
    expect(await problemOf(await api.ask("/api/v1/coalitions/nowhere/analysis/progress"))).toEqual(
      problem(404, "unknown-coalition", { values: { id: "nowhere" } }),
    );
  });

  test("comes from real threads too, for what is no small work", async ({ api }) => {
    const engine = createEngine({ threads: 2 });
    const app = createApp({
      services: createServices(api.db, () => AT, { engine: { ...engine, isSmall: () => false } }),
      client: null,
      report: () => undefined,
    });
    const path = "/api/v1/coalitions/noord-brabant/analysis";
    const ask = async (query: string) => app.request(`${path}${query}`, { headers: { host: "127.0.0.1" } });
    const events = eventsIn(await (await ask("/progress?permutations=999")).text());
    expect(events.at(-1)?.event).toBe("done");
    expect(await (await ask("?permutations=999")).text()).toBe(
      await (await api.ask(`${path}?permutations=999`)).text(),
    );
    await engine.close();
  });
});
