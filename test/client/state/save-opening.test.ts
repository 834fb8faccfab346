import { afterEach, beforeEach, expect, vi } from "vitest";
import { $records, loadRecords } from "#client/state/records.ts";
import { saveOpening } from "#client/state/save-opening.ts";
import { $settingsSaid } from "#client/state/save-settings.ts";
import { type Api, test } from "#test/server/api/api.ts";

beforeEach<{ api: Api }>(({ api }) => {
  const never = new Promise<Response>(() => undefined);
  vi.stubGlobal("fetch", (path: string, init?: RequestInit) =>
    /\/analysis/.test(path) ? never : api.ask(String(path), init as never),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("two quick choices of how a coalition opens are both saved, and nobody was in the way", async ({ api }) => {
  await loadRecords("vennebeek");
  await vi.waitFor(() => expect($records.get()).toMatchObject({ status: "ready", problem: null }));
  await Promise.all([
    saveOpening("vennebeek", { partition: "party-type" }),
    saveOpening("vennebeek", { tab: "matrix" }),
  ]);
  expect($settingsSaid.get()).toMatchObject({ kind: "saved" });
  const { defaults } = await api.read<{ defaults: object }>("/api/v1/coalitions/vennebeek");
  expect(defaults).toMatchObject({ partition: "party-type", tab: "matrix" });
  expect($records.get().value?.rows.coalition.defaults).toEqual(defaults);
  expect($settingsSaid.get()?.kind).toBe("saved");
});
