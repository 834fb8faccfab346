import { expect, test } from "vitest";
import { applyTouched } from "#client/state/apply-touched.ts";
import type { Touched } from "#server/contract/change.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";

const actor = (id: string, name = id) => ({ id, name });

/** Only what a change looks at: the other fields pass through. */
function records(): CoalitionRecords {
  const none = { coalition: { c: 1 }, domain: {}, actor: { a: 1, b: 1 }, member: {}, project: {}, participation: {} };
  return {
    coalition: "c",
    revision: 4,
    archivedAt: null,
    rows: {
      coalition: { id: "c", name: { nl: "C", en: "C" }, waves: [], sources: [] },
      domains: [
        { key: "water", position: 0 },
        { key: "nature", position: 1 },
      ],
      actors: [actor("a"), actor("b")],
      members: [],
      ties: [],
      projects: [],
      participations: [],
    },
    pins: [],
    scenarios: [],
    versions: { ...none, tie: {}, pin: {} },
  } as unknown as CoalitionRecords;
}

const touched = (list: readonly object[]) => ({ revision: 5, touched: list as Touched[] });

test("what was made, changed and removed stands among the rows, in their one order", () => {
  const after = applyTouched(
    records(),
    touched([
      { kind: "actor", id: "aa", version: 5, record: actor("aa") },
      { kind: "actor", id: "b", version: 5, record: actor("b", "B") },
      { kind: "actor", id: "a", version: 5, record: null },
    ]),
  );
  expect([after.rows.actors, after.versions.actor, after.revision]).toEqual([
    [actor("aa"), actor("b", "B")],
    { aa: 5, b: 5 },
    5,
  ]);
});

test("domains stand in the order that people gave them", () => {
  const change = { kind: "domain", id: "nature", version: 5, record: { key: "nature", position: -1 } };
  expect(applyTouched(records(), touched([change])).rows.domains.map(({ key }) => key)).toEqual(["nature", "water"]);
});

test("the coalition's own fields change, its waves and sources stay", () => {
  const record = { id: "c", name: { nl: "D", en: "D" }, archivedAt: "2026-05-16T10:00:00.000Z" };
  const after = applyTouched(records(), touched([{ kind: "coalition", id: "c", version: 5, record }]));
  expect([after.rows.coalition, after.archivedAt]).toEqual([
    { id: "c", name: { nl: "D", en: "D" }, waves: [], sources: [] },
    "2026-05-16T10:00:00.000Z",
  ]);
});

test("what was there before a change is not touched by it", () => {
  const before = records();
  const copy = structuredClone(before);
  applyTouched(before, touched([{ kind: "actor", id: "a", version: 5, record: null }]));
  expect(before).toEqual(copy);
});
