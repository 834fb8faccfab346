import { expect } from "vitest";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { buildFolder, buildManifest } from "#test/server/build-folder.ts";
import { problem, problemOf, test } from "./api.ts";

const folder = (files: Parameters<typeof buildFolder>[0] = {}) => ({ files: Object.fromEntries(buildFolder(files)) });

const ODD = [
  "met een spatie",
  `met "aanhalingstekens" en 'apostroffen'`,
  "🌊 emoji",
  "<script>alert(1)</script>",
  "a/b?c=d&e#f%20",
  "../../etc/passwd",
];
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const csv = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.map(cell).join(",")).join("\n");

test("ids with spaces, quotes, emoji and tags come back letter by letter", async ({ api }) => {
  const answer = await api.send(
    "POST",
    "/api/v1/coalitions",
    folder({
      "manifest.json": buildManifest({ id: "odd" }),
      "actors.csv": csv(["id", "name"], ...ODD.map((id) => [id, `Naam van ${id}`])),
      "ties.csv": csv(["source", "target", "kind"], ...ODD.slice(1).map((id) => [ODD[0]!, id, "collaborates"])),
    }),
  );
  expect([answer.status, await answer.json()]).toEqual([
    201,
    { coalition: "odd", revision: 1, counts: { actors: 6, ties: 5, projects: 0, participations: 0 }, issues: [] },
  ]);
  const view = await api.read<NetworkView>("/api/v1/coalitions/odd/network");
  expect(view.actors.map(({ id, name }) => [id, name]).toSorted()).toEqual(
    ODD.map((id) => [id, `Naam van ${id}`]).toSorted(),
  );
  for (const id of ODD) {
    const path = `/api/v1/coalitions/odd/actors/${encodeURIComponent(id)}`;
    expect((await api.read<{ record: { id: string } }>(path)).record.id).toBe(id);
  }
});

test("an unknown id of any kind is answered as it was asked, and is looked for as text", async ({ api }) => {
  for (const id of ODD) {
    const answer = await problemOf(await api.ask(`/api/v1/coalitions/${encodeURIComponent(id)}`));
    expect(answer).toEqual(problem(404, "unknown-coalition", { values: { id } }));
  }
});

test("an empty network and a network of one group are answered, with a reason where there is no number", async ({
  api,
}) => {
  await api.send(
    "POST",
    "/api/v1/coalitions",
    folder({ "manifest.json": buildManifest({ id: "quiet" }), "actors.csv": "id,name,region\na,A,East\nb,B,East\n" }),
  );
  const metrics = async (query: string) => {
    const result = await api.read<{ siloing: { metrics: { internalShare: unknown } } }>(
      `/api/v1/coalitions/quiet/analysis?${query}`,
    );
    return result.siloing.metrics.internalShare;
  };
  const undefinedFor = (reason: string) => ({
    value: null,
    reason,
    expected: null,
    sd: null,
    z: null,
    pValue: null,
    draws: null,
    interval: null,
    effect: null,
  });
  expect(await metrics("partition=domain")).toEqual(undefinedFor("no-groups"));
  expect(await metrics("partition=attribute:region")).toEqual(undefinedFor("single-group"));
  const view = await api.read<NetworkView>("/api/v1/coalitions/quiet/network?isolates=leave-out");
  expect([view.actors, view.ties, view.leftOut.isolates]).toEqual([[], [], 2]);
});

test("a refused import loses nothing and leaves nothing", async ({ api }) => {
  const counts = async () =>
    Promise.all(
      (["coalition", "actor", "tie", "change", "change_entry", "import"] as const).map(async (table) => {
        const { count } = await api.db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as("count"))
          .executeTakeFirstOrThrow();
        return Number(count);
      }),
    );
  const before = await counts();
  const list = await api.read("/api/v1/coalitions");

  const broken = await api.send(
    "POST",
    "/api/v1/coalitions",
    folder({
      "manifest.json": buildManifest({ id: "broken" }),
      "ties.csv": "source,target,kind\na-town,nobody,funds\n",
    }),
  );
  expect([broken.status, await broken.json()]).toEqual([
    422,
    {
      coalition: null,
      revision: null,
      counts: null,
      issues: [expect.objectContaining({ file: "ties.csv", line: 2, code: "reference-unknown", severity: "error" })],
    },
  ]);
  const taken = folder({ "manifest.json": buildManifest({ id: "vennebeek" }) });
  expect(await problemOf(await api.send("POST", "/api/v1/coalitions", taken))).toEqual(
    problem(409, "coalition-exists", { values: { id: "vennebeek" } }),
  );
  const nothing = await api.send("POST", "/api/v1/coalitions", { files: {} });
  expect(await nothing.json()).toMatchObject({
    coalition: null,
    issues: [
      { code: "file-missing", file: "manifest.json" },
      { code: "file-missing", file: "actors.csv" },
    ],
  });

  expect(await counts()).toEqual(before);
  expect(await api.read("/api/v1/coalitions")).toEqual(list);
  expect(api.reported).toEqual([]);
});
