import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RecordKind } from "#analysis/model/record.ts";
import type { Database } from "#server/database/schema.ts";
import { listChanges } from "#server/services/records/list-changes.ts";
import { stores } from "#test/server/stores.ts";
import { type EditedCoalition, openEditedCoalition, refusalOf } from "./edited-coalition.ts";

for (const store of stores) {
  describe(store.name, () => {
    let db: Database;
    beforeAll(async () => {
      db = await store.open();
    });
    afterAll(() => db.destroy());

    test("a removed actor comes back with all that hung on it, and goes again on redo", async () => {
      const { make, remove, undo, look } = await openEditedCoalition(db, "back");
      await make("pin", { layout: "force", partition: "domain", node: "actor:a-town", x: 1.5, y: -2 });
      const before = await look();
      await remove("actor", "a-town", 1);
      const without = await look();
      const answer = await undo(3);
      expect(await look()).toEqual(before);
      expect(answer.touched.map(({ version }) => version)).toEqual(answer.touched.map(() => 4));
      await undo(4);
      expect(await look()).toEqual(without);
    });

    test("a change is taken back once, and the first one never", async () => {
      const { change, undo } = await openEditedCoalition(db, "once");
      await change("actor", "a-town", 1, { place: "GM0001" });
      const outcomes = await Promise.all([undo(2), undo(2)].map(refusalOf));
      expect(outcomes).toContainEqual({ status: 409, code: "already-undone", values: { revision: 2, undoneBy: 3 } });
      expect(await refusalOf(undo(1))).toMatchObject({ status: 409, code: "not-undoable" });
      expect(await refusalOf(undo(99))).toMatchObject({ status: 404, code: "unknown-change" });
    });

    test("what was changed since is in the way until it is taken back itself", async () => {
      const { change, make, undo, look } = await openEditedCoalition(db, "since");
      const before = await look();
      await change("actor", "a-town", 1, { place: "GM0001" });
      await change("actor", "a-town", 2, { place: "GM0002" });
      expect(await refusalOf(undo(2))).toEqual({
        status: 409,
        code: "changed-since",
        values: { revision: 2, count: 1 },
        records: [{ kind: "actor", id: "a-town" }],
      });
      await undo(3);
      await undo(2);
      expect(await look()).toEqual(before);
      await make("actor", { name: "Nieuw", partyType: "other" });
      await make("tie", { source: "nieuw", target: "a-town" });
      expect(await refusalOf(undo(6))).toMatchObject({
        code: "changed-since",
        records: [{ kind: "tie", id: "nieuw~a-town" }],
      });
    });

    test("a record whose actor went since can't be put back without it", async () => {
      const { remove, undo, look } = await openEditedCoalition(db, "without");
      await remove("tie", "t1", 1);
      await remove("actor", "c-farm", 1);
      const before = await look();
      expect(await refusalOf(undo(2))).toMatchObject({ code: "changed-since", records: [{ kind: "tie", id: "t1" }] });
      expect(await look()).toEqual(before);
    });

    test("what came to say the same since is in the way; two that said the same when they came in are not", async () => {
      const { make, remove, change, undo, look } = await openEditedCoalition(db, "same-again");
      const exists = (id: string) => ({
        status: 409,
        code: "tie-exists",
        values: { kind: "tie", id },
        records: [{ kind: "tie", id }],
      });
      const made = await make("tie", { source: "a-town", target: "c-farm", kind: "mandates" });
      const id = made.touched[0]!.id;
      await remove("tie", id, made.revision);
      const again = await make("tie", { source: "c-farm", target: "a-town", kind: "mandates" });
      const before = await look();
      expect(await refusalOf(undo(3))).toEqual(exists(again.touched[0]!.id));
      expect(await look()).toEqual(before);
      await change("tie", again.touched[0]!.id, again.revision, { kind: "collaborates" });
      await undo(3);
      expect(await refusalOf(undo(5))).toEqual(exists(id));
      expect((await look()).rows.ties.filter(({ kind }) => kind === "mandates").length).toBe(1);

      const { id: _, ...twin } = before.rows.ties.find(({ id: other }) => other === "t1")!;
      await db
        .insertInto("tie")
        .values({
          coalition: "same-again" as never,
          id: "t1-twin" as never,
          version: 1,
          source: twin.source,
          target: twin.target,
          kind: twin.kind,
          directed: twin.directed ? 1 : 0,
          strength: 1,
          from_day: twin.from,
          until_day: twin.until,
        } as never)
        .execute();
      const { revision } = await remove("tie", "t1", 1);
      await undo(revision);
      expect((await look()).rows.ties.map(({ id: other }) => other)).toEqual(expect.arrayContaining(["t1", "t1-twin"]));
    });

    test("a name that another coalition took since does not come back", async () => {
      const { change, undo } = await openEditedCoalition(db, "old-name");
      const other = await openEditedCoalition(db, "that-one");
      await change("coalition", "old-name", 1, { name: "New name" });
      await other.change("coalition", "that-one", 1, { name: "old-name" });
      expect(await refusalOf(undo(2))).toEqual({
        status: 409,
        code: "name-taken",
        values: { kind: "coalition", id: "that-one" },
        records: [{ kind: "coalition", id: "that-one" }],
      });
      await other.undo(2);
      await undo(2);
    });

    test("a partition comes back with its pins, and does not go again while somebody uses it", async () => {
      const { make, change, undo, look } = await openEditedCoalition(db, "partition-back");
      const { partitions: kept } = (await look()).rows.coalition;
      const world = { ...kept[0], key: "world", source: { by: "world" } };
      await change("coalition", "partition-back", 1, { partitions: [...kept, world] });
      await make("pin", { layout: "force", partition: "world", node: "actor:a-town", x: 1, y: 2 });
      const before = await look();
      await change("coalition", "partition-back", 2, { partitions: kept });
      expect((await look()).pins).toEqual([]);
      await undo(4);
      expect(await look()).toEqual(before);
      await change("project", "brook", 1, { defines: "world" });
      expect(await refusalOf(undo(5))).toMatchObject({
        code: "changed-since",
        records: [{ kind: "project", id: "brook" }],
      });
      expect((await look()).pins).toEqual(before.pins);
    });

    test("the list tells what was touched and where a step back and forward lead", async () => {
      const { coalition, change, remove, undo } = await openEditedCoalition(db, "listed");
      await change("actor", "a-town", 1, { place: "GM0001" });
      await remove("tie", "t1", 1);
      await undo(3);
      const list = await listChanges(db, coalition, { limit: 3 });
      expect(
        list.changes.map(({ records, ...rest }) => ({ ...rest, records: records.map(({ id, what }) => [id, what]) })),
      ).toEqual([
        expect.objectContaining({
          revision: 4,
          command: "undo",
          undoes: 3,
          undoneBy: null,
          count: 1,
          records: [["t1", "made"]],
        }),
        expect.objectContaining({ revision: 3, command: "try", undoes: null, undoneBy: 4, records: [["t1", "gone"]] }),
        expect.objectContaining({ revision: 2, command: "try", undoneBy: null, records: [["a-town", "changed"]] }),
      ]);
      expect([list.revision, list.undo, list.redo]).toEqual([4, 2, 4]);
      const [first] = (await listChanges(db, coalition, { limit: 5, before: 2 })).changes;
      expect([first?.revision, first?.command, (first?.count ?? 0) > 15]).toEqual([1, "import-coalition", true]);
      await change("actor", "c-farm", 1, { place: "GM0001" });
      const after = await listChanges(db, coalition, { limit: 1 });
      expect([after.undo, after.redo]).toEqual([5, null]);
    });

    test("any edits: step by step back is the beginning, and step by step forward the end", async () => {
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), async (edits) => {
          runs += 1;
          const coalition = await openEditedCoalition(db, `any-${runs}`);
          const begin = await coalition.look();
          for (const edit of edits) await apply(coalition, edit);
          const end = await coalition.look();
          const back = await stepAll(coalition, "undo");
          expect(await coalition.look()).toEqual(begin);
          expect(await stepAll(coalition, "redo")).toBe(back);
          expect(await coalition.look()).toEqual(end);
        }),
        { numRuns: 12, seed: 3 },
      );
    });

    async function stepAll({ coalition, undo }: EditedCoalition, way: "undo" | "redo"): Promise<number> {
      for (let steps = 0; ; steps += 1) {
        const revision = (await listChanges(db, coalition, { limit: 1 }))[way];
        if (revision === null) return steps;
        await undo(revision);
      }
    }
  });
}

type AnyEdit = {
  readonly do: "make" | "change" | "remove";
  readonly kind: RecordKind;
  readonly at: number;
  readonly to: number;
};

const anyEdit: fc.Arbitrary<AnyEdit> = fc.record({
  do: fc.constantFrom("make", "change", "change", "remove"),
  kind: fc.constantFrom("actor", "tie", "project", "participation", "member", "domain", "pin", "scenario"),
  at: fc.nat(20),
  to: fc.nat(20),
});

/** Edits whatever record the numbers point at; one that is refused is no edit. */
async function apply(coalition: EditedCoalition, { do: what, kind, at, to }: AnyEdit): Promise<void> {
  const versions = await coalition.versions();
  const pick = (of: RecordKind, number: number) => {
    const ids = Object.keys(versions[of]).toSorted();
    return ids[number % Math.max(1, ids.length)] ?? "none";
  };
  const fields = {
    coalition: {},
    actor: {
      name: `Actor ${to}`,
      partyType: "other",
      partOf: to % 3 === 0 ? pick("actor", to) : null,
      domains: to % 2 ? [{ domain: pick("domain", to), share: 1 }] : [],
    },
    tie: { source: pick("actor", at), target: pick("actor", to), strength: to + 1 },
    project: { name: `Project ${to}`, succeededBy: to % 3 === 0 ? pick("project", to) : null },
    participation: { actor: pick("actor", at), project: pick("project", to), role: "advises" },
    member: { actor: pick("actor", at), role: "left" },
    domain: { label: `Domain ${to}` },
    pin: { layout: "silo", partition: "domain", node: `actor:${pick("actor", at)}`, x: to, y: at },
    scenario: { name: `Scenario ${to}`, changes: `leave:${pick("actor", at)}`, lens: { basis: "ties" } },
  }[kind];
  const id = pick(kind, at);
  const version = versions[kind][id] ?? 1;
  const write = {
    make: () => coalition.make(kind, fields),
    change: () => coalition.change(kind, id, version, fields),
    remove: () => coalition.remove(kind, id, version),
  }[what]();
  await refusalOf(write);
}
