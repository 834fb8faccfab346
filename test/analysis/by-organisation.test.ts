import { describe, expect, test } from "vitest";
import { analyse, analysisDefaults } from "#analysis/analyse.ts";
import { headlineShare } from "#analysis/findings/wording.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import { dependence } from "#analysis/studies/dependence.ts";
import { imagined } from "#analysis/studies/imagined.ts";
import { profile } from "#analysis/studies/profile.ts";
import { routes } from "#analysis/studies/routes.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { createSha256 } from "#analysis/threads/sha256.ts";
import { makeActor, makeTie } from "#test/analysis/coalition-builder.ts";
import { readVennebeek } from "#test/data/vennebeek-rows.ts";
import { makeWaves } from "./studies/waves-builder.ts";

const VENNEBEEK = await readVennebeek();
const LENS = { basis: "ties", isolates: "keep", date: "2026-01-01" } as const satisfies LensQuery;

function analysed(query: LensQuery) {
  const open = openLens(VENNEBEEK, query);
  const options = { ...analysisDefaults, permutations: 99, partition: open.partition.key, createDigest: createSha256 };
  return analyse(lensInput(open), options);
}

describe.each([
  ["party-type", 0.455],
  ["world", 0.713],
] as const)("Vennebeek by %s, where groups go by organisation", (partition, chance) => {
  const query = { ...LENS, partition };
  const result = analysed(query);

  test("NULL21 · today beside imagined stands with the chance of the headline", () => {
    const { expectedShare } = imagined(VENNEBEEK, query, studyDefaults);
    expect(expectedShare.today).toBeCloseTo(headlineShare(result).expected!, 12);
    expect(expectedShare.today).toBeCloseTo(chance, 3);
    expect(expectedShare.imagined).toBe(expectedShare.today);
    // Dealt over actors it is another number by far.
    expect(result.siloing.metrics.internalShare.expected).toBeLessThan(chance - 0.1);
  });

  test("NULL21 · of one actor nothing is told of chance, and why", () => {
    const known = result.bridging.actors.filter(({ brokerage }) => brokerage !== null);
    expect(known.length).toBeGreaterThan(10);
    expect(known.every(({ brokerage }) => brokerage?.expected === null)).toBe(true);
    const { participationExpected, crossHolesExpected } = known[0]!;
    expect([participationExpected, crossHolesExpected]).toEqual([null, null]);
    const { joined, reached } = profile(VENNEBEEK, { ...query, actor: known[0]!.id }, studyDefaults);
    expect([reached.mix.expected, reached.mix.effect]).toEqual([null, null]);
    const expectations = [...Object.values(joined.roles ?? {}), ...joined.between.entries];
    expect([joined.withoutChance, expectations.every(({ expected }) => expected === null)]).toEqual([
      "by-organisation",
      true,
    ]);
    const { withoutChance, actors } = routes(VENNEBEEK, query, studyDefaults);
    expect([withoutChance, actors.every(({ expected }) => expected === null)]).toEqual(["by-organisation", true]);
  });
});

test("NULL21 · by domain, which does not go by organisation, chance stands beside it as ever", () => {
  const query = { ...LENS, partition: "domain" };
  const { siloing, bridging } = analysed(query);
  expect(siloing.blocks).toBeNull();
  expect(bridging.actors.some(({ brokerage }) => brokerage?.expected != null)).toBe(true);
  const { withoutChance, actors } = routes(VENNEBEEK, query, studyDefaults);
  expect([withoutChance, actors.every(({ expected }) => expected !== null)]).toEqual([null, true]);
  // The worlds go by organisation, whatever the partition of the lens.
  expect(routes(VENNEBEEK, { ...query, between: "worlds" }, studyDefaults).withoutChance).toBe("by-organisation");
});

test("NULL21 · where groups go by organisation, who leaves moves the share inside and no gap with chance", () => {
  const houses = { h: "a", i: "a", j: "b", k: "b" };
  const wholes = Object.entries(houses).map(([id, group]) => makeActor(id, { attributes: { group } }));
  const people = Object.entries(houses).flatMap(([id, group]) =>
    [1, 2].map((at) => makeActor(`${id}${at}`, { form: "person", partOf: makeActor(id).id, attributes: { group } })),
  );
  const ties = [
    makeTie("h1", "h2"),
    makeTie("h2", "i1"),
    makeTie("i1", "i2"),
    makeTie("i2", "j1"),
    makeTie("j1", "j2"),
    makeTie("j2", "k1"),
    makeTie("k1", "k2"),
  ];
  const rows = makeWaves({ actors: [...wholes, ...people], ties }, { waves: [] });
  const { leaving, withoutChance } = dependence(rows, {}, studyDefaults);
  expect(withoutChance).toBe("by-organisation");
  expect(leaving?.entries.map(({ gapMoves }) => gapMoves)).toEqual(leaving?.entries.map(() => null));
  expect(leaving?.entries.some(({ shareMoves }) => shareMoves !== null)).toBe(true);
});
