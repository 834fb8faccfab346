import { describe, expect, test } from "vitest";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { MOST_GUESTS } from "#analysis/model/seating-result.ts";
import { type SeatingAsked, seating } from "#analysis/studies/seating.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { seatingResultSchema } from "#server/contract/studies/seating.ts";
import { EVERYTHING, makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";
import { readVennebeek } from "#test/data/vennebeek-rows.ts";

/** Actors in groups x and y by turns, named a0, a1 …; all are there, tied or not. */
function rowsOf(count: number, more: Partial<CoalitionRows> = {}): CoalitionRows {
  const rows = makeRows({
    domains: ["x", "y"].map((key) => ({ key, label: { nl: key, en: key }, supporting: false })),
    actors: Array.from({ length: count }, (_, at) =>
      makeActor(`a${at}`, { domains: [{ domain: at % 2 === 0 ? "x" : "y", share: 1 }] }),
    ),
    ...more,
  });
  return rows;
}

const study = (rows: CoalitionRows, query: SeatingAsked = {}) =>
  seating(rows, { ...EVERYTHING_KEPT, ...query }, studyDefaults);
const EVERYTHING_KEPT = { isolates: EVERYTHING.isolates, basis: EVERYTHING.basis } as const;
const conflict = (one: string, other: string) => makeTie(one, other, { kind: "in-conflict" });
const namesOf = ({ rounds }: ReturnType<typeof study>) =>
  rounds.map((tables) => tables.map(({ guests }) => guests.map(({ id }) => id)));

describe("which pairs count", () => {
  test("SE9 · a pair counts when its groups differ, it is not tied, and neither is part of the other", () => {
    expect(study(rowsOf(6), { tables: 1, rounds: 1 }).meetings).toMatchObject({ countable: 9, met: 9 });
    const tied = rowsOf(6, { ties: [makeTie("a0", "a1"), makeTie("a0", "a2")] });
    expect(study(tied, { tables: 1, rounds: 1 }).meetings).toMatchObject({ countable: 8, met: 8 });
    const { actors } = rowsOf(6);
    const part = rowsOf(6, {
      actors: actors.map((actor) => (actor.id === "a3" ? { ...actor, partOf: actors[0]?.id ?? null } : actor)),
    });
    expect(study(part, { tables: 1, rounds: 1 }).meetings).toMatchObject({ countable: 8 });
  });

  test("SE9 · who has no group has a seat, and counts with nobody", () => {
    const { actors } = rowsOf(4);
    const rows = rowsOf(4, { actors: [...actors, makeActor("z")] });
    expect(study(rows, { tables: 1, rounds: 1 })).toMatchObject({
      attending: 5,
      ungrouped: 1,
      meetings: { countable: 4 },
    });
  });

  test("SE9 · who is in several groups counts with everybody it does not wholly share them with", () => {
    const { actors } = rowsOf(2);
    const both = makeActor("z", {
      domains: [
        { domain: "x", share: 0.5 },
        { domain: "y", share: 0.5 },
      ],
    });
    expect(study(rowsOf(2, { actors: [...actors, both] }), { tables: 1, rounds: 1 }).meetings?.countable).toBe(3);
  });
});

describe("who is in conflict", () => {
  test("SE2 · never sits at one table, whatever ties the lens counts", () => {
    const rows = rowsOf(8, { ties: [conflict("a0", "a1"), conflict("a0", "a3"), conflict("a5", "a0")] });
    const found = seating(rows, { ...EVERYTHING_KEPT, ties: "funds", size: 4, rounds: 4 }, studyDefaults);
    expect(found).toMatchObject({ reason: null, apart: 3 });
    for (const table of namesOf(found).flat()) {
      if (table.includes("a0")) expect(table.filter((id) => ["a1", "a3", "a5"].includes(id))).toEqual([]);
    }
  });

  test("SE2 · at one table it can't be done, and it is said with how many it can", () => {
    const rows = rowsOf(6, { ties: [conflict("a0", "a1")] });
    expect(study(rows, { tables: 1 })).toMatchObject({
      reason: "in-conflict",
      enoughTables: 2,
      apart: 1,
      meetings: null,
      rounds: [],
    });
  });
});

describe("who attends", () => {
  test("SE10 · whoever is named, each once; everybody when nobody is", () => {
    expect(namesOf(study(rowsOf(6), { attend: "a4, a1,a4,,a0", tables: 1, rounds: 1 }))).toEqual([
      [["a0", "a1", "a4"]],
    ]);
    expect(study(rowsOf(6), { attend: "a0,a1" })).toMatchObject({ isEverybody: false, attending: 2 });
    expect(study(rowsOf(6))).toMatchObject({ isEverybody: true, attending: 6 });
  });

  test("SE10 · who is not to be ranked has a seat: this is no order of anybody", () => {
    const { actors } = rowsOf(4);
    const rows = rowsOf(4, { actors: actors.map((actor) => ({ ...actor, doNotRank: true })) });
    expect(study(rows, { size: 4, rounds: 1 })).toMatchObject({ attending: 4, meetings: { met: 4 } });
  });

  test("SE10 · somebody who is not there is an unknown choice", () => {
    expect(() => study(rowsOf(3), { attend: "a0,nobody" })).toThrow('There is no actor "nobody" in this coalition.');
    const dropped = () => seating(rowsOf(3), { isolates: "leave-out", attend: "a0,a1" }, studyDefaults);
    expect(dropped).toThrow("A0 is not in the network under this lens.");
  });

  test.each([
    ["nobody", rowsOf(4), { attend: "" }, "too-few-people"],
    ["one", rowsOf(4), { attend: "a1" }, "too-few-people"],
    ["an empty network", rowsOf(0), {}, "too-few-people"],
    ["more than there is room for", rowsOf(MOST_GUESTS + 1), {}, "too-many-people"],
    ["more tables than people", rowsOf(3), { tables: 4 }, "more-tables-than-people"],
  ] as const)("SE11 · %s: a reason and nobody seated", (_, rows, query, reason) => {
    expect(study(rows, query)).toMatchObject({ reason, meetings: null, rounds: [], enoughTables: null });
  });

  test("SE11 · in one group nothing is new, and everybody is seated", () => {
    const actors = ["a", "b", "c"].map((id) => makeActor(id, { domains: [{ domain: "x", share: 1 }] }));
    expect(study(rowsOf(0, { actors }), { size: 2, rounds: 2 })).toMatchObject({
      reason: null,
      meetings: { countable: 0, met: 0, most: 0 },
    });
  });
});

describe("on the example", async () => {
  const rows = await readVennebeek();

  test("SE6 · more new pairs meet than eight in ten draws by lot give, and no more than the bound", () => {
    const { meetings, parameters } = study(rows, { size: 6, rounds: 3 });
    expect(parameters).toMatchObject({ seed: 1, rounds: 3, draws: 200 });
    expect(meetings?.met).toBeGreaterThan(meetings?.random.until ?? Number.POSITIVE_INFINITY);
    expect(meetings?.met).toBeLessThanOrEqual(meetings?.most ?? 0);
  });

  test("SE12 · pairs on the list of introductions weigh more when asked, so that no fewer of them meet", () => {
    const asked = study(rows, { size: 4, rounds: 2, prefer: "introductions" });
    expect(asked.introductions?.among).toBeGreaterThan(5);
    expect(asked.introductions?.met).toBeGreaterThan((asked.introductions?.among ?? 0) / 2);
    expect(study(rows, { size: 4, rounds: 2 }).introductions).toBeNull();
  });

  test("SE7 · the same rows, lens and seed give the same, as the contract has it; another seed need not", () => {
    const found = study(rows, { size: 5 });
    expect(study(rows, { size: 5 })).toEqual(found);
    expect(seatingResultSchema.parse(found)).toEqual(found);
  });

  test("SE8 · it tells how far it is, and ends when cancelled", () => {
    const heard: number[] = [];
    const query = { ...EVERYTHING_KEPT, prefer: "introductions" } as const;
    seating(rows, query, { ...studyDefaults, hooks: { onProgress: (done) => heard.push(done) } });
    expect(heard.at(-1)).toBe(1);
    expect(heard).toEqual(heard.toSorted((one, other) => one - other));
    const cancelled = () => seating(rows, query, { ...studyDefaults, hooks: { isCancelled: () => true } });
    expect(cancelled).toThrow("cancelled");
  });
});
