import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asId } from "#analysis/model/id.ts";
import type { Database } from "#server/database/schema.ts";
import { readCoalitionRows } from "#server/repositories/coalition-rows.ts";
import { readHistory } from "#server/repositories/history.ts";
import { importCoalition } from "#server/services/import-coalition.ts";
import { buildFullFolder, buildManifest } from "#test/server/build-folder.ts";
import { stores } from "#test/server/stores.ts";
import { AT, openEditedCoalition, refusalOf } from "./edited-coalition.ts";

for (const store of stores) {
  describe(store.name, () => {
    let db: Database;
    beforeAll(async () => {
      db = await store.open();
    });
    afterAll(() => db.destroy());

    test("RK3 · nobody is marked until somebody does it; the mark has a history and can be taken back", async () => {
      const { change, undo, look, coalition } = await openEditedCoalition(db, "marked");
      const before = await look();
      expect(before.rows.actors.map(({ doNotRank }) => doNotRank)).toEqual([false, false, false]);
      await change("actor", "a-town", 1, { doNotRank: true });
      const marks = async () => (await look()).rows.actors.map(({ doNotRank }) => doNotRank);
      expect(await marks()).toEqual([true, false, false]);
      await undo(2);
      expect(await look()).toEqual(before);
      await undo(3);
      expect(await marks()).toEqual([true, false, false]);
      const history = await readHistory(db, coalition, "actor", "a-town");
      expect(
        history.map(({ before: was, after: is }) => [was, is].map((state) => state && Object(state).doNotRank)),
      ).toEqual([
        [null, false],
        [false, true],
        [true, false],
        [false, true],
      ]);
    });

    test("RK3 · the mark is yes or no", async () => {
      const { change } = await openEditedCoalition(db, "marked-maybe");
      expect(await refusalOf(change("actor", "a-town", 1, { doNotRank: "yes" }))).toMatchObject({
        status: 422,
        errors: [{ pointer: "/edits/0/record/doNotRank" }],
      });
    });

    test("RK3 · the mark comes in with the file of actors", async () => {
      const id = asId<"coalition">("marked-file");
      const files = buildFullFolder()
        .set("manifest.json", buildManifest({ id, name: { nl: "x", en: "x" } }))
        .set("actors.csv", "id,name,do_not_rank\na-town,Gemeente,yes\nb-unit,Team,no\nc-farm,Boeren,\n");
      expect(await importCoalition(db, { files, who: null, at: AT })).toMatchObject({ ok: true, issues: [] });
      const stored = await readCoalitionRows(db, id);
      expect(stored?.rows.actors.map(({ id: actor, doNotRank }) => [actor, doNotRank])).toEqual([
        ["a-town", true],
        ["b-unit", false],
        ["c-farm", false],
      ]);
    });
  });
}
