import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#server/database/schema.ts";
import { readScenarios } from "#server/services/records/read-scenarios.ts";
import { stores } from "#test/server/stores.ts";
import { openEditedCoalition, refusalOf } from "./edited-coalition.ts";

const WITHOUT_TOWN = { name: "Without the town", changes: "leave:a-town,tie:b~c", lens: { basis: "ties" } };

for (const store of stores) {
  describe(store.name, () => {
    let db: Database;
    beforeAll(async () => {
      db = await store.open();
    });
    afterAll(() => db.destroy());

    test("SC11 · a scenario is kept with its lens, changed, removed, and comes back on undo", async () => {
      const { coalition, make, change, remove, undo } = await openEditedCoalition(db, "kept");
      await make("scenario", WITHOUT_TOWN);
      expect(await readScenarios(db, coalition)).toEqual({
        scenarios: [{ id: "without-the-town", version: 2, ...WITHOUT_TOWN }],
      });
      await change("scenario", "without-the-town", 2, { changes: "leave:a-town" });
      await remove("scenario", "without-the-town", 3);
      expect(await readScenarios(db, coalition)).toEqual({ scenarios: [] });
      await undo(4);
      await undo(3);
      expect((await readScenarios(db, coalition)).scenarios).toMatchObject([WITHOUT_TOWN]);
    });

    test("SC11 · who writes over what somebody changed meanwhile is told what it is now, and nothing is lost", async () => {
      const { make, change, coalition } = await openEditedCoalition(db, "stale");
      await make("scenario", WITHOUT_TOWN);
      await change("scenario", "without-the-town", 2, { changes: "leave:c-farm" });
      expect(await refusalOf(change("scenario", "without-the-town", 2, { changes: "leave:a-town" }))).toMatchObject({
        status: 412,
        code: "stale",
        conflicts: [{ kind: "scenario", id: "without-the-town", record: { changes: "leave:c-farm" } }],
      });
      expect((await readScenarios(db, coalition)).scenarios).toMatchObject([{ changes: "leave:c-farm", version: 3 }]);
    });

    test("SC11 · two can't have one name, and what it names may go", async () => {
      const { make, remove, coalition } = await openEditedCoalition(db, "named");
      await make("scenario", WITHOUT_TOWN);
      expect(await refusalOf(make("scenario", { ...WITHOUT_TOWN, changes: "leave:c-farm" }))).toMatchObject({
        status: 409,
        code: "scenario-exists",
      });
      expect(await refusalOf(make("scenario", { name: " ", changes: "", lens: {} }))).toMatchObject({ status: 422 });
      await remove("actor", "a-town", 1);
      expect((await readScenarios(db, coalition)).scenarios).toMatchObject([WITHOUT_TOWN]);
    });
  });
}
