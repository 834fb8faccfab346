import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#analysis/model/actor.ts";
import { asId } from "#analysis/model/id.ts";
import type { Database } from "#server/database/schema.ts";
import { readActor } from "#server/repositories/actors.ts";
import { readEdition, readRevision } from "#server/repositories/coalitions.ts";
import { readHistory } from "#server/repositories/history.ts";
import { editActor } from "#server/services/edit-actor.ts";
import { importCoalition } from "#server/services/import-coalition.ts";
import { buildFullFolder, buildManifest } from "#test/server/build-folder.ts";
import { stores } from "#test/server/stores.ts";

const at = "2026-05-16T09:00:00Z";
const who = "programme manager";
const actor = asId<"actor">("a-town");

for (const store of stores) {
  describe(store.name, () => {
    let db: Database;
    beforeAll(async () => {
      db = await store.open();
    });
    afterAll(() => db.destroy());

    /** A coalition of its own for each test, with `a-town` in it at version 1. */
    async function makeCoalition(id: string) {
      await importCoalition(db, {
        files: buildFullFolder().set("manifest.json", buildManifest({ id })),
        who: null,
        at,
      });
      const coalition = asId<"coalition">(id);
      return { coalition, edit: { coalition, actor, who, at } };
    }

    async function read(coalition: string): Promise<Actor | undefined> {
      return (await readActor(db, asId(coalition), actor))?.actor;
    }

    test("an edit at the present version is written and gets the new revision as its version", async () => {
      const { edit } = await makeCoalition("edited");
      const before = await read("edited");
      const patch = { name: "Gemeente Nieuw-Vennedal", domains: [{ domain: "nature", share: 1 }] };
      const outcome = await editActor(db, { ...edit, version: 1, patch });
      expect(outcome).toEqual({ ok: true, version: 2, actor: { ...before, ...patch } });
      expect(await readActor(db, asId("edited"), actor)).toEqual({ version: 2, actor: { ...before, ...patch } });
      expect(await readRevision(db, asId("edited"))).toBe(2);
      expect(await readEdition(db, asId("edited"))).toBe(`2 ${at}`);
    });

    test("a stale edit gets the present record and leaves nothing behind", async () => {
      const { coalition, edit } = await makeCoalition("stale");
      await editActor(db, { ...edit, version: 1, patch: { place: "GM0001" } });
      const current = await read("stale");
      const outcome = await editActor(db, { ...edit, version: 1, patch: { place: "GM0002" } });
      expect(outcome).toEqual({ ok: false, code: "stale", current, version: 2 });
      expect(await read("stale")).toEqual(current);
      expect(await readRevision(db, coalition)).toBe(2);
      const changes = await db.selectFrom("change").select("revision").where("coalition", "=", coalition).execute();
      expect(changes.map(({ revision }) => revision)).toEqual([1, 2]);
    });

    test("of edits of one version at the same time exactly one is written", async () => {
      const { coalition, edit } = await makeCoalition("raced");
      const outcomes = await Promise.all(
        ["GM0001", "GM0002", "GM0003"].map((place) => editActor(db, { ...edit, version: 1, patch: { place } })),
      );
      expect(outcomes.map((outcome) => (outcome.ok ? "written" : outcome.code)).toSorted()).toEqual([
        "stale",
        "stale",
        "written",
      ]);
      expect(await readRevision(db, coalition)).toBe(2);
    });

    test("an unknown actor, coalition or domain is an outcome, not an error", async () => {
      const { coalition, edit } = await makeCoalition("unknown");
      const ask = { ...edit, version: 1, patch: { place: "GM0001" } };
      expect(await editActor(db, { ...ask, actor: asId("nobody") })).toEqual({ ok: false, code: "not-found" });
      expect(await editActor(db, { ...ask, coalition: asId("nowhere") })).toEqual({ ok: false, code: "not-found" });
      const patch = { domains: [{ domain: "astrology", share: 1 }] };
      expect(await editActor(db, { ...ask, patch })).toEqual({ ok: false, code: "domain-unknown" });
      expect(await readRevision(db, coalition)).toBe(1);
    });

    test("an edit touches its own coalition only, also where ids are the same", async () => {
      const { edit } = await makeCoalition("this-one");
      await makeCoalition("other-one");
      const other = await read("other-one");
      await editActor(db, { ...edit, version: 1, patch: { name: "Changed", domains: [] } });
      expect(await read("other-one")).toEqual(other);
      expect(await readRevision(db, asId("other-one"))).toBe(1);
    });

    test("the history of a record tells what it was and became, when and by whom", async () => {
      const { coalition, edit } = await makeCoalition("remembered");
      const first = await read("remembered");
      await editActor(db, { ...edit, version: 1, patch: { place: "GM0001" }, at: "2026-05-17T09:00:00Z" });
      await editActor(db, { ...edit, actor: asId("c-farm"), version: 1, patch: { place: "GM0009" } });
      await editActor(db, { ...edit, version: 2, patch: { place: null }, at: "2026-05-18T09:00:00Z" });
      const moved = { ...first, place: "GM0001" };
      expect(await readHistory(db, coalition, "actor", "a-town")).toEqual([
        { revision: 1, at, who: null, command: "import-coalition", before: null, after: first },
        { revision: 2, at: "2026-05-17T09:00:00Z", who, command: "edit-actor", before: first, after: moved },
        { revision: 4, at: "2026-05-18T09:00:00Z", who, command: "edit-actor", before: moved, after: first },
      ]);
    });
  });
}
