import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asId } from "#analysis/model/id.ts";
import type { Database } from "#server/database/schema.ts";
import { insertActors } from "#server/repositories/actors.ts";
import { writeChange } from "#server/repositories/changes.ts";
import { readCoalitionRows } from "#server/repositories/coalition-rows.ts";
import { readHistory } from "#server/repositories/history.ts";
import { violationOf } from "#server/repositories/violation.ts";
import { importCoalition } from "#server/services/import-coalition.ts";
import { buildFullFolder, buildManifest } from "#test/server/build-folder.ts";
import { stores } from "#test/server/stores.ts";

const at = "2026-05-16T09:00:00Z";

for (const store of stores) {
  describe(store.name, () => {
    let db: Database;
    beforeAll(async () => {
      db = await store.open();
    });
    afterAll(() => db.destroy());

    async function makeCoalition(id: string) {
      await importCoalition(db, {
        files: buildFullFolder().set("manifest.json", buildManifest({ id })),
        who: null,
        at,
      });
      return { coalition: asId<"coalition">(id), command: "try", who: null, at };
    }

    const countChanges = async (coalition: string) =>
      (await db.selectFrom("change").select("revision").where("coalition", "=", asId<"coalition">(coalition)).execute())
        .length;

    async function buildActor(coalition: string, changes: object) {
      const stored = await readCoalitionRows(db, asId(coalition));
      return { ...stored!.rows.actors[0]!, ...changes };
    }

    test("a change whose write fails leaves nothing behind, and the store goes on", async () => {
      const heading = await makeCoalition("failing");
      const before = await readCoalitionRows(db, heading.coalition);
      const made = await buildActor("failing", { id: "new" });
      const change = writeChange(db, heading, async (trx, { revision, record }) => {
        await insertActors(trx, heading.coalition, revision, [made]);
        record({ table: "actor", id: made.id, before: null, after: made });
        throw new Error("halfway");
      });
      await expect(change).rejects.toThrowErrorMatchingInlineSnapshot(`[Error: halfway]`);
      expect(await readCoalitionRows(db, heading.coalition)).toEqual(before);
      expect(await countChanges("failing")).toBe(1);
    });

    test("a reference that breaks at the end of the transaction undoes the whole change", async () => {
      const heading = await makeCoalition("dangling");
      const before = await readCoalitionRows(db, heading.coalition);
      const made = await buildActor("dangling", { id: "new", partOf: "nobody" });
      const change = writeChange(db, heading, async (trx, { revision, record }) => {
        await insertActors(trx, heading.coalition, revision, [made]);
        record({ table: "actor", id: made.id, before: null, after: made });
      });
      const error: unknown = await change.catch((reason: unknown) => reason);
      expect(violationOf(error)).toBe("foreign-key");
      expect(await readCoalitionRows(db, heading.coalition)).toEqual(before);
    });

    test("an id that is there already is a unique violation", async () => {
      const heading = await makeCoalition("doubled");
      const made = await buildActor("doubled", {});
      const change = writeChange(db, heading, (trx, { revision }) =>
        insertActors(trx, heading.coalition, revision, [made]),
      );
      const error: unknown = await change.catch((reason: unknown) => reason);
      expect(violationOf(error)).toBe("unique");
      expect(violationOf(new Error("something else"))).toBe(null);
    });

    test("a write that records nothing raises no revision", async () => {
      const heading = await makeCoalition("idle");
      expect(await writeChange(db, heading, async () => "looked")).toBe("looked");
      expect((await readCoalitionRows(db, heading.coalition))?.revision).toBe(1);
      expect(await countChanges("idle")).toBe(1);
    });

    test("a coalition that is not there gives null and runs no write", async () => {
      let runs = 0;
      const heading = { coalition: asId<"coalition">("nowhere"), command: "try", who: null, at };
      const result = await writeChange(db, heading, async () => {
        runs += 1;
      });
      expect({ result, runs }).toEqual({ result: null, runs: 0 });
    });

    test("a record touched twice in one change has one entry, from what it was to what it became", async () => {
      const heading = await makeCoalition("twice");
      await writeChange(db, heading, async (_trx, { record }) => {
        record({ table: "tie", id: "t1", before: { strength: 1 }, after: { strength: 2 } });
        record({ table: "tie", id: "t1", before: { strength: 2 }, after: { strength: 3 } });
      });
      const [, last] = await readHistory(db, heading.coalition, "tie", "t1");
      expect(last).toEqual({
        revision: 2,
        at,
        who: null,
        command: "try",
        before: { strength: 1 },
        after: { strength: 3 },
      });
    });

    test("changes at the same time each get a revision of their own", async () => {
      const heading = await makeCoalition("busy");
      const revisions = await Promise.all(
        [1, 2, 3, 4].map((number) =>
          writeChange(db, heading, async (_trx, { revision, record }) => {
            record({ table: "tie", id: `t${number}`, before: null, after: { number } });
            return revision;
          }),
        ),
      );
      expect(revisions.toSorted()).toEqual([2, 3, 4, 5]);
    });

    test("a deleted coalition takes its records and its log along, and no other's", async () => {
      const { coalition } = await makeCoalition("leaving");
      await makeCoalition("staying");
      const staying = await readCoalitionRows(db, asId("staying"));
      await db.deleteFrom("coalition").where("id", "=", coalition).execute();
      const tables = [
        "actor",
        "actor_domain",
        "tie",
        "tie_report",
        "participation",
        "project_domain",
        "change",
        "change_entry",
      ] as const;
      for (const table of tables) {
        const rows = await db.selectFrom(table).selectAll().where("coalition", "=", coalition).execute();
        expect({ table, rows }).toEqual({ table, rows: [] });
      }
      expect(await readCoalitionRows(db, asId("staying"))).toEqual(staying);
    });
  });
}
