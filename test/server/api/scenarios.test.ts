import { expect } from "vitest";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { ScenarioList } from "#server/contract/scenario.ts";
import { problemOf, test } from "./api.ts";

const HERE = "/api/v1/coalitions/vennebeek";
const imagined = (list: string) => `imagine=${encodeURIComponent(list)}`;

test("SC8 · a list typed by hand is answered with what can't be, and the rest", async ({ api }) => {
  const view = await api.read<NetworkView>(`${HERE}/network?${imagined("leave:nobody,zomaar,leave:gem-sociaal")}`);
  expect(view.imagined.map(({ actor, refusal }) => [actor, refusal?.code ?? null])).toEqual([
    ["nobody", "unknown-actor"],
    ["zomaar", "unreadable"],
    [expect.any(String), null],
  ]);
  expect(view.actors.some(({ id }) => id === "gem-sociaal")).toBe(false);
});

test("SC10 · numbers of an imagined network say so", async ({ api }) => {
  const query = `permutations=99&${imagined("leave:gem-sociaal")}`;
  const { warnings } = await api.read<AnalysisResult>(`${HERE}/analysis?${query}`);
  expect(warnings.map(({ code }) => code)).toContain("imagined");
});

test("an empty list, one that is too long, and the key of old are refused", async ({ api }) => {
  for (const query of ["imagine=", `imagine=${"a".repeat(4_001)}`, "without=gem"])
    expect(await problemOf(await api.ask(`${HERE}/network?${query}`))).toMatchObject({ status: 422 });
});

test("SC11 · scenarios are made and listed at an address of their own", async ({ api }) => {
  const made = await api.send("POST", `${HERE}/scenarios`, { name: "Zonder", changes: "leave:gem" });
  expect(made.status).toBe(201);
  const { scenarios } = await api.read<ScenarioList>(`${HERE}/scenarios`);
  expect(scenarios).toMatchObject([{ id: "zonder", name: "Zonder", changes: "leave:gem", lens: {} }]);
  expect(await problemOf(await api.send("POST", `${HERE}/scenarios`, { name: "Leeg" }))).toMatchObject({ status: 422 });
});
