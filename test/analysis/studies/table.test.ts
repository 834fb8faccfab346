import { describe, expect, test } from "vitest";
import type { CoalitionRows, Member, MemberRole } from "#analysis/model/coalition.ts";
import { asId } from "#analysis/model/id.ts";
import type { OtherCoalition, RegisterFacts } from "#analysis/model/surroundings.ts";
import { TABLE_RULES, type TableRule } from "#analysis/model/table-result.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { table } from "#analysis/studies/table.ts";
import { makeActor, makeProject, makeRows, takesPart } from "#test/analysis/coalition-builder.ts";
import { readVennebeek } from "#test/data/vennebeek-rows.ts";

const open = { from: null, until: null };
const gm = (at: number) => `gm000${at}`;

/** Four municipalities in a row: the first two of one province and water board, the third of others. */
const REGISTER: RegisterFacts = {
  municipalities: [1, 2, 3, 4].map((at) => ({
    code: gm(at),
    name: `Plaats ${at}`,
    province: at < 3 ? "pv20" : "pv21",
    waterBoard: at < 3 ? "ws0001" : null,
  })),
  bodies: [
    ...[1, 2, 3, 4].map((at) => ({ code: gm(at), name: `Plaats ${at}`, partyType: "municipality" as const })),
    { code: "pv20", name: "Provincie Noord", partyType: "province" },
    { code: "pv21", name: "Provincie Zuid", partyType: "province" },
    { code: "ws0001", name: "Waterschap Beek", partyType: "water-board" },
  ],
  arrangements: [
    { id: "gr1", name: "Samen Water", domains: ["water"], ...open },
    { id: "gr2", name: "Samen Zorg", domains: ["care"], ...open },
    { id: "gr3", name: "Voorbij", domains: ["water"], from: null, until: "2020-01-01" },
    { id: "gr4", name: "Een van ons", domains: ["water"], ...open },
  ],
  participations: [
    ...["gr1", "gr2", "gr3"].flatMap((arrangement) =>
      [gm(1), gm(2), gm(4)].map((body) => ({ body, arrangement, ...open })),
    ),
    ...[gm(1), gm(3)].map((body) => ({ body, arrangement: "gr4", ...open })),
  ],
  places: [
    { name: "Plaats 1", municipality: gm(1) },
    { name: "Dorp", municipality: gm(1) },
    { name: "Gehucht", municipality: gm(2) },
    { name: "Elders", municipality: gm(3) },
  ],
};
const BORDERS = [1, 2, 3].map((at) => [gm(at), gm(at + 1)] as const);

const member = (actor: string, role: MemberRole, more: Partial<Member> = {}): Member => ({
  actor: asId(actor),
  role,
  ...open,
  ...more,
});

const TWO = [1, 2].map((at) =>
  makeActor(gm(at), { name: `Gemeente Plaats ${at}`, partyType: "municipality", code: gm(at), place: gm(at) }),
);

type Around = { readonly register?: RegisterFacts | null; readonly others?: readonly OtherCoalition[] };

function study(content: Partial<CoalitionRows>, { register = REGISTER, others = [] }: Around = {}, query = {}) {
  return table(
    makeRows(content),
    { date: "2026-05-16", ...query },
    {
      ...studyDefaults,
      neighbours: BORDERS,
      surroundings: { register, others },
    },
  );
}

const byRule = (found: ReturnType<typeof study>, rule: TableRule) =>
  found.suggestions.filter(({ evidence }) => evidence.some((each) => each.rule === rule));
const keysBy = (found: ReturnType<typeof study>, rule: TableRule) => byRule(found, rule).map(({ key }) => key);
const outcome = (found: ReturnType<typeof study>, rule: TableRule) => {
  const { silence, found: count } = found.rules.find((each) => each.rule === rule)!;
  return silence ?? count;
};
const labels = (of: readonly { readonly label: string }[]) => of.map(({ label }) => label);

describe("who is at the table", () => {
  const bodies = [...TWO, makeActor("dienst", { form: "unit", partOf: asId(gm(1)) }), makeActor("boer")];
  const seats = (content: Partial<CoalitionRows>, query = {}) =>
    study({ actors: bodies, ...content }, {}, query).atTable;

  test("TB1 · without a list of members it is everybody, departments as a part of their body", () => {
    expect(seats({})).toBe(3);
    expect(seats({}, { imagine: "leave:boer" })).toBe(2);
  });

  test("TB1 · with one it is who signed or is a partner on the day, and who takes part where it says nothing", () => {
    const members = [member(gm(1), "signatory"), member(gm(2), "invited")];
    expect(seats({ members })).toBe(1);
    const projects = [makeProject("beek")];
    expect(seats({ members, projects, participations: [takesPart("boer", "beek")] })).toBe(2);
    expect(seats({ members, projects, participations: [takesPart(gm(2), "beek")] })).toBe(1);
    expect(seats({ members: [member("dienst", "partner"), member(gm(2), "partner", { from: "2027-01-01" })] })).toBe(1);
  });

  test("TB1 · who left was there until then, and is marked as such where a rule suggests it", () => {
    const members = [member(gm(1), "partner"), member(gm(2), "left", { until: "2025-01-01" })];
    expect([seats({ members }), seats({ members }, { date: "2024-06-01" })]).toEqual([1, 2]);
    const found = study({ actors: TWO, members });
    expect(byRule(found, "neighbour")).toMatchObject([{ key: gm(2), actor: gm(2), member: "left" }]);
    expect(keysBy(found, "known")).toEqual([]);
  });
});

describe("each rule", () => {
  test("TB2 · invited or not at the table by the list of members itself", () => {
    const members = [member(gm(1), "signatory"), member(gm(2), "not-at-the-table"), member("boer", "invited")];
    const found = study({ actors: [...TWO, makeActor("boer")], members });
    expect(byRule(found, "known").map(({ actor, evidence: [first] }) => [actor, first])).toEqual([
      // It is a neighbour too.
      [gm(2), { rule: "known", role: "not-at-the-table" }],
      ["boer", { rule: "known", role: "invited" }],
    ]);
  });

  test("TB3 · the province and the water board of the municipalities at the table, found by code or by name and kind", () => {
    const found = study({ actors: TWO });
    expect(byRule(found, "province").map(({ name, evidence: [first] }) => [name, first])).toEqual([
      [
        "Provincie Noord",
        {
          rule: "province",
          municipalities: [
            { id: gm(1), label: "Plaats 1" },
            { id: gm(2), label: "Plaats 2" },
          ],
        },
      ],
    ]);
    expect(keysBy(found, "water-board")).toEqual(["ws0001"]);
    const seated = [
      makeActor("prov", { name: "Noord", partyType: "province" }),
      makeActor("schap", { name: "Iets anders", partyType: "water-board", code: "ws0001" }),
    ];
    const none = study({ actors: [...TWO, ...seated] });
    expect([outcome(none, "province"), outcome(none, "water-board")]).toEqual([0, 0]);
    const otherKind = study({ actors: [...TWO, makeActor("noord", { name: "Noord", partyType: "water-board" })] });
    expect(outcome(otherKind, "province")).toBe(1);
  });

  test("TB4 · arrangements in force of two of its municipalities on its domains, and who else is in them", () => {
    const domains = [{ key: "water", label: { nl: "Water", en: "Water" }, supporting: false }];
    const projects = [makeProject("beek", { domains: [{ domain: "water", share: 1 }] })];
    const found = study({ actors: TWO, projects, domains });
    expect(byRule(found, "arrangement").map(({ key, evidence: [first] }) => [key, first])).toEqual([
      [
        "gr1",
        {
          rule: "arrangement",
          domains: [{ nl: "Water", en: "Water" }],
          municipalities: [
            { id: gm(1), label: "Plaats 1" },
            { id: gm(2), label: "Plaats 2" },
          ],
        },
      ],
    ]);
    expect(keysBy(found, "arrangement-member")).toEqual([gm(4)]);
    const seated = study({ actors: [...TWO, makeActor("gr1")], projects, domains });
    expect([outcome(seated, "arrangement"), keysBy(seated, "arrangement-member")]).toEqual([0, [gm(4)]]);
    const asProject = study({ actors: TWO, projects: [...projects, makeProject("gr1")], domains });
    expect(outcome(asProject, "arrangement")).toBe(0);
    const alone = study({ actors: TWO.slice(0, 1), projects, domains });
    expect(keysBy(alone, "arrangement")).toEqual(["gr1", "gr4"]);
  });

  test("TB5 · municipalities across a border, those with most borders first", () => {
    const found = study({ actors: TWO });
    expect(byRule(found, "neighbour").map(({ key, evidence }) => [key, evidence])).toEqual([
      [gm(3), [{ rule: "neighbour", municipalities: [{ id: gm(2), label: "Plaats 2" }] }]],
    ]);
  });

  test("TB6 · villages of its municipalities without a village council, by place or by name; the main town is none", () => {
    const bare = study({ actors: TWO });
    expect(byRule(bare, "village-council").map(({ place }) => place)).toEqual(["Dorp", "Gehucht"]);
    const council = makeActor("raad", { name: "Dorpsraad Gehucht", partyType: "village-council", place: gm(2) });
    const placed = makeActor("dorp", { name: "Belangen", partyType: "village-council", place: "Dorp" });
    expect(outcome(study({ actors: [...TWO, council, placed] }), "village-council")).toBe(0);
    const unknown = [
      makeActor("gem", { partyType: "municipality", place: "Stad" }),
      makeActor("bakker", { place: "Buiten" }),
    ];
    const found = study({ actors: unknown, projects: [makeProject("p", { place: "Stad" })] });
    expect(byRule(found, "village-council").map(({ place, evidence }) => [place, evidence])).toEqual([
      ["Buiten", [{ rule: "village-council", municipality: null }]],
    ]);
  });

  const other = (id: string, partyTypes: OtherCoalition["partyTypes"], kind: OtherCoalition["kind"] = "coalition") => ({
    id,
    name: { nl: id, en: id },
    kind,
    partyTypes,
  });

  test("TB7 · kinds of party that half of two or more other coalitions of the kind have", () => {
    const others = [
      other("a", ["municipality", "business", "other"]),
      other("b", ["care", "other"]),
      other("c", ["business"]),
      other("d", ["knowledge"], "covenant"),
    ];
    const found = study({ actors: TWO }, { others });
    expect(byRule(found, "party-type").map(({ partyType, evidence }) => [partyType, evidence])).toEqual([
      ["business", [{ rule: "party-type", coalitions: [others[0]!.name, others[2]!.name], of: 3 }]],
    ]);
    expect(outcome(study({ actors: TWO }, { others: others.slice(2) }), "party-type")).toBe("no-others");
  });

  test("TB8 · roles that nobody has in any project", () => {
    const found = study({
      actors: TWO,
      projects: [makeProject("beek")],
      participations: [takesPart(gm(1), "beek", { role: "leads" })],
    });
    expect(keysBy(found, "role")).toEqual([
      "role:decides",
      "role:pays",
      "role:carries-out",
      "role:advises",
      "role:must-be-heard",
      "role:affected",
      "role:benefits",
    ]);
  });
});

test("TB9 · a party that several rules miss stands once, under the first, with what each says", () => {
  const members = [...TWO.map(({ id }) => member(id, "partner")), member(gm(3), "invited")];
  const third = makeActor(gm(3), { partyType: "municipality", code: gm(3), place: gm(3) });
  const found = study({ actors: [...TWO, third], members });
  const [one] = byRule(found, "known");
  expect(one).toMatchObject({ key: gm(3), actor: gm(3), member: "invited" });
  expect(one?.evidence.map(({ rule }) => rule)).toEqual(["known", "neighbour"]);
  expect(found.suggestions.filter(({ key }) => key === gm(3))).toHaveLength(1);
});

test("TB10 · a rule that knows nothing of what it rests on says so, and finds nothing otherwise", () => {
  const nothing = study({ actors: [makeActor("boer")] }, { register: null });
  expect(Object.fromEntries(TABLE_RULES.map((rule) => [rule, outcome(nothing, rule)]))).toEqual({
    known: "no-members",
    province: "no-register",
    "water-board": "no-register",
    arrangement: "no-register",
    "arrangement-member": "no-register",
    neighbour: "no-register",
    "village-council": "no-villages",
    "party-type": "no-others",
    role: "no-projects",
  });
  const nowhere = study({ actors: [makeActor("boer")] });
  expect([outcome(nowhere, "province"), outcome(nowhere, "neighbour")]).toEqual([
    "no-municipalities",
    "no-municipalities",
  ]);
  expect(outcome(study({ actors: TWO }), "arrangement")).toBe("no-domains");
  const unbounded = table(
    makeRows({ actors: TWO }),
    {},
    { ...studyDefaults, surroundings: { register: REGISTER, others: [] } },
  );
  expect(outcome(unbounded, "neighbour")).toBe("no-neighbours");
});

test("TB10 · without any surroundings, and without anybody at all, it answers", () => {
  const found = table(makeRows({}), {}, studyDefaults);
  expect([found.atTable, found.suggestions]).toEqual([0, []]);
});

test("TB11 · an invented municipality without a code is not taken for a real one of that name", () => {
  const named = [makeActor("gem", { name: "Gemeente Plaats 1", partyType: "municipality" })];
  const { coalition } = makeRows({});
  expect(labels(study({ actors: named, coalition: { ...coalition, fictional: false } }).municipalities)).toEqual([
    "Plaats 1",
  ]);
  expect(labels(study({ actors: named }).municipalities)).toEqual([]);
});

test("TB12 · who asks not to be ranked is counted and not named", () => {
  const members = [member(gm(1), "signatory"), member("boer", "invited")];
  const found = study({ actors: [...TWO, makeActor("boer", { doNotRank: true })], members });
  expect([keysBy(found, "known"), found.marked]).toEqual([[], 1]);
});

test("TB13 · what was put aside is not suggested, counts under no rule, and is kept with the reason", () => {
  const { coalition } = makeRows({});
  const dismissals = [
    { key: gm(3), reason: "doet al mee in een ander convenant", on: "2026-05-01" },
    { key: "weg", reason: "niet meer gevonden", on: "2026-05-01" },
  ];
  const found = study({ actors: TWO, coalition: { ...coalition, dismissals } });
  expect([outcome(found, "neighbour"), keysBy(found, "neighbour")]).toEqual([0, []]);
  expect(found.dismissed.map(({ key, reason, on }) => [key, reason, on])).toEqual([
    [gm(3), "doet al mee in een ander convenant", "2026-05-01"],
  ]);
});

test("TB1 TB2 TB6 · Vennebeek: 24 parties, four named and not at the table, every village with a council", async () => {
  const found = table(await readVennebeek(), {}, studyDefaults);
  expect(found.atTable).toBe(24);
  expect(keysBy(found, "known")).toEqual(["buur", "jongeren", "vezel", "voedselbos"]);
  expect(outcome(found, "village-council")).toBe(0);
});
