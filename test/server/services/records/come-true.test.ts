import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LensQuery } from "#analysis/model/lens.ts";
import { openLens } from "#analysis/network/open-lens.ts";
import { groupsOf } from "#analysis/network/partition.ts";
import { type Leaving, realEdits } from "#client/state/real-edits.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import type { Database } from "#server/database/schema.ts";
import { readCoalitionRecords } from "#server/repositories/coalition-rows.ts";
import { stores } from "#test/server/stores.ts";
import { type EditedCoalition, openEditedCoalition, refusalOf } from "./edited-coalition.ts";

const DAY = "2025-01-01";
/** Each weighs the same: that nobody measured a new tie can't be seen. */
const LENS = { date: DAY, basis: "ties", weight: "none", succession: "follow" } as const satisfies LensQuery;

/** Who has contact with whom, and who is in which group. */
function seen(rows: Parameters<typeof openLens>[0], query: LensQuery) {
  const { network, memberships } = openLens(rows, query);
  const name = (at: number) => network.actors[at]?.name ?? "";
  return {
    actors: network.actors.map((actor) => actor.name).toSorted(),
    links: network.links.map(({ source, target }) => [name(source), name(target)].toSorted().join(" – ")).toSorted(),
    groups: Object.fromEntries(
      network.actors.map((actor, at) => [
        actor.name,
        groupsOf(memberships, at).map(([group, share]) => [memberships.groups[group], share]),
      ]),
    ),
  };
}

for (const store of stores) {
  describe(store.name, () => {
    let db: Database;
    beforeAll(async () => {
      db = await store.open();
    });
    afterAll(() => db.destroy());

    async function comeTrue(name: string, query: LensQuery, leaving: Leaving) {
      const opened: EditedCoalition = await openEditedCoalition(db, name);
      const before = (await readCoalitionRecords(db, opened.coalition)) as unknown as CoalitionRecords;
      const edits = realEdits(before, { query, day: DAY, leaving });
      const imagined = seen(before.rows as never, query);
      const revision = (await opened.edit(edits)).revision;
      const { rows } = (await readCoalitionRecords(db, opened.coalition))!;
      return { ...opened, edits, revision, before, imagined, rows };
    }

    const LISTS: readonly (readonly [string, string])[] = [
      ["tie", "tie:a-town~b-unit"],
      ["untie", "untie:b-unit~c-farm"],
      ["move", "move:b-unit~domain~nature,move:c-farm~attribute%3Aregion~East"],
      ["merge", "tie:a-town~b-unit,merge:c-farm~a-town"],
      ["arrive", "arrive:new~Nieuwe raad~village-council,move:new~domain~water,tie:new~c-farm"],
      ["remove", "leave:c-farm,arrive:new~N~care,tie:new~a-town"],
      ["all", "untie:a-town~c-farm,move:a-town~domain~water,merge:b-unit~c-farm,tie:a-town~c-farm,leave:gone,onzin"],
    ];
    test.for(LISTS)(
      "SC12 · come true, %s: the network is as it was imagined, and one undo gives today back",
      async ([name, imagine]) => {
        const query = { ...LENS, imagine };
        const { rows, imagined, revision, undo, look, before } = await comeTrue(`true-${name}`, query, "remove");
        expect(seen(rows, LENS)).toEqual(imagined);
        await undo(revision);
        expect(await look()).toEqual({ rows: before.rows, pins: before.pins, scenarios: before.scenarios });
      },
    );

    test("SC12 · who leaves without being removed keeps its past", async () => {
      const { rows } = await comeTrue("past", { ...LENS, imagine: "leave:c-farm" }, "end");
      expect(seen(rows, LENS).links).toEqual([]);
      expect(seen(rows, { ...LENS, date: "2024-12-31" }).links).toHaveLength(2);
      expect(rows.members.find(({ actor }) => actor === "c-farm")?.until).toBe(DAY);
    });

    test("SC12 · a tie that came true says that nobody measured it or wrote it down", async () => {
      const { rows } = await comeTrue("bare", { ...LENS, imagine: "tie:a-town~b-unit" }, "end");
      expect(rows.ties.find(({ from }) => from === DAY)).toMatchObject({ strength: 1, evidence: null, until: null });
    });

    test("SC12 · where only projects are looked at, contact that came true is a project", async () => {
      const query = { ...LENS, basis: "projects", imagine: "tie:b-unit~c-farm" } as const;
      const { rows, imagined } = await comeTrue("project", query, "end");
      expect(seen(rows, { ...LENS, basis: "projects" })).toEqual(imagined);
      expect(imagined.links).toEqual(["Boeren aan de Ven – Team Water"]);
    });

    test("SC12 · by somebody who did not see a change since, nothing is written", async () => {
      const { coalition, edit, change, look } = await openEditedCoalition(db, "late");
      const seenBefore = (await readCoalitionRecords(db, coalition)) as unknown as CoalitionRecords;
      await change("actor", "b-unit", 1, { place: "GM0001" });
      const now = await look();
      const query = { ...LENS, imagine: "move:b-unit~domain~nature,tie:a-town~b-unit" };
      const edits = realEdits(seenBefore, { query, day: DAY, leaving: "end" });
      expect(await refusalOf(edit(edits))).toMatchObject({ status: 412, code: "stale" });
      expect(await look()).toEqual(now);
    });
  });
}
