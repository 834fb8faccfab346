import { describe, expect } from "vitest";
import type { ChangeAnswer, ChangeList, Dependents, RecordHistory } from "#server/contract/change.ts";
import type { CoalitionSummary } from "#server/contract/coalition.ts";
import type { CoalitionRecords, StoredRecord } from "#server/contract/record.ts";
import { loadExamples } from "#server/services/load-examples.ts";
import { type Api, AT, problem, problemOf, test } from "./api.ts";

const ALL = "/api/v1/coalitions";
const HERE = `${ALL}/vennebeek`;

const written = async (answer: Response) => {
  expect(answer.ok ? null : await answer.clone().json()).toBe(null);
  return (await answer.json()) as ChangeAnswer;
};
const summaryOf = async (api: Api, id: string) =>
  (await api.read<{ coalitions: CoalitionSummary[] }>(ALL)).coalitions.find((coalition) => coalition.id === id);

describe("the records of a coalition", () => {
  test("have a version each, and are not sent again to whoever has them", async ({ api }) => {
    const first = await api.ask(`${HERE}/records`);
    const tag = first.headers.get("etag") ?? "";
    const { rows, versions, pins, archivedAt, revision } = (await first.json()) as CoalitionRecords;
    const ids = { ...rows, domains: rows.domains.map(({ key }) => ({ id: key })) };
    for (const [kind, list] of [
      ["actor", ids.actors],
      ["tie", ids.ties],
      ["project", ids.projects],
      ["participation", ids.participations],
      ["member", ids.members],
      ["domain", ids.domains],
    ] as const) {
      expect(Object.keys(versions[kind]).toSorted()).toEqual(list.map(({ id }): string => id).toSorted());
    }
    expect([pins, archivedAt, versions.coalition]).toEqual([[], null, { vennebeek: 1 }]);
    const again = () => api.ask(`${HERE}/records`, { headers: { "if-none-match": tag } });
    expect((await again()).status).toBe(304);
    await written(
      await api.send("POST", `${HERE}/pins`, { layout: "silo", partition: "domain", node: "actor:gem", x: 1, y: 2 }),
    );
    const after = await again();
    expect([after.status, ((await after.json()) as CoalitionRecords).revision]).toEqual([200, revision + 1]);
  });

  test("are made, read, changed and removed at an address of their own", async ({ api }) => {
    const made = await api.send("POST", `${HERE}/ties`, { source: "gem", target: "gem-sociaal", kind: "mandates" });
    const [tie] = ((await made.clone().json()) as ChangeAnswer).touched;
    expect([made.status, made.headers.get("etag"), tie?.id]).toEqual([201, `"${tie?.version}"`, "gem~gem-sociaal"]);
    const path = `${HERE}/ties/gem~gem-sociaal`;
    const read = await api.ask(path);
    expect([read.headers.get("etag"), await read.json()]).toEqual([made.headers.get("etag"), tie]);

    const changed = await api.send(
      "PATCH",
      path,
      { note: " <b>ruimte</b> " },
      { "if-match": made.headers.get("etag")! },
    );
    expect((await api.read<StoredRecord>(path)).record).toMatchObject({ note: "<b>ruimte</b>", strength: 1 });
    expect(await problemOf(await api.ask(path, { method: "DELETE" }))).toEqual(
      problem(428, "version-needed", { values: {} }),
    );
    const stale = await api.ask(path, { method: "DELETE", headers: { "if-match": made.headers.get("etag")! } });
    expect(await stale.json()).toMatchObject({ code: "stale", conflicts: [{ record: { note: "<b>ruimte</b>" } }] });
    await written(await api.ask(path, { method: "DELETE", headers: { "if-match": changed.headers.get("etag")! } }));
    expect(await problemOf(await api.ask(path))).toEqual(
      problem(404, "unknown-tie", { values: { coalition: "vennebeek", tie: "gem~gem-sociaal" } }),
    );
    const { entries } = await api.read<RecordHistory>(`${path}/history`);
    expect(entries.map(({ command }) => command)).toEqual(["create-tie", "edit-tie", "delete-tie"]);
  });

  test("tell beforehand what goes with them", async ({ api }) => {
    const { dependents } = await api.read<Dependents>(`${HERE}/actors/gem-sociaal/dependents`);
    expect(dependents.every(({ count, ids }) => ids.length === Math.min(count, 20))).toBe(true);
    const { dependents: blocking } = await api.read<Dependents>(`${HERE}/domains/water/dependents`);
    expect(blocking.map(({ kind, effect }) => [kind, effect])).toEqual([
      ["actor", "blocks"],
      ["project", "blocks"],
    ]);
  });

  test("change together in one step, which is taken back in one step", async ({ api }) => {
    const before = await api.read<CoalitionRecords>(`${HERE}/records`);
    const tie = before.rows.ties[0]!;
    const answer = await written(
      await api.send("POST", `${HERE}/changes`, {
        command: "merge-ties",
        edits: [
          { kind: "tie", id: tie.id, version: before.versions.tie[tie.id], record: null },
          { kind: "actor", id: null, version: null, record: { name: "Dorpsraad Nieuw", partyType: "village-council" } },
        ],
      }),
    );
    const { changes, undo, steps } = await api.read<ChangeList>(`${HERE}/changes?limit=1`);
    expect(steps).toEqual({ undo: changes[0], redo: null });
    expect([undo, changes[0]]).toEqual([
      answer.revision,
      expect.objectContaining({ command: "merge-ties", at: AT, count: 2, undoneBy: null }),
    ]);
    await written(await api.ask(`${HERE}/changes/${undo}/undo`, { method: "POST" }));
    // The step forward is the newest change, the one back stands before what the list shows.
    const later = await api.read<ChangeList>(`${HERE}/changes?limit=1`);
    expect([later.steps.redo, later.steps.undo?.revision]).toEqual([later.changes[0], later.undo ?? undefined]);
    const after = await api.read<CoalitionRecords>(`${HERE}/records`);
    expect([after.rows, after.pins]).toEqual([before.rows, before.pins]);
    expect(await problemOf(await api.ask(`${HERE}/changes/${undo}/undo`, { method: "POST" }))).toEqual(
      problem(409, "already-undone", { values: { revision: undo, undoneBy: answer.revision + 1 } }),
    );
  });

  test.for([
    [
      "changes",
      { command: "undo", edits: [{ kind: "tie", id: "t", version: 1, record: null }] },
      "/command",
      "not-allowed",
    ],
    ["changes", { command: "try", edits: [] }, "/edits", "required"],
    [
      "changes",
      { command: "try", edits: [{ kind: "wave", id: "t", version: 1, record: null }] },
      "/edits/0/kind",
      "not-a-choice",
    ],
    ["waves", {}, "/kind", "not-a-choice"],
    ["settings", {}, "/kind", "not-allowed"],
    ["actors", { id: "a\0b", name: "x", partyType: "other" }, "/id", "text-nul"],
    ["actors", { name: "x", partyType: "other", originalName: "y" }, "/", "unknown-key"],
  ] as const)("POST %s %j is refused at %s", async ([path, body, pointer, code], { api }) => {
    const answer = await problemOf(await api.send("POST", `${HERE}/${path}`, body));
    expect(answer.body).toMatchObject({ status: 422, code: "invalid-request", errors: [{ pointer, code }] });
  });

  test("of an id that no store can hold there are none", async ({ api }) => {
    for (const path of ["/%00", "/vennebeek/actors/%00"]) {
      expect(await problemOf(await api.ask(`${ALL}${path}`))).toMatchObject({ status: 422 });
    }
  });
});

describe("a coalition", () => {
  test("begins empty with its name, and can be worked in at once", async ({ api }) => {
    const settings = { name: "Bécassine & <co>", kind: "programme", signedOn: "2026-01-01" };
    const made = await api.send("POST", ALL, { settings });
    const counts = { actors: 0, ties: 0, projects: 0, participations: 0 };
    expect([made.status, await made.json()]).toEqual([
      201,
      { coalition: "becassine-co", revision: 1, counts, issues: [] },
    ]);
    const { rows } = await api.read<CoalitionRecords>(`${ALL}/becassine-co/records`);
    expect(rows.coalition).toMatchObject({ ...settings, name: { nl: settings.name, en: settings.name }, endsOn: null });
    expect([rows.domains.length, rows.domains.filter(({ supporting }) => supporting).length]).toEqual([17, 1]);
    for (const { key } of rows.coalition.partitions) {
      expect((await api.ask(`${ALL}/becassine-co/analysis?partition=${key}`)).status).toBe(200);
    }
    await written(await api.send("POST", `${ALL}/becassine-co/actors`, { name: "Eén", partyType: "other" }));
    expect(await problemOf(await api.send("POST", ALL, { settings }))).toEqual(
      problem(409, "name-taken", { values: { id: "becassine-co", name: settings.name } }),
    );
    expect((await summaryOf(api, "becassine-co"))?.counts.actors).toBe(1);
  });

  test.for([
    [{}, "/", "required"],
    [{ settings: { name: "", kind: "coalition" } }, "/settings/name", "required"],
    [{ settings: { name: "X", kind: "club" } }, "/settings/kind", "not-a-choice"],
    [
      { settings: { name: "X", kind: "coalition", signedOn: "2026-02-01", endsOn: "2026-01-01" } },
      "/settings/endsOn",
      "period-backwards",
    ],
    [{ settings: { name: "X", kind: "coalition" }, files: {} }, "/", "not-allowed"],
    [{ copyOf: "vennebeek" }, "/name", "required"],
  ] as const)("is not made of %j", async ([body, pointer, code], { api }) => {
    const answer = await problemOf(await api.send("POST", ALL, body));
    expect(answer.body).toMatchObject({ status: 422, errors: [{ pointer, code }] });
  });

  test("is copied with its records and without its log; the register stays the only one", async ({ api }) => {
    const copy = async (of: string, name: string) =>
      (await (await api.send("POST", ALL, { copyOf: of, name })).json()) as { coalition: string };
    const { coalition } = await copy("vennebeek", "Proef");
    const [source, copied] = await Promise.all(
      ["vennebeek", coalition].map((id) => api.read<CoalitionRecords>(`${ALL}/${id}/records`)),
    );
    const name = { nl: "Proef", en: "Proef" };
    expect(copied!.rows.actors).toEqual(source!.rows.actors);
    expect(copied!.rows.ties).toEqual(source!.rows.ties);
    expect(copied!.pins).toEqual(source!.pins);
    expect(copied!.rows.coalition).toEqual({
      ...source!.rows.coalition,
      id: "proef",
      name,
      position: copied!.rows.coalition.position,
    });
    expect((await api.read<ChangeList>(`${ALL}/proef/changes`)).changes.map(({ command }) => command)).toEqual([
      "copy-coalition",
    ]);
    await copy("nederland", "Nederland, proef");
    expect((await summaryOf(api, "nederland-proef"))?.register).toBe(false);
    expect(await problemOf(await api.send("POST", ALL, { copyOf: "nergens", name: "Y" }))).toEqual(
      problem(404, "unknown-coalition", { values: { id: "nergens" } }),
    );
  });

  test("is put away and taken back, and stays in the list", async ({ api }) => {
    const path = `${ALL}/noord-brabant`;
    const { revision } = await written(await api.ask(`${path}/archive`, { method: "POST" }));
    expect((await summaryOf(api, "noord-brabant"))?.archivedAt).toBe(AT);
    expect(await written(await api.ask(`${path}/archive`, { method: "POST" }))).toEqual({ revision, touched: [] });
    await written(await api.ask(`${path}/restore`, { method: "POST" }));
    expect((await summaryOf(api, "noord-brabant"))?.archivedAt).toBe(null);
  });

  test("is deleted by its name in either language; an example stays away until its folder is given again", async ({
    api,
  }) => {
    const path = `${ALL}/noord-brabant`;
    expect(await problemOf(await api.send("DELETE", path, { name: "Noord-Brabant" }))).toEqual(
      problem(422, "name-differs", { values: expect.objectContaining({ id: "noord-brabant" }) }),
    );
    expect((await api.ask(path)).status).toBe(200);
    const gone = await api.send("DELETE", path, { name: " Noord-Brabant: joint arrangements " });
    expect([gone.status, await gone.json()]).toEqual([200, { deleted: "noord-brabant" }]);
    expect((await api.ask(path)).status).toBe(404);
    expect((await api.ask(`${path}/records`)).status).toBe(404);
    expect(await summaryOf(api, "noord-brabant")).toBe(undefined);
    const loaded: string[] = [];
    await loadExamples(api.db, "data/coalitions", AT, ({ folder }) => loaded.push(folder));
    expect(loaded).toEqual([]);
  });
});

test("nothing of the above was a surprise to the server", ({ api }) => {
  expect(api.reported).toEqual([]);
});
