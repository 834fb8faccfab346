import { describe, expect } from "vitest";
import type { DoorsResult } from "#analysis/model/doors-result.ts";
import type { TableResult } from "#analysis/model/table-result.ts";
import type { ChangeAnswer } from "#server/contract/change.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { type Api, problemOf, test } from "./api.ts";

const HERE = "/api/v1/coalitions/vennebeek";
const TABLE = `${HERE}/studies/table`;
const known = ({ suggestions }: TableResult) => suggestions.map(({ key }) => key);

async function putAside(api: Api, dismissals: readonly object[], command = "put-aside"): Promise<Response> {
  const { versions } = await api.read<CoalitionRecords>(`${HERE}/records`);
  const version = versions.coalition.vennebeek;
  return api.send("POST", `${HERE}/changes`, {
    command,
    edits: [{ kind: "coalition", id: "vennebeek", version, record: { dismissals } }],
  });
}

describe("a suggestion that is put aside", () => {
  test("is not made again, keeps its reason, and comes back when that is undone", async ({ api }) => {
    const before = await api.read<TableResult>(TABLE);
    const doors = await api.read<DoorsResult>(`${HERE}/studies/doors`);
    const answer = await putAside(api, [{ key: "jongeren", reason: " zit al in de dorpsraad ", on: "2026-05-16" }]);
    const { revision } = (await answer.json()) as ChangeAnswer;
    const after = await api.read<TableResult>(TABLE);
    expect(known(after)).toEqual(known(before).filter((key) => key !== "jongeren"));
    expect(after.dismissed).toMatchObject([{ key: "jongeren", reason: "zit al in de dorpsraad", on: "2026-05-16" }]);
    const missed = ({ approaches }: DoorsResult) => approaches.filter(({ right }) => right.length > 0).length;
    expect(missed(await api.read<DoorsResult>(`${HERE}/studies/doors`))).toBe(missed(doors) - 1);
    await api.ask(`${HERE}/changes/${revision}/undo`, { method: "POST" });
    expect(await api.read<TableResult>(TABLE)).toEqual(before);
  });

  test("needs a reason and a day", async ({ api }) => {
    const bare = await putAside(api, [{ key: "jongeren", reason: " ", on: "gisteren" }]);
    const { status, body } = await problemOf(bare);
    expect([status, body.code]).toEqual([422, "invalid-request"]);
    expect((await api.read<TableResult>(TABLE)).dismissed).toEqual([]);
  });

  test("stays aside when other settings change", async ({ api }) => {
    await putAside(api, [{ key: "buur", reason: "later", on: "2026-05-16" }]);
    const { versions } = await api.read<CoalitionRecords>(`${HERE}/records`);
    const edit = {
      kind: "coalition",
      id: "vennebeek",
      version: versions.coalition.vennebeek,
      record: { endsOn: null },
    };
    await api.send("POST", `${HERE}/changes`, { command: "change-settings", edits: [edit] });
    expect((await api.read<TableResult>(TABLE)).dismissed.map(({ key }) => key)).toEqual(["buur"]);
  });
});

test("who is not at the table is answered anew when another coalition changes", async ({ api }) => {
  const tag = async () => (await api.ask(TABLE)).headers.get("etag");
  const coverage = async () => (await api.ask(`${HERE}/studies/coverage`)).headers.get("etag");
  const before = [await tag(), await coverage()];
  const made = await api.send("POST", "/api/v1/coalitions", {
    settings: { name: { nl: "Nog een", en: "One more" }, kind: "covenant" },
  });
  expect(made.status).toBe(201);
  const { coalition: id } = (await made.json()) as { coalition: string };
  await api.send("POST", `/api/v1/coalitions/${id}/actors`, { name: "Bakker", partyType: "business" });
  const after = [await tag(), await coverage()];
  expect([before[0] === after[0], before[1] === after[1]]).toEqual([false, true]);
});
