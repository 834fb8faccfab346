import { expect, test } from "vitest";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { asId } from "#analysis/model/id.ts";
import type { ApproachOutcome, Tie } from "#analysis/model/tie.ts";
import { doors } from "#analysis/studies/doors.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";
import { readVennebeek } from "#test/data/vennebeek-rows.ts";

const study = (rows: CoalitionRows, query = {}) => doors(rows, query, studyDefaults);

const knock = (source: string, target: string, outcome: ApproachOutcome | null, more: Partial<Tie> = {}) =>
  makeTie(source, target, {
    kind: "approaches",
    directed: true,
    outcome,
    id: asId(`${source}-${target}-${more.from ?? ""}`),
    ...more,
  });

const ACTORS = [
  makeActor("boer", { world: "lifeworld" }),
  makeActor("dorp", { world: "lifeworld" }),
  makeActor("gem"),
  makeActor("loket", { form: "unit", partOf: asId("gem") }),
  makeActor("prov"),
];

test("DR1 · per actor and world stand how often, what became of it, and the last day", () => {
  const rows = makeRows({
    actors: ACTORS,
    ties: [
      knock("boer", "gem", "open", { from: "2025-01-01" }),
      knock("boer", "gem", "declined", { from: "2025-03-01" }),
      knock("dorp", "prov", "joined", { from: "2024-01-01" }),
      knock("gem", "dorp", null),
      makeTie("boer", "prov"),
    ],
  });
  const { counts, approached, seekers, worlds } = study(rows);
  expect(counts).toEqual({ all: 4, open: 1, answered: 0, joined: 1, declined: 1, unrecorded: 1 });
  expect(approached.map(({ id, counts: { all, open }, last }) => [id, all, open, last])).toEqual([
    ["gem", 2, 1, "2025-03-01"],
    ["prov", 1, 0, "2024-01-01"],
    ["dorp", 1, 0, null],
  ]);
  expect(seekers.map(({ id, counts: { all } }) => [id, all])).toEqual([
    ["boer", 2],
    ["dorp", 1],
    ["gem", 1],
  ]);
  expect(worlds.map(({ from, to, counts: { all } }) => [from, to, all])).toEqual([
    ["lifeworld", "system", 3],
    ["system", "lifeworld", 1],
  ]);
});

test("DR2 · an approach is there from its day on, between the actors of the lens", () => {
  const rows = makeRows({
    actors: ACTORS,
    ties: [
      knock("boer", "loket", "open", { from: "2025-01-01", until: "2025-02-01" }),
      knock("boer", "prov", "open", { from: "2026-05-02" }),
      knock("loket", "gem", "open", { from: "2025-01-01" }),
    ],
  });
  const ends = (query: object) => study(rows, query).approaches.map(({ source, target }) => [source.id, target.id]);
  expect(ends({ date: "2026-05-01" })).toEqual([
    ["boer", "loket"],
    ["loket", "gem"],
  ]);
  expect(ends({ date: "2026-05-01", level: "organisation" })).toEqual([["boer", "gem"]]);
  expect(ends({ date: "2026-05-01", imagine: "leave:boer" })).toEqual([["loket", "gem"]]);
});

test("DR3 · unanswered ones to who could fill a gap of who knocked come first, then of who is missing, then others", () => {
  const water = [{ domain: "water", share: 1 }];
  const rows = makeRows({
    actors: [...ACTORS, makeActor("ander")],
    members: [
      ...["boer", "gem", "prov", "ander"].map((actor) => ({
        actor: asId<"actor">(actor),
        role: "partner" as const,
        from: null,
        until: null,
      })),
      { actor: asId("dorp"), role: "invited", from: null, until: null },
    ],
    projects: [makeProject("gap", { domains: water }), makeProject("other", { domains: water })],
    participations: [
      takesPart("boer", "gap", { role: "leads" }),
      takesPart("ander", "other", { role: "leads" }),
      takesPart("loket", "other", { role: "pays" }),
    ],
    ties: [
      knock("prov", "ander", "open", { from: "2026-01-04" }),
      knock("dorp", "prov", "open", { from: "2026-01-03" }),
      knock("prov", "dorp", "open", { from: "2026-01-02" }),
      knock("boer", "gem", "open", { from: "2026-01-01" }),
      knock("ander", "gem", "open", { from: "2026-01-05" }),
      knock("boer", "prov", "answered", { from: "2026-01-06" }),
    ],
  });
  const { approaches } = study(rows);
  expect(
    approaches.map(({ source, target, right, seekerMissing }) => [
      `${source.id}-${target.id}`,
      right.map((each) => (each.by === "gap" ? `${each.rule} ${each.project}` : each.rule)),
      seekerMissing,
    ]),
  ).toEqual([
    ["prov-dorp", ["known"], false],
    // The desk that pays is a part of whom the farmer approached.
    ["boer-gem", ["no-payer gap"], false],
    ["dorp-prov", [], true],
    ["ander-gem", [], false],
    ["prov-ander", [], false],
    ["boer-prov", [], false],
  ]);
});

test("DR3 · another desk of the house that could fill a gap is not the right one", () => {
  const water = [{ domain: "water", share: 1 }];
  const rows = makeRows({
    actors: ACTORS,
    projects: [makeProject("gap", { domains: water }), makeProject("other", { domains: water })],
    participations: [takesPart("boer", "gap", { role: "leads" }), takesPart("gem", "other", { role: "pays" })],
    ties: [knock("boer", "loket", "open")],
  });
  expect(study(rows).approaches[0]?.right).toEqual([]);
});

test("DR4 · who asks not to be ranked is in no list; the counts keep it", () => {
  const rows = makeRows({
    actors: [makeActor("boer"), makeActor("gem", { doNotRank: true })],
    ties: [knock("boer", "gem", "open")],
  });
  expect(study(rows)).toMatchObject({
    counts: { all: 1, open: 1 },
    approaches: [],
    approached: [],
    seekers: [{ id: "boer" }],
    marked: 1,
  });
});

test("DR5 · without approaches that is told, and nothing is 0 for want of records", () => {
  expect(study(makeRows({ actors: ACTORS, ties: [makeTie("boer", "gem")] }))).toMatchObject({
    reason: "no-approaches",
    approaches: [],
    worlds: [],
  });
});

test("DR1 DR3 · Vennebeek: the founder of the fibre company knocked ten times, four without an answer", async () => {
  const { counts, seekers, approaches } = study(await readVennebeek());
  expect(counts).toEqual({ all: 18, open: 7, answered: 4, joined: 2, declined: 5, unrecorded: 0 });
  expect(seekers[0]).toMatchObject({ id: "vezel-oprichter", counts: { all: 10, open: 4, joined: 0 } });
  const right = approaches.filter((each) => each.outcome === "open" && each.right.length > 0);
  expect(right.map(({ source, target }) => `${source.id} ${target.id}`)).toEqual([
    "gem-procesmanager jongeren",
    "vezel-oprichter buur",
    "vezel-oprichter gem-wh-ruimte",
  ]);
});
