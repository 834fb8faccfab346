import { expect, test } from "vitest";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { asId } from "#analysis/model/id.ts";
import { migrate } from "#server/database/migrate.ts";
import { openSqlite } from "#server/database/open.ts";
import { insertActors } from "#server/repositories/actors.ts";
import { insertCoalition } from "#server/repositories/coalitions.ts";
import { insertMembers } from "#server/repositories/members.ts";
import { splitCoalition } from "#server/services/insert-records.ts";
import { readOtherCoalitions } from "#server/services/read-other-coalitions.ts";
import { makeActor, makeRows } from "#test/analysis/coalition-builder.ts";

test("the other coalitions are those in use that are no register, with the kinds of party at their tables", async () => {
  const db = openSqlite(":memory:");
  await migrate(db);
  const { coalition } = makeRows({});
  const members = [{ id: "m", actor: asId<"actor">("b"), role: "invited", from: null, until: null } as const];
  const add = async (id: string, more: Partial<CoalitionRows["coalition"]>, content: Partial<CoalitionRows> = {}) => {
    const name = { nl: id, en: id };
    const rows = makeRows({ ...content, coalition: { ...coalition, ...more, id: asId<"coalition">(id), name } });
    const { settings } = splitCoalition(rows);
    await db.transaction().execute(async (trx) => {
      await insertCoalition(trx, settings, 1);
      await insertActors(trx, settings.id, 1, rows.actors);
      await insertMembers(
        trx,
        settings.id,
        1,
        members.filter(() => rows.actors.length > 0),
      );
    });
  };
  const actors = [
    makeActor("a", { partyType: "care" }),
    makeActor("b", { partyType: "business" }),
    makeActor("c", { partyType: "care" }),
  ];
  await add("self", { fictional: false });
  await add("real", { fictional: false }, { actors });
  await add("invented", { fictional: true }, { actors });
  await add("register", { fictional: false, register: true });
  await add("away", { fictional: false });
  await db
    .updateTable("coalition")
    .set({ archived_at: "2026-01-01T00:00:00Z" })
    .where("id", "=", asId<"coalition">("away"))
    .execute();
  const kinds = async (id: string) =>
    (await readOtherCoalitions(db, id)).map((other) => [other.id, other.partyTypes.toSorted()]);
  expect(await kinds("self")).toEqual([["real", ["care"]]]);
  expect(await kinds("invented")).toEqual([
    ["real", ["care"]],
    ["self", []],
  ]);
  await db.destroy();
});
