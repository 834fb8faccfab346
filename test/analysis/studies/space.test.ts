import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { SpaceResult } from "#analysis/model/space-result.ts";
import { createMapSteps } from "#analysis/network/map-steps.ts";
import { type SpaceAbout, space } from "#analysis/studies/space.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";

/** A row of municipalities, each the neighbour of the next. */
const ROW = Array.from({ length: 8 }, (_, at) => `gm000${at}`);
const BORDERS = ROW.slice(1).map((code, at) => [ROW[at]!, code] as const);

type Place = { readonly at: number; readonly group: string; readonly province?: string };

function rowsOf(
  places: readonly Place[],
  ties: readonly (readonly [number, number, number?])[],
  about: { readonly directed?: boolean } = {},
): CoalitionRows {
  const { coalition } = makeRows({});
  const nothing = { nl: "", en: "" };
  const source = { by: "attribute", attribute: "group" } as const;
  const id = (at: number) => `m${at}`;
  return makeRows({
    coalition: {
      ...coalition,
      partitions: [{ key: "group", label: nothing, ownGroup: nothing, source, note: null }],
      defaults: {
        ...coalition.defaults,
        partition: "group",
        lens: {
          ...coalition.defaults.lens,
          basis: "ties",
          weight: "strength",
          direction: about.directed ? "directed" : "union",
        },
      },
    },
    actors: places.map(({ at, group, province }, actor) =>
      makeActor(id(actor), {
        partyType: "municipality",
        place: ROW[at] ?? null,
        attributes: { group, ...(province ? { province } : {}) },
      }),
    ),
    ties: ties.map(([source_, target, strength = 1]) =>
      makeTie(id(source_), id(target), { strength, directed: about.directed ?? false }),
    ),
  });
}

function study(rows: CoalitionRows, about: SpaceAbout = {}): SpaceResult {
  return space(rows, about, { ...studyDefaults, permutations: 199, neighbours: BORDERS });
}

const inARow = (groups: string, provinces?: string): Place[] =>
  [...groups].map((group, at) => ({
    at,
    group: group === "-" ? "" : group,
    ...(provinces ? { province: provinces[at]! } : {}),
  }));

test("SP1 · steps are the fewest borders between two municipalities, and none where no way leads", () => {
  const ring = [...BORDERS, [ROW[7]!, ROW[0]!] as const];
  const steps = createMapSteps([...ring, ["gm0100", "gm0101"]]);
  expect([steps(ROW[0]!, ROW[0]!), steps(ROW[0]!, ROW[3]!), steps(ROW[0]!, ROW[6]!)]).toEqual([0, 3, 2]);
  expect([steps(ROW[0]!, "gm0100"), steps("gm0100", "gm0101")]).toEqual([null, 1]);
});

test("SP2 · pairs and ties are told per step, inside a group and across", () => {
  const { steps, actors, places, elsewhere } = study(
    rowsOf(inARow("aabb"), [
      [0, 1],
      [1, 2, 3],
      [0, 3],
    ]),
  );
  expect({ actors, places, elsewhere }).toEqual({ actors: 4, places: 4, elsewhere: 0 });
  expect(steps).toEqual([
    { steps: 1, within: { pairs: 2, tied: 1 }, across: { pairs: 1, tied: 1 }, weight: 4, weightWithin: 1 },
    { steps: 2, within: { pairs: 0, tied: 0 }, across: { pairs: 2, tied: 0 }, weight: 0, weightWithin: 0 },
    { steps: 3, within: { pairs: 0, tied: 0 }, across: { pairs: 1, tied: 1 }, weight: 1, weightWithin: 0 },
  ]);
});

test("SP2 · two in one municipality are no step apart, and a pair tied both ways is tied once", () => {
  const places = [...inARow("aa"), { at: 1, group: "b" }];
  const ties = [
    [0, 1],
    [1, 0],
    [2, 1],
  ] as const;
  expect(study(rowsOf(places, ties, { directed: true })).steps).toEqual([
    { steps: 0, within: { pairs: 0, tied: 0 }, across: { pairs: 1, tied: 1 }, weight: 1, weightWithin: 0 },
    { steps: 1, within: { pairs: 1, tied: 1 }, across: { pairs: 1, tied: 0 }, weight: 2, weightWithin: 2 },
  ]);
});

test("SP2 · a municipality in two groups is inside each for half", () => {
  const { steps } = study(rowsOf([...inARow("a"), { at: 1, group: "a|b" }, { at: 2, group: "b" }], [[0, 1]]));
  expect(steps[0]).toEqual({
    steps: 1,
    within: { pairs: 1, tied: 0.5 },
    across: { pairs: 1, tied: 0.5 },
    weight: 1,
    weightWithin: 0.5,
  });
});

test("SP3 · only municipalities on the map with a group are looked at; of the others is said how many", () => {
  const rows = rowsOf([...inARow("aab-"), { at: 99, group: "b" }], [[0, 1]]);
  const withOthers = {
    ...rows,
    actors: [
      ...rows.actors,
      makeActor("board", { partyType: "water-board", place: ROW[0]!, attributes: { group: "a" } }),
    ],
  };
  const { actors, elsewhere } = study(withOthers);
  expect({ actors, elsewhere }).toEqual({ actors: 3, elsewhere: 2 });
});

describe("the part of a gap that is distance", () => {
  test("SP4 · is all of it where only neighbours are tied, whatever their groups", () => {
    const ties = ROW.slice(1).map((_, at) => [at, at + 1] as const);
    const { internalShare, distance } = study(rowsOf(inARow("aaaabbbb"), ties));
    expectClose(internalShare.value, 6 / 7);
    expectClose(internalShare.expected, 12 / 28);
    expectClose([distance.expected, distance.part], [6 / 7, 1]);
  });

  test("SP4 · is none of it where those inside lie no nearer than those across", () => {
    // Each at one step or more from its own and from the others alike: abab… by pairs of one step across, two steps inside.
    const all = ROW.flatMap((_, one) => ROW.slice(one + 1).map((_, at) => [one, one + 1 + at] as const));
    const { distance, internalShare } = study(rowsOf(inARow("abababab"), all));
    expectClose(distance.expected, internalShare.value);
    expect(distance.part).toBe(null);
  });

  test("SP4 · is the sum over the steps of what the ties at each would do", () => {
    const networks = fc.tuple(
      fc.array(fc.constantFrom("a", "b", "a|b"), { minLength: 8, maxLength: 8 }),
      fc.uniqueArray(fc.tuple(fc.nat({ max: 6 }), fc.integer({ min: 1, max: 7 })), {
        selector: ([from, by]) => `${from} ${Math.min(7, from + by)}`,
        minLength: 1,
        maxLength: 12,
      }),
    );
    fc.assert(
      fc.property(networks, ([groups, spans]) => {
        const places = groups.map((group, at) => ({ at, group }));
        const ties = spans.map(([from, by]) => [from, Math.min(7, from + by)] as const);
        const { distance, internalShare, reason } = study(rowsOf(places, ties));
        if (reason !== null) return;
        const halves = groups.map((group) =>
          ["a", "b"].map((own) => (group.includes(own) ? 1 / group.split("|").length : 0)),
        );
        const same = (one: number, other: number) =>
          [0, 1].reduce((sum, at) => sum + Math.min(halves[one]![at]!, halves[other]![at]!), 0);
        const expected = ties.map(([from, to]) => {
          const pairs = ROW.slice(to - from).map((_, at) => same(at, at + to - from));
          return pairs.reduce((sum, own) => sum + own, 0) / pairs.length;
        });
        expectClose(distance.expected, expected.reduce((sum, own) => sum + own, 0) / ties.length);
        const gap = internalShare.value! - internalShare.expected!;
        expectClose(distance.part, gap < 0.05 ? null : (distance.expected! - internalShare.expected!) / gap);
      }),
      { numRuns: 60 },
    );
  });
});

describe("groups dealt within regions", () => {
  test("SP5 · regions that explain all leave nothing to be tested", () => {
    const { regions } = study(
      rowsOf(inARow("aaaabbbb", "xxxxyyyy"), [
        [0, 1],
        [2, 3],
        [4, 5],
        [3, 4],
      ]),
    );
    expect(regions).toMatchObject({
      attribute: "province",
      count: 2,
      internalShare: { reason: "no-variance", z: null },
    });
    expectClose([regions!.internalShare.value, regions!.internalShare.expected], [3 / 4, 3 / 4]);
  });

  test("SP5 · expectation is that of all ways to deal within each region", () => {
    const rows = rowsOf(inARow("aabbbbaa", "xxxxyyyy"), [
      [0, 1],
      [2, 3],
      [4, 5],
      [6, 7],
    ]);
    const { regions, internalShare } = space(rows, {}, { ...studyDefaults, permutations: 4_000, neighbours: BORDERS });
    // Two of each in four: a given pair is alike in a third of the ways.
    expect(Math.abs(regions!.internalShare.expected! - 1 / 3)).toBeLessThan(0.03);
    expectClose(internalShare.expected, 12 / 28);
    expect(regions!.internalShare.value).toBe(1);
  });

  test("SP5 · another attribute can say where the regions are, and without any there are none", () => {
    const rows = rowsOf(inARow("aabb", "xyxy"), [
      [0, 1],
      [2, 3],
    ]);
    expect(study(rows, { region: "group" }).regions?.internalShare.reason).toBe("no-variance");
    expect(study(rows, { region: "colour" }).regions).toBe(null);
  });
});

test("SP6 · a partition made of the projects has its values, and nothing of chance", () => {
  const rows = rowsOf(inARow("aabb", "xxyy"), [
    [0, 1],
    [1, 2],
  ]);
  const derived = {
    ...rows,
    coalition: {
      ...rows.coalition,
      defaults: { ...rows.coalition.defaults, lens: { ...rows.coalition.defaults.lens, basis: "both" as const } },
    },
    projects: [makeProject("p", { defines: "group" })],
    participations: [takesPart("m0", "p")],
  };
  const { internalShare, distance, regions, steps } = study(derived);
  expect({ internalShare, distance, regions, steps: steps.length }).toEqual({
    internalShare: {
      value: 0.5,
      reason: "derived-partition",
      expected: null,
      sd: null,
      z: null,
      pValue: null,
      draws: null,
      interval: null,
      effect: null,
    },
    distance: { expected: null, part: null },
    regions: null,
    steps: 3,
  });
});

test.each([
  ["no-groups", rowsOf(inARow("--"), [[0, 1]])],
  [
    "no-places",
    rowsOf(
      [
        { at: 99, group: "a" },
        { at: 98, group: "b" },
      ],
      [[0, 1]],
    ),
  ],
  ["single-group", rowsOf(inARow("aa"), [[0, 1]])],
  ["no-ties", rowsOf(inARow("ab"), [])],
] as const)("SP7 · the reason says the first that holds: %s", (reason, rows) => {
  const { internalShare, distance, regions, ...rest } = study(rows);
  expect([rest.reason, internalShare.reason, internalShare.value, distance, regions]).toEqual([
    reason,
    reason,
    null,
    { expected: null, part: null },
    null,
  ]);
});

test("SP8 · the same seed gives the same result, and a study that is cancelled says so", () => {
  const rows = rowsOf(inARow("aabb", "xyxy"), [
    [0, 1],
    [2, 3],
  ]);
  expect(study(rows)).toEqual(study(rows));
  const stopped = { ...studyDefaults, neighbours: BORDERS, hooks: { isCancelled: () => true } };
  expect(() => space(rows, {}, stopped)).toThrow("cancelled: ");
});
