import { describe, expect, test } from "vitest";
import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { asId } from "#analysis/model/id.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Tie, TieReport } from "#analysis/model/tie.ts";
import { type ProfileAbout, profile } from "#analysis/studies/profile.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { profileResultSchema } from "#server/contract/studies/profile.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeProject, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";
import { makeWaves } from "./waves-builder.ts";

const inGroup = (id: string, group: string, more: Partial<Actor> = {}) => {
  const { attributes = {}, ...rest } = more;
  return makeActor(id, { ...rest, attributes: { group, ...attributes } });
};

const said = (...reports: readonly (readonly [TieReport["reporter"], string])[]): Partial<Tie> => ({
  directed: true,
  reports: reports.map(([reporter, wave]) => ({ reporter, wave, strength: null })),
});

// v of the town hall knows its colleague c, and b1, b2, d of two other groups; c knows b1; w joins b2 and d as well.
const actors = [
  makeActor("hall", { layer: "executive" }),
  inGroup("v", "a", { form: "person", partOf: asId("hall"), attributes: { uren_per_week: "7,5" } }),
  inGroup("c", "a", { form: "person", partOf: asId("hall") }),
  inGroup("e", "a", { form: "person", partOf: asId("hall") }),
  inGroup("b1", "b"),
  inGroup("b2", "b"),
  inGroup("d", "d"),
  inGroup("w", "b", { layer: "management" }),
  inGroup("x", "b", { layer: "operations" }),
];
const ties = [
  makeTie("v", "c"),
  makeTie("v", "b1"),
  makeTie("v", "b2"),
  makeTie("v", "d"),
  makeTie("c", "b1"),
  makeTie("w", "b2"),
  makeTie("w", "d"),
  makeTie("w", "x"),
];
const contact = { ties: "collaborates" } as const;
const rows = makeWaves({ actors, ties }, { waves: [] });

const study = (of: CoalitionRows, query: LensQuery & ProfileAbout = {}) =>
  profile(of, { ...contact, actor: "v", ...query }, { ...studyDefaults });
const told = study(rows);

describe("the groups that an actor reaches", () => {
  test("PF5 · stand with their contacts, and the part that their size gives", () => {
    expect(told.reached).toMatchObject({
      contacts: 4,
      unassigned: 0,
      groups: [
        { key: "b", members: 4, contacts: 2, weight: 2, share: 0.5, expected: 4 / 7 },
        { key: "a", members: 2, contacts: 1, share: 0.25, expected: 2 / 7 },
        { key: "d", members: 1, contacts: 1, share: 0.25, expected: 1 / 7 },
      ],
    });
  });

  test("PF5 · the mix is that of the analysis, with p and a verdict", () => {
    const own = analyseRows(rows, { lens: { tieKinds: ["collaborates"] } }).bridging.actors.find(
      ({ id }) => id === "v",
    );
    const { mix } = told.reached;
    expect([mix.value, mix.expected, mix.effectiveGroups]).toEqual([
      own?.participationUnbiased,
      own?.participationExpected,
      own?.effectiveGroups,
    ]);
    // Four of seven others hold one pair of a group or fewer in 12 of 35 draws; all the rest are alike or more alike.
    expect(mix).toMatchObject({ draws: 0, verdict: "no-sign", unjudged: null });
  });

  test("PF5 · of three contacts nothing is concluded", () => {
    const few = { ...rows, ties: ties.slice(1) };
    expect(study(few).reached.mix).toMatchObject({ pValue: null, verdict: null, unjudged: "few-contacts" });
  });

  test("PF5 · nor where the groups go by organisation: colleagues are no evidence each", () => {
    const nested = actors.map((actor) =>
      ["b1", "b2", "w", "x"].includes(actor.id) ? { ...actor, partOf: makeActor("firm").id } : actor,
    );
    const within = { ...rows, actors: [...nested, makeActor("firm"), inGroup("y", "a")] };
    expect(study(within).reached.mix).toMatchObject({ verdict: null, unjudged: "by-organisation" });
  });
});

describe("the pairs that it joins", () => {
  test("PF1 · stand by their groups, each once, those that nobody else joins first", () => {
    expect(told.joined.total).toEqual({ pairs: 5, partial: 4.5, exclusive: 4 });
    expect(
      told.joined.between.entries.map(({ groups, pairs, exclusive }) => [groups.join("-"), pairs, exclusive]),
    ).toEqual([
      ["b-d", 2, 1],
      ["a-b", 1, 1],
      ["a-d", 1, 1],
      ["b-b", 1, 1],
    ]);
  });

  test("PF1 PF2 · make the roles of the analysis, and so does what chance gives", () => {
    const own = analyseRows(rows, { lens: { tieKinds: ["collaborates"] } }).bridging.actors.find(
      ({ id }) => id === "v",
    );
    const { roles } = told.joined;
    expect(roles?.liaison.pairs).toBe((own?.brokerage?.liaison ?? 0) / 2);
    expect(roles?.gatekeeper.expected).toBeCloseTo((own?.brokerage?.expected?.gatekeeper ?? 0) / 2, 12);
    const expected = told.joined.between.entries.reduce((sum, pair) => sum + (pair.expected ?? 0), 0) ?? 0;
    expect(expected).toBeLessThanOrEqual(5);
  });
});

test("PF1 · an actor without a group joins others all the same, and has no role", () => {
  const groupless = actors.map((actor) => (actor.id === "v" ? { ...actor, attributes: {} } : actor));
  const { joined, reached } = study({ ...rows, actors: groupless });
  expect(joined).toMatchObject({ total: told.joined.total, roles: null, linkingPin: 0 });
  expect(joined.between.entries.map(({ groups, pairs }) => [groups.join("-"), pairs])).toEqual(
    told.joined.between.entries.map(({ groups, pairs }) => [groups.join("-"), pairs]),
  );
  expect(reached.mix).toMatchObject({ value: told.reached.mix.value, expected: told.reached.mix.expected });
});

test("PF3 · what can't go around it is what the analysis and the study of dependence say", () => {
  const own = analyseRows(rows, { lens: { tieKinds: ["collaborates"] } }).bridging.actors.find(({ id }) => id === "v");
  expect(told.dependence.broken).toBe(own?.brokenPairs);
  expect(told.dependence.unavoidable).toBeGreaterThanOrEqual(told.dependence.broken ?? 0);
  expect(told.contacts.reduce((sum, { dependence }) => sum + dependence, 0)).toBeCloseTo(1, 12);
});

describe("its contacts", () => {
  test("PF10 · say whom they have no tie with, and whom nobody else joins to them", () => {
    const found = new Map(
      told.contacts.map(({ id, apart, alone, others, foreign }) => [id, [apart, alone, others, foreign]]),
    );
    expect(Object.fromEntries(found)).toEqual({
      c: [2, 2, 1, 0],
      b1: [2, 2, 1, 1],
      b2: [3, 2, 1, 1],
      d: [3, 2, 1, 1],
    });
  });

  test("PF10 · come in turns of one of every group, with the ties among them", () => {
    expect(told.contacts.map(({ group }) => group)).toEqual(["b", "a", "d", "b"]);
    expect(told.drawn).toBe(4);
    const pairs = told.among.map(([one, other]) => [told.contacts[one]?.id, told.contacts[other]?.id].sort());
    expect(pairs).toEqual([["b1", "c"]]);
  });
});

describe("who gives room", () => {
  const given = (...more: readonly Tie[]) => study(makeWaves({ actors, ties: [...ties, ...more] })).room;

  test("PF6 · is read from mandates and trust, also where the lens looks at other ties", () => {
    const room = given(
      makeTie("hall", "v", { kind: "mandates", ...said(["source", "2026"]) }),
      makeTie("w", "v", { kind: "trusts", ...said(["source", "2026"], ["target", "2026"]) }),
      makeTie("x", "v", { kind: "trusts", directed: true, evidence: "interview" }),
      makeTie("v", "w", { kind: "mandates", directed: true }),
    );
    expect(room).toEqual({
      given: [
        {
          kind: "mandates",
          giver: { id: "hall", label: "HALL" },
          layer: "executive",
          isAbove: true,
          reported: "giver",
          evidence: null,
        },
        {
          kind: "trusts",
          giver: { id: "w", label: "W" },
          layer: "management",
          isAbove: false,
          reported: "both",
          evidence: null,
        },
      ],
      others: 1,
      // Its own are not among those of others.
      recorded: { mandates: 1, trusts: 0 },
    });
  });

  test("PF6 · that nobody wrote it down is another thing than that nobody does", () => {
    expect(told.room).toEqual({ given: [], others: 0, recorded: { mandates: 0, trusts: 0 } });
    expect(given(makeTie("hall", "c", { kind: "mandates", directed: true })).recorded.mandates).toBe(1);
    expect(given(makeTie("x", "v", { kind: "trusts", directed: true })).recorded.trusts).toBe(0);
    // Mutual trust is written down for the other one as well.
    expect(given(makeTie("x", "v", { kind: "trusts", directed: false })).recorded.trusts).toBe(1);
  });

  test("PF6 · counts in the wave or on the day of the lens only", () => {
    const ended = makeTie("hall", "v", { kind: "mandates", directed: true, until: "2025-01-01" });
    const once = makeTie("w", "v", { kind: "trusts", ...said(["target", "2024"]) });
    const all = makeWaves({ actors, ties: [...ties, ended, once] });
    expect(study(all, { date: "2026-01-01" }).room.given.map(({ kind }) => kind)).toEqual(["trusts"]);
    expect(study(all, { wave: "2026" }).room.given).toEqual([]);
    expect(study(all, { wave: "2024" }).room.given.map(({ kind, reported }) => [kind, reported])).toEqual([
      ["mandates", "nobody"],
      ["trusts", "receiver"],
    ]);
  });
});

describe("who already knows its contacts in other groups", () => {
  test("PF7 · is looked for among colleagues, and told by how many they know", () => {
    expect(told.knows).toEqual({
      among: "organisation",
      candidates: 3,
      leftOut: 0,
      foreign: 3,
      first: { total: 1, entries: [{ id: "c", label: "C", group: "a", place: 1, shared: 1, total: 3 }] },
    });
  });

  test("PF7 · who may not be ranked is left out and counted", () => {
    const marked = actors.map((actor) => (actor.id === "c" ? { ...actor, doNotRank: true } : actor));
    expect(study({ ...rows, actors: marked }).knows).toMatchObject({ candidates: 3, leftOut: 1, first: { total: 0 } });
  });

  test("PF7 · without colleagues among the group, and equals share a place", () => {
    const alone = actors.map((actor) => ({ ...actor, partOf: null }));
    const more = [...ties, makeTie("e", "d")];
    const { among, first } = study({ ...rows, actors: alone, ties: more }).knows;
    expect([among, first.entries.map(({ id, place }) => [id, place])]).toEqual([
      "group",
      [
        ["c", 1],
        ["e", 1],
      ],
    ]);
  });
});

describe("what it has on its hands", () => {
  test("PF8 · is its contacts, its projects, and hours where a column has them", () => {
    const busy = { ...rows, projects: [makeProject("p"), makeProject("q")], participations: [takesPart("v", "p")] };
    expect(study(busy).load).toEqual({
      contacts: 4,
      medianContacts: 2,
      projects: 1,
      hours: { column: "uren_per_week", value: 7.5 },
      withoutHours: null,
    });
  });

  test("PF8 · hours that are not there are not none", () => {
    const of = (hours: Readonly<Record<string, string>>, id = "v") => {
      const asked = actors.map((actor) => ({
        ...actor,
        attributes: actor.id === "b1" ? { group: "b", ...hours } : { group: actor.attributes.group ?? "" },
      }));
      return study({ ...rows, actors: asked }, { actor: id }).load;
    };
    expect(of({})).toMatchObject({ hours: null, withoutHours: "not-recorded" });
    expect(of({ hours: "12" })).toMatchObject({ hours: null, withoutHours: "not-of-this-actor" });
    expect(of({ Hours: "a lot" }, "b1")).toMatchObject({ hours: null, withoutHours: "unreadable" });
  });
});

test("PF9 · whoever is not in the network has no profile, and is told why", () => {
  expect(() => study(rows, { actor: "nobody" })).toThrow('There is no actor "nobody" in this coalition.');
  expect(() => study(rows, { level: "organisation" })).toThrow("V is not in the network under this lens");
});

test("PF10 · the same question has the same answer, and the contract knows all of it", () => {
  expect(study(rows)).toEqual(told);
  expect(profileResultSchema.parse(told)).toEqual(told);
});

test("PF11 · whoever did not answer a survey is not known by what it says itself", () => {
  const asked = [
    ...ties.slice(1),
    makeTie("v", "c", { reports: [{ reporter: "target", wave: "2026", strength: null }] }),
  ];
  const { survey } = study(makeWaves({ actors, ties: asked }));
  expect(survey).toEqual({ wave: "2026", asked: 9, answered: 1, didAnswer: false });
  expect(told.survey).toBeNull();
});
