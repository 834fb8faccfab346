import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asId } from "#analysis/model/id.ts";
import type { Database } from "#server/database/schema.ts";
import { readHistory } from "#server/repositories/history.ts";
import { editRecords } from "#server/services/records/edit-records.ts";
import { stores } from "#test/server/stores.ts";
import { AT, openEditedCoalition, refusalOf } from "./edited-coalition.ts";

const invalid = (...errors: readonly { pointer: string; code: string; values?: object }[]) => ({
  status: 422,
  code: "invalid-request",
  values: {},
  errors: errors.map(({ values = {}, ...error }) => ({ ...error, values, detail: expect.any(String) })),
});

for (const store of stores) {
  describe(store.name, () => {
    let db: Database;
    beforeAll(async () => {
      db = await store.open();
    });
    afterAll(() => db.destroy());

    test("a record is made with an id that can be read, changed, and removed, each as a change of its own", async () => {
      const { make, change, remove, revision, coalition } = await openEditedCoalition(db, "made");
      const made = await make("actor", { name: "  Stichting 't Vén ", partyType: "business" });
      const actor = {
        id: "stichting-t-ven",
        name: "Stichting 't Vén",
        originalName: null,
        form: "organisation",
        partOf: null,
        partyType: "business",
        world: "lifeworld",
        layer: null,
        place: null,
        code: null,
        succeededBy: null,
        succeededOn: null,
        doNotRank: false,
        domains: [],
        attributes: {},
      };
      const touched = (version: number, record: object | null) => [{ kind: "actor", id: actor.id, version, record }];
      expect(made).toEqual({ revision: 2, touched: touched(2, actor) });
      const domains = [
        { domain: "nature", share: 0.25 },
        { domain: "water", share: 0.75 },
      ];
      expect(await change("actor", actor.id, 2, { domains, attributes: { region: "East" } })).toEqual({
        revision: 3,
        touched: touched(3, { ...actor, domains, attributes: { region: "East" } }),
      });
      expect(await remove("actor", actor.id, 3)).toEqual({ revision: 4, touched: touched(4, null) });
      expect(await revision()).toBe(4);
      const history = await readHistory(db, coalition, "actor", actor.id);
      expect(history.map(({ revision, before, after }) => [revision, before === null, after === null])).toEqual([
        [2, true, false],
        [3, false, false],
        [4, false, true],
      ]);
      const again = await make("actor", { name: "Stichting 't Vén", partyType: "business" });
      expect(again.touched[0]?.id).toBe("stichting-t-ven~2");
    });

    test("text that looks like a script is kept letter by letter", async () => {
      const { change, look } = await openEditedCoalition(db, "scripted");
      const name = `<script>alert("1")</script> & 'rest'`;
      await change("actor", "a-town", 1, { name, attributes: { "<b>": "</b>" } });
      const { rows } = await look();
      expect(rows.actors.find(({ id }) => id === "a-town")).toMatchObject({ name, attributes: { "<b>": "</b>" } });
    });

    test("a change that changes nothing is none", async () => {
      const { change, revision } = await openEditedCoalition(db, "same");
      expect(await change("actor", "a-town", 1, { name: "Gemeente Vennedal" })).toEqual({ revision: 1, touched: [] });
      expect(await revision()).toBe(1);
    });

    test("of two who change the same record one is told what the other made of it, and nothing is half done", async () => {
      const { edit, change, look, revision } = await openEditedCoalition(db, "raced");
      const ways = ["GM0001", "GM0002", "GM0003"].map((place) => change("actor", "a-town", 1, { place }));
      const outcomes = await Promise.all(ways.map(refusalOf));
      const present = (await look()).rows.actors.find(({ id }) => id === "a-town");
      const conflict = {
        kind: "actor",
        id: "a-town",
        version: 2,
        record: present,
        revision: 2,
        at: AT,
        who: null,
        command: "try",
      };
      const stale = { status: 412, code: "stale", values: { kind: "actor", id: "a-town" }, conflicts: [conflict] };
      expect(outcomes.filter((outcome) => (outcome as { code?: string }).code === "stale")).toEqual([stale, stale]);
      const both = edit([
        { kind: "actor", id: "c-farm", version: 1, record: { name: "Anders" } },
        { kind: "actor", id: "a-town", version: 1, record: { name: "Anders" } },
      ]);
      expect(await refusalOf(both)).toEqual(stale);
      expect((await look()).rows.actors.some(({ name }) => name === "Anders")).toBe(false);
      expect(await revision()).toBe(2);
    });

    test("who changes a record that is gone is told so", async () => {
      const { change, remove } = await openEditedCoalition(db, "gone");
      await remove("tie", "t1", 1);
      expect(await refusalOf(change("tie", "t1", 1, { strength: 3 }))).toMatchObject({
        status: 412,
        conflicts: [{ kind: "tie", id: "t1", version: null, record: null, revision: 2 }],
      });
      expect(await refusalOf(change("tie", "never", 1, { strength: 3 }))).toEqual({
        status: 404,
        code: "unknown-tie",
        values: { coalition: "gone", tie: "never" },
      });
    });

    test("several edits are one change, and may refer to each other", async () => {
      const { edit, look, revision } = await openEditedCoalition(db, "together");
      const answer = await edit([
        { kind: "tie", id: null, version: null, record: { source: "mill-club", target: "a-town", kind: "informs" } },
        { kind: "actor", id: "team", version: null, record: { name: "Team", partyType: "other", partOf: "mill-club" } },
        { kind: "actor", id: "mill-club", version: null, record: { name: "Molenclub", partyType: "business" } },
        { kind: "tie", id: "t1", version: 1, record: null },
      ]);
      expect(answer.touched.map(({ kind, id, record }) => [kind, id, record === null])).toEqual([
        ["actor", "team", false],
        ["actor", "mill-club", false],
        ["tie", "mill-club~a-town", false],
        ["tie", "t1", true],
      ]);
      expect(await revision()).toBe(2);
      const before = await look();
      const broken = edit([
        { kind: "actor", id: "x", version: null, record: { name: "", partyType: "zomaar" } },
        { kind: "tie", id: "mill-club~a-town", version: 2, record: { strength: 0, until: "2026-02-30" } },
      ]);
      expect(await refusalOf(broken)).toEqual(
        invalid(
          { pointer: "/edits/1/record/strength", code: "not-positive" },
          { pointer: "/edits/1/record/until", code: "not-a-day" },
        ),
      );
      const unknown = edit([
        { kind: "actor", id: "x", version: null, record: { name: "X", partyType: "other" } },
        { kind: "tie", id: null, version: null, record: { source: "x", target: "nobody" } },
      ]);
      expect(await refusalOf(unknown)).toEqual(
        invalid({
          pointer: "/edits/1/record/target",
          code: "unknown-reference",
          values: { kind: "actor", id: "nobody" },
        }),
      );
      expect(await look()).toEqual(before);
      expect(await revision()).toBe(2);
    });

    test("what contradicts itself is refused at its field", async () => {
      const { make, change, edit, look } = await openEditedCoalition(db, "contrary");
      const before = await look();
      const refusals = [
        [() => make("tie", { source: "a-town", target: "a-town" }), { pointer: "/target", code: "self-tie" }],
        [
          () => make("participation", { actor: "c-farm", project: "brook", from: "2026-02-01", until: "2026-01-01" }),
          { pointer: "/until", code: "period-backwards", values: { from: "2026-02-01", until: "2026-01-01" } },
        ],
        [
          () => change("actor", "a-town", 1, { domains: [{ domain: "water", share: 0.6 }] }),
          { pointer: "/domains", code: "shares-sum", values: { sum: 0.6 } },
        ],
        [() => change("actor", "a-town", 1, { name: " \u200b " }), { pointer: "/name", code: "required" }],
        [() => change("actor", "a-town", 1, { name: "a\0b" }), { pointer: "/name", code: "text-nul" }],
        [
          () => change("actor", "a-town", 1, { name: "x".repeat(501) }),
          { pointer: "/name", code: "too-long", values: { most: 500 } },
        ],
        [() => make("actor", { name: "Geen soort", partyType: "" }), { pointer: "/partyType", code: "required" }],
        [
          () => change("actor", "a-town", 1, { partOf: "b-unit" }),
          { pointer: "/partOf", code: "circle", values: { chain: expect.stringContaining("a-town") } },
        ],
        [
          () => change("project", "brook", 1, { succeededBy: "brook" }),
          { pointer: "/succeededBy", code: "circle", values: { chain: "brook → brook" } },
        ],
        [
          () => change("coalition", "contrary", 1, { name: { nl: "Goed", en: "" } }),
          { pointer: "/name/en", code: "required" },
        ],
        [
          () => edit([{ kind: "coalition", id: "contrary", version: 1, record: null }]),
          { pointer: "", code: "not-allowed" },
        ],
      ] as const;
      for (const [write, { pointer, ...error }] of refusals) {
        expect(await refusalOf(write())).toEqual(invalid({ pointer: `/edits/0/record${pointer}`, ...error }));
      }
      expect(await look()).toEqual(before);
    });

    test("half a surrogate pair becomes a character that both stores carry", async () => {
      const { change } = await openEditedCoalition(db, "half");
      const { touched } = await change("actor", "a-town", 1, { name: "half \ud83c" });
      expect(touched[0]?.record).toMatchObject({ name: "half \ufffd" });
    });

    test("a second record that says the same is refused with the one that is there", async () => {
      const { make, change } = await openEditedCoalition(db, "twice");
      const exists = (kind: string, id: string) => ({
        status: 409,
        code: `${kind}-exists`,
        values: { kind, id },
        records: [{ kind, id }],
      });
      const again = { actor: "a-town", project: "brook", role: "leads", from: "2025-01-01" };
      expect(await refusalOf(make("participation", again))).toEqual(exists("participation", "a-town~brook~1"));
      await make("participation", { ...again, role: "advises" });
      await make("participation", { ...again, from: "2020-01-01", until: "2024-01-01" });
      expect(await refusalOf(make("tie", { source: "c-farm", target: "b-unit" }))).toEqual(
        exists("tie", "b-unit~c-farm~collaborates~1"),
      );
      await make("tie", { source: "c-farm", target: "a-town", kind: "funds", directed: true });
      await make("tie", { source: "c-farm", target: "b-unit", from: "2030-01-01" });
      expect(await refusalOf(make("member", { actor: "a-town", role: "signatory" }))).toEqual(
        exists("member", "a-town~signatory~1"),
      );
      await openEditedCoalition(db, "other-name");
      expect(await refusalOf(change("coalition", "twice", 1, { name: "other-name" }))).toEqual({
        status: 409,
        code: "name-taken",
        values: { kind: "coalition", id: "other-name" },
        records: [{ kind: "coalition", id: "other-name" }],
      });
    });

    test("an actor goes with what hangs on it, each in the log, and others no longer name it", async () => {
      const { make, remove, look, coalition } = await openEditedCoalition(db, "leaving");
      const { touched: pinned } = await make("pin", {
        layout: "silo",
        partition: "domain",
        node: "actor:a-town",
        x: 1,
        y: 2,
      });
      const { touched } = await remove("actor", "a-town", 1);
      expect(touched.map(({ kind, id, record }) => [kind, id, record === null]).toSorted()).toEqual([
        ["actor", "a-town", true],
        ["actor", "b-unit", false],
        ["member", "a-town~signatory~1", true],
        ["participation", "a-town~brook~1", true],
        ["participation", "a-town~brook~2", true],
        ["pin", pinned[0]?.id, true],
        ["tie", "t1", true],
      ]);
      const { rows, pins } = await look();
      expect([pins, rows.actors.find(({ id }) => id === "b-unit")?.partOf]).toEqual([[], null]);
      const logged = await db
        .selectFrom("change_entry")
        .select("record_id")
        .where("coalition", "=", coalition)
        .where("revision", "=", 3)
        .execute();
      expect(logged.length).toBe(touched.length);
    });

    test("a domain in use stays; one that nobody uses any more goes", async () => {
      const { edit, remove } = await openEditedCoalition(db, "domains");
      expect(await refusalOf(remove("domain", "water", 1))).toMatchObject({
        status: 409,
        code: "domain-in-use",
        values: { id: "water", actors: 3, projects: 1 },
      });
      const { touched } = await edit([
        ...["a-town", "b-unit", "c-farm"].map((id) => ({
          kind: "actor" as const,
          id,
          version: 1,
          record: { domains: [{ domain: "nature", share: 1 }] },
        })),
        { kind: "domain", id: "water", version: 1, record: null },
        { kind: "project", id: "brook", version: 1, record: { domains: [] } },
      ]);
      expect(touched.at(-1)).toEqual({ kind: "domain", id: "water", version: 2, record: null });
    });

    test("a partition that a project defines stays; pins by one that goes, go along in the log", async () => {
      const { make, change, look, coalition } = await openEditedCoalition(db, "partitions");
      const { partitions: kept } = (await look()).rows.coalition;
      const world = { ...kept[0], key: "world", source: { by: "world" } };
      await change("coalition", coalition, 1, { partitions: [...kept, world] });
      const pin = { layout: "force", partition: "world", node: "actor:a-town", x: 1, y: 2 };
      await make("pin", { ...pin, partition: "domain" });
      const { touched: pinned } = await make("pin", pin);
      await change("project", "brook", 1, { defines: "world" });
      expect(await refusalOf(change("coalition", coalition, 2, { partitions: kept }))).toEqual({
        status: 409,
        code: "partition-in-use",
        values: { id: "world", actors: 0, projects: 1 },
        records: [{ kind: "project", id: "brook" }],
      });
      await change("project", "brook", 5, { defines: null });
      const { touched } = await change("coalition", coalition, 2, { partitions: kept });
      expect(touched.map(({ kind, id, record }) => [kind, id, record === null])).toEqual([
        ["coalition", coalition, false],
        ["pin", pinned[0]?.id, true],
      ]);
      expect((await look()).pins.map(({ partition }) => partition)).toEqual(["domain"]);
      expect(await refusalOf(make("pin", pin))).toMatchObject({
        code: "invalid-request",
        errors: [{ pointer: "/edits/0/record/partition", code: "unknown-reference" }],
      });
    });

    test("an id that others will name is no longer than they can write", async () => {
      const { make } = await openEditedCoalition(db, "long-ids");
      const long = "x".repeat(200);
      await make("actor", { name: "X", partyType: "other" }, long);
      await make("tie", { source: long, target: "a-town" });
      for (const [kind, record] of [
        ["actor", { name: "X", partyType: "other" }],
        ["project", { name: "X" }],
        ["domain", { label: "X" }],
      ] as const) {
        expect(await refusalOf(make(kind, record, `${long}x`))).toMatchObject({
          status: 422,
          errors: [{ code: "too-long", values: { most: 200 } }],
        });
      }
    });

    test("a new domain stands last, under one text for both languages", async () => {
      const { make, look } = await openEditedCoalition(db, "domain-made");
      await make("domain", { label: "Énergie" });
      expect((await look()).rows.domains.at(-1)).toEqual({
        key: "energie",
        label: { nl: "Énergie", en: "Énergie" },
        supporting: false,
        position: 3,
      });
    });

    test("an id that was ever in use is not given again, and no coalition is made up", async () => {
      const { make } = await openEditedCoalition(db, "ids");
      expect(await refusalOf(make("actor", { name: "X", partyType: "other" }, "a-town"))).toEqual({
        status: 409,
        code: "id-taken",
        values: { kind: "actor", id: "a-town" },
      });
      const nowhere = editRecords(db, { coalition: asId("nowhere"), command: "try", who: null, at: AT }, [
        { kind: "actor", id: null, version: null, record: { name: "X", partyType: "other" }, place: "" },
      ]);
      expect(await refusalOf(nowhere)).toEqual({ status: 404, code: "unknown-coalition", values: { id: "nowhere" } });
    });

    test("an edit touches its own coalition only, also where ids are the same", async () => {
      const { change, remove } = await openEditedCoalition(db, "this-one");
      const other = await openEditedCoalition(db, "other-one");
      const before = await other.look();
      await change("actor", "a-town", 1, { name: "Changed", domains: [] });
      await remove("project", "brook", 1);
      expect(await other.look()).toEqual(before);
      expect(await other.revision()).toBe(1);
    });
  });
}
