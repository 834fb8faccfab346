import { afterEach, expect, test, vi } from "vitest";
import { fetchCoalition } from "#client/api/coalitions-api.ts";

afterEach(() => vi.unstubAllGlobals());

const { signal } = new AbortController();

function answerWith(answer: () => Promise<Response>): void {
  vi.stubGlobal("fetch", answer);
}

test("a server that is away, or goes while it answers, is no connection", async () => {
  const half = async () => new Response('{"id":"venne', { headers: { "content-type": "application/json" } });
  for (const answer of [() => Promise.reject(new TypeError("fetch failed")), half]) {
    answerWith(answer);
    await expect(fetchCoalition("vennebeek", signal)).rejects.toMatchObject({ code: "no-connection", status: 0 });
  }
});

test("a request that is dropped stays an abort", async () => {
  answerWith(() => Promise.reject(new DOMException("dropped", "AbortError")));
  await expect(fetchCoalition("vennebeek", signal)).rejects.toMatchObject({ name: "AbortError" });
});
