import { describe, expect, test } from "vitest";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { introductionKey } from "#analysis/model/introductions-result.ts";
import type { TieReport } from "#analysis/model/tie.ts";
import { introductions } from "#analysis/studies/introductions.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { introductionsResultSchema } from "#server/contract/studies/introductions.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";
import { makeWaves } from "./waves-builder.ts";

const inGroup = (id: string, group: string, more = {}) => makeActor(id, { attributes: { group }, ...more });

const ACTORS = [
  inGroup("a1", "a"),
  inGroup("a2", "a"),
  inGroup("a3", "a"),
  inGroup("m", "a"),
  inGroup("b1", "b"),
  inGroup("b2", "b"),
  inGroup("b3", "b"),
];
// Two groups that meet through m alone.
const TIES = [
  makeTie("a1", "a2"),
  makeTie("a1", "a3"),
  makeTie("a1", "m"),
  makeTie("m", "b1"),
  makeTie("b1", "b2"),
  makeTie("b1", "b3"),
];
const coalition = (more: Partial<CoalitionRows> = {}) =>
  makeWaves({ actors: ACTORS, ties: TIES, ...more }, { waves: [] });

const study = (rows: CoalitionRows, query = {}, hooks = {}) => introductions(rows, query, { ...studyDefaults, hooks });
const pairsOf = (list: readonly { readonly source: string; readonly target: string }[]) =>
  list.map(({ source, target }) => `${source}–${target}`);

test("IN20 · the study keeps to its contract and says the same again", () => {
  const told = study(coalition());
  expect(introductionsResultSchema.parse(told)).toEqual(told);
  expect(study(coalition())).toEqual(told);
});

test("IN20 · an introduction tells who, via whom, who comes closer, and what it adds to the whole", () => {
  const { introductions: list, together, candidates } = study(coalition());
  expect(pairsOf(list)).toEqual(["a1–b1", "m–b2", "m–b3"].filter((pair) => pairsOf(list).includes(pair)));
  expect(list[0]).toMatchObject({
    source: "a1",
    target: "b1",
    groups: ["a", "b"],
    distance: 2,
    via: ["m"],
    viaStrength: 1,
    // a1, a2 and a3 with b1, b2 and b3.
    pairsCloser: 9,
    mostFor: { groups: ["a", "b"], pairsCloser: 9 },
    // b1 would still be on every route.
    raises: [],
    contacts: [3, 3],
  });
  // One pair from 2 to 1, four from 3 to 2, four from 4 to 3, of twelve.
  expect(list[0]?.gain).toBeCloseTo((1 / 2 + 4 / 6 + 4 / 12) / 12, 12);
  expect(together?.after).toBeCloseTo((together?.now ?? 0) + (together?.gain ?? 0), 12);
  expect(together?.surrogate).toBeLessThanOrEqual((together?.gain ?? 0) + 1e-12);
  expect(together?.bound).toBe(0.25);
  expect(candidates).toEqual({ near: 3, withoutBroker: 0, far: 8, leftOut: 0 });
});

test("IN9 · two groups that one actor keeps in touch are told with the introduction that mends it", () => {
  expect(study(coalition()).fragile).toMatchObject([
    { groups: ["a", "b"], fewest: 1, introduction: { source: "a2", target: "b2", raises: [["a", "b"]], distance: 4 } },
  ]);
});

describe("left out of the list", () => {
  const endsOf = (rows: CoalitionRows) => {
    const { introductions: list, bold, unheard, unlisted, candidates } = study(rows);
    const ends = [...list, ...bold].flatMap(({ source, target, via }) => [source, target, ...via]);
    return { ends: new Set(ends), pairs: new Set(pairsOf([...list, ...bold])), unheard, unlisted, candidates };
  };

  test("IN18 · is who is not to be named in lists, and that is counted", () => {
    const actors = ACTORS.map((actor) => (actor.name === "M" ? { ...actor, doNotRank: true } : actor));
    const { ends, unlisted, candidates } = endsOf(coalition({ actors }));
    expect([ends.has("m"), unlisted]).toEqual([false, 1]);
    // a1 and b1 have nobody else to introduce them.
    expect(candidates).toMatchObject({ near: 0, withoutBroker: 1 });
  });

  test("IN18 · is an introduction that was put aside, which is told with its reason until it is taken back", () => {
    const dismissals = [
      { key: introductionKey("b1", "a1"), reason: "Not now.", on: "2026-05-16" },
      { key: "province:pv30", reason: "Of another list.", on: "2026-05-16" },
    ];
    const base = coalition();
    const told = study({ ...base, coalition: { ...base.coalition, dismissals } });
    expect(pairsOf(told.introductions)).not.toContain("a1–b1");
    expect(told.dismissed).toEqual([{ ...dismissals[0], labels: ["A1", "B1"] }]);
  });

  test("IN22 · is an introduction that was taken up: its steps, and what the tie that came of it does beside what was expected", () => {
    const expected = { gain: 0.25, pairsCloser: 9 };
    const steps = [
      { state: "proposed", on: "2026-05-16", reason: null },
      { state: "made", on: "2026-06-01", reason: "At the market." },
    ] as const;
    const followUps = [{ key: introductionKey("b1", "a1"), steps, expected }];
    const base = coalition();
    const before = study({ ...base, coalition: { ...base.coalition, followUps } });
    expect(pairsOf(before.introductions)).not.toContain("a1–b1");
    expect(before.followed).toEqual([
      { ...followUps[0], source: "a1", target: "b1", labels: ["A1", "B1"], isTied: false, does: null },
    ]);
    const met = coalition({ ties: [...TIES, makeTie("b1", "a1")] });
    const gain = study(base).introductions.find(({ source, target }) => source === "a1" && target === "b1")?.gain;
    const [after] = study({ ...met, coalition: { ...met.coalition, followUps } }).followed;
    expect(after).toMatchObject({ isTied: true, does: { pairsCloser: 9, gain: expect.closeTo(gain ?? 0, 12) } });
  });

  test("IN18 · are two in conflict, and a whole with its parts", () => {
    const conflict = makeTie("a1", "b1", { kind: "in-conflict" });
    expect(endsOf(coalition({ ties: [...TIES, conflict] })).pairs.has("a1–b1")).toBe(false);
    const actors = ACTORS.map((actor) => (actor.name === "B1" ? inGroup("b1", "b", { partOf: "a1" }) : actor));
    expect(endsOf(coalition({ actors })).pairs.has("a1–b1")).toBe(false);
  });

  const said = (...reporters: TieReport["reporter"][]) => ({
    evidence: "survey" as const,
    reports: reporters.map((reporter): TieReport => ({ reporter, wave: "2026", strength: null })),
  });
  const surveyed = (more: Parameters<typeof makeTie>[2]) => {
    const ties = [
      makeTie("a1", "m", said("source", "target")),
      makeTie("m", "b1", more),
      makeTie("b1", "a2", said("source", "target")),
    ];
    return makeWaves({ actors: ACTORS.slice(0, 5), ties });
  };

  test("IN18 · is a broker of whom only one side said that they are tied", () => {
    expect(study(surveyed(said("source"))).candidates).toMatchObject({ near: 0, withoutBroker: 1 });
    expect(study(surveyed(said("source", "target"))).candidates).toMatchObject({ near: 1, withoutBroker: 0 });
    expect(study(surveyed({ evidence: "document" })).candidates).toMatchObject({ near: 1, withoutBroker: 0 });
  });

  test("IN18 · is who was asked and did not answer, and of whom nothing else tells", () => {
    const { ends, unheard } = endsOf(surveyed(said("source", "target")));
    expect([ends.has("a3"), unheard]).toEqual([false, 1]);
  });
});

test("IN19 · who share most contacts are asked about, unless both had their say", () => {
  const ties = [...TIES, makeTie("a2", "m"), makeTie("a3", "m")];
  expect(study(coalition({ ties })).likelyKnown[0]).toMatchObject({
    source: "a2",
    target: "a3",
    sharedContacts: 2,
    groups: ["a", "a"],
  });
  const answered = makeWaves({
    actors: ACTORS.map((actor) => ({ ...actor, attributes: { ...actor.attributes, answered: "2026" } })),
    ties: ties.map((tie) => ({ ...tie, reports: [{ reporter: "source" as const, wave: "2026", strength: null }] })),
  });
  expect(study(answered).likelyKnown).toEqual([]);
});

test("IN21 · beside the list stand others of its length, and none of them brings groups closer here", () => {
  const { useful } = study(coalition()).quality ?? {};
  expect(useful?.random.mean).toBeGreaterThan(0);
  for (const other of [useful?.random.mean, useful?.likeliest, useful?.busiest]) {
    expect(other).toBeLessThanOrEqual((useful?.list ?? 0) + 1e-12);
  }
});

test("IN10 · whom one actor should meet, toward other groups or the other world", () => {
  const { spanner } = study(coalition(), { actor: "a2", size: 2 });
  expect(spanner).toMatchObject({ actor: { id: "a2" }, toward: "groups", meet: [{ actor: { id: "b1" } }, {}] });
  expect(spanner?.meet[0]?.reach).toBeCloseTo((1 + 1 / 2 + 1 / 2) / 3, 12);
  const actors = ACTORS.map((actor) => (actor.name === "B3" ? inGroup("b3", "b", { world: "lifeworld" }) : actor));
  expect(study(coalition({ actors }), { actor: "a2", toward: "worlds" }).spanner?.meet[0]).toMatchObject({
    actor: { id: "b3" },
    reach: 1,
  });
  expect(() => study(coalition(), { actor: "nobody" })).toThrow('There is no actor "nobody"');
});

test("IN20 · one group, no ties, and a complete network have an answer", () => {
  const alone = coalition({ actors: ACTORS.map((actor) => ({ ...actor, attributes: { group: "a" } })) });
  expect(study(alone)).toMatchObject({ reason: "single-group", introductions: [], together: null });
  expect(study(makeRows({}))).toMatchObject({ reason: "no-groups", introductions: [] });
  expect(study(coalition({ ties: [] }))).toMatchObject({ reason: "no-ties" });
  const ties = ACTORS.flatMap((one, at) => ACTORS.slice(at + 1).map((other) => makeTie(one.id, other.id)));
  expect(study(coalition({ ties }))).toMatchObject({ reason: null, introductions: [], bold: [], together: null });
});

test("IN20 · it tells how far it is, and ends when it is cancelled", () => {
  const heard: number[] = [];
  study(coalition(), {}, { onProgress: (done: number) => heard.push(done) });
  expect(heard.length).toBeGreaterThan(3);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(Math.max(...heard)).toBeLessThanOrEqual(1);
  expect(() => study(coalition(), {}, { isCancelled: () => true })).toThrow("cancelled");
});
