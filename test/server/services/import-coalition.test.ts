import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asId } from "#analysis/model/id.ts";
import type { Database } from "#server/database/schema.ts";
import { readCoalitionFolder } from "#server/files/coalition-folder.ts";
import { readFolder } from "#server/files/read-folder.ts";
import { readCoalitionRows } from "#server/repositories/coalition-rows.ts";
import { listCoalitions } from "#server/repositories/coalitions.ts";
import { importCoalition } from "#server/services/import-coalition.ts";
import { buildFolder, buildFullFolder, buildManifest } from "#test/server/build-folder.ts";
import { stores } from "#test/server/stores.ts";

const at = "2026-05-16T09:00:00Z";
const who = "programme manager";

for (const store of stores) {
  describe(store.name, () => {
    let db: Database;
    beforeAll(async () => {
      db = await store.open();
    });
    afterAll(() => db.destroy());

    test("what was imported is read back as the files have it", async () => {
      const files = buildFullFolder();
      const outcome = await importCoalition(db, { files, who, at });
      expect(outcome).toEqual({
        ok: true,
        coalition: "vennedal",
        revision: 1,
        counts: { actors: 3, ties: 2, projects: 2, participations: 3 },
        issues: [],
      });
      expect(await readCoalitionRows(db, asId("vennedal"))).toEqual({
        edition: `1 ${at}`,
        revision: 1,
        rows: readCoalitionFolder(files).rows,
      });
    });

    test("the import is remembered with the files' names and sums", async () => {
      const files = new Map([...buildFolder({ "manifest.json": buildManifest({ id: "summed" }) })].slice(0, 3));
      await importCoalition(db, { files, who, at });
      const row = await db
        .selectFrom("import")
        .selectAll()
        .where("coalition", "=", asId<"coalition">("summed"))
        .executeTakeFirst();
      expect({ ...row, files: JSON.parse(row?.files ?? "") }).toEqual({
        coalition: "summed",
        id: "1",
        at,
        who,
        files: [
          { name: "manifest.json", sha256: expect.stringMatching(/^[0-9a-f]{64}$/), bytes: expect.any(Number) },
          {
            name: "domains.csv",
            // sha256sum of the same bytes
            sha256: "466239f8a1cc1dce85ed1e460bfa92597199f65702379b700c2f3dc0940df22d",
            bytes: 87,
          },
          { name: "actors.csv", sha256: expect.stringMatching(/^[0-9a-f]{64}$/), bytes: expect.any(Number) },
        ],
        counts: '{"actors":3,"ties":0,"projects":0,"participations":0}',
        issues: "[]",
      });
    });

    test("one import is one change with one entry per record", async () => {
      const id = asId<"coalition">("logged");
      const manifest = buildManifest({ id: "logged" });
      await importCoalition(db, { files: buildFullFolder().set("manifest.json", manifest), who, at });
      const changes = await db.selectFrom("change").selectAll().where("coalition", "=", id).execute();
      expect(changes).toEqual([
        { coalition: "logged", revision: 1, at, who, command: "import-coalition", undoes: null },
      ]);
      const entries = await db
        .selectFrom("change_entry")
        .select(["table_name", "record_id", "before"])
        .where("coalition", "=", id)
        .execute();
      expect(entries.map((entry) => `${entry.table_name} ${entry.record_id} ${entry.before}`).toSorted()).toEqual([
        "actor a-town null",
        "actor b-unit null",
        "actor c-farm null",
        "coalition logged null",
        "coalition_member a-town~signatory~1 null",
        "coalition_member c-farm~invited~1 null",
        "domain ict null",
        "domain nature null",
        "domain water null",
        "participation a-town~brook~1 null",
        "participation a-town~brook~2 null",
        "participation c-farm~mill~1 null",
        "project brook null",
        "project mill null",
        "source talks null",
        "tie b-unit~c-farm~collaborates~1 null",
        "tie t1 null",
        "wave 2023 null",
        "wave 2024 null",
      ]);
    });

    test("a coalition that is there is never written over", async () => {
      const manifest = buildManifest({ id: "taken" });
      await importCoalition(db, { files: buildFolder({ "manifest.json": manifest }), who, at });
      const before = await readCoalitionRows(db, asId("taken"));
      const outcome = await importCoalition(db, {
        files: buildFolder({ "manifest.json": manifest, "actors.csv": "id,name\nx,X\n" }),
        who,
        at,
      });
      expect(outcome).toEqual({ ok: false, code: "coalition-exists", coalition: "taken", issues: [] });
      expect(await readCoalitionRows(db, asId("taken"))).toEqual(before);
    });

    test("files with one error leave nothing behind", async () => {
      const files = buildFolder({
        "manifest.json": buildManifest({ id: "broken" }),
        "ties.csv": "source,target,kind\na-town,nobody,funds\n",
      });
      const outcome = await importCoalition(db, { files, who, at });
      expect(outcome).toMatchObject({ ok: false, code: "files-unusable", issues: [{ code: "reference-unknown" }] });
      expect((await listCoalitions(db)).map(({ id }) => id)).not.toContain("broken");
      const rows = await db
        .selectFrom("import")
        .select("id")
        .where("coalition", "=", asId<"coalition">("broken"))
        .execute();
      expect(rows).toEqual([]);
    });

    test("names with quotes, tags and emoji come back letter by letter", async () => {
      const files = buildFolder({
        "manifest.json": buildManifest({ id: "odd" }),
        "actors.csv": `id,name,"constructor",__proto__\n"<b>1</b>; drop table actor --","Zoë's ""Eiland"" 🌊 <script>",x,y\n`,
      });
      await importCoalition(db, { files, who, at });
      const stored = await readCoalitionRows(db, asId("odd"));
      expect(
        stored?.rows.actors.map(({ id, name, attributes }) => ({ id, name, attributes: Object.entries(attributes) })),
      ).toEqual([
        {
          id: "<b>1</b>; drop table actor --",
          name: `Zoë's "Eiland" 🌊 <script>`,
          attributes: [
            ["constructor", "x"],
            ["__proto__", "y"],
          ],
        },
      ]);
    });

    for (const example of ["noord-brabant", "nederland", "vennebeek"]) {
      test(`the example ${example} has no issues and comes back as its files have it`, async () => {
        const files = await readFolder(`data/coalitions/${example}`);
        const outcome = await importCoalition(db, { files, who: null, at });
        expect(outcome).toMatchObject({ ok: true, issues: [] });
        const stored = await readCoalitionRows(db, asId(example));
        expect(stored?.rows).toEqual(readCoalitionFolder(files).rows);
      });
    }
  });
}
