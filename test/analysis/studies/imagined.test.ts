import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareRoutes } from "#analysis/algorithms/compare-routes.ts";
import { findCutPoints } from "#analysis/algorithms/cut-points.ts";
import { countCutPairs } from "#analysis/algorithms/cut-points-pairs.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { unavoidablePairs } from "#analysis/metrics/bridging/unavoidable.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { buildNetwork } from "#analysis/network/build-network.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import { withoutActors } from "#analysis/network/without-actors.ts";
import { dependence } from "#analysis/studies/dependence.ts";
import { imagined } from "#analysis/studies/imagined.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { EVERYTHING, makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";
import { makeWaves } from "./waves-builder.ts";

const inGroup = (id: string, group: string) => makeActor(id, { attributes: { group } });

// a and b meet through m alone; c1 hangs on b1.
const rows = makeWaves(
  {
    actors: [
      inGroup("a1", "a"),
      inGroup("a2", "a"),
      inGroup("m", "c"),
      inGroup("b1", "b"),
      inGroup("b2", "b"),
      inGroup("c1", "c"),
    ],
    ties: [
      makeTie("a1", "a2"),
      makeTie("a1", "m"),
      makeTie("a2", "m"),
      makeTie("m", "b1"),
      makeTie("m", "b2"),
      makeTie("b1", "b2"),
      makeTie("b1", "c1"),
    ],
  },
  { waves: [] },
);
const study = (without: string | undefined, of: CoalitionRows = rows, hooks = {}) =>
  imagined(of, { without }, { ...studyDefaults, hooks });

describe("a lens without some actors", () => {
  test("IM1 · shows the others with the ties they have, also those who lose all contact", () => {
    const { network } = openLens(rows, { without: "b1,m" });
    expect(network.actors.map(({ id }) => id)).toEqual(["a1", "a2", "b2", "c1"]);
    expect(network.links.map(({ source, target }) => [source, target])).toEqual([[0, 1]]);
    expect(network.leftOut.leavers.map(({ id }) => id)).toEqual(["m", "b1"]);
  });

  test("IM2 · leaves every project as heavy as it was: a meeting that was too large stays out", () => {
    const people = Array.from({ length: 8 }, (_, at) => makeActor(`p${at}`));
    const projects = [makeProject("large"), makeProject("small"), makeProject("alone")];
    const crowd = ["p0", "p1", "p2"].map((actor) => takesPart(actor, "large"));
    const meeting = makeRows({
      actors: people,
      projects,
      participations: [...crowd, takesPart("p3", "small"), takesPart("p4", "small"), takesPart("p5", "alone")],
    });
    const lens = { plenary: "leave-out", basis: "projects", without: "p2,p5" } as const;
    const { network } = openLens(meeting, lens);
    expect(buildNetwork(meeting, { ...EVERYTHING, ...lens }, "domain").leftOut.plenaryProjects).toEqual(["large"]);
    expect(network.leftOut.plenaryProjects).toEqual(["large"]);
    expect(network.projects.map(({ id }) => id)).toEqual(["large", "small"]);
    expect(network.links).toMatchObject([{ source: 2, target: 3, weight: 1 }]);
    expect(network.participations).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
      [3, 1],
    ]);
  });

  test("IM3 · names who is not of the coalition, and changes nothing for who is not in this network", () => {
    expect(() => openLens(rows, { without: "a1,nobody" })).toThrow('There is no actor "nobody"');
    const wider = { ...rows, actors: [...rows.actors, makeActor("loner")] };
    const lens = { isolates: "leave-out", without: "loner" } as const;
    expect(openLens(wider, lens).network.leftOut).toMatchObject({ leavers: [], isolates: 1 });
    expect(imagined(wider, lens, studyDefaults)).toMatchObject({ leavers: [], actors: { today: 6, imagined: 6 } });
  });
});

describe("today beside imagined", () => {
  test("IM4 · tells the whole of both, and the pairs of those who are in both", () => {
    expect(study("m")).toMatchObject({
      reason: null,
      leavers: [{ id: "m", label: "M" }],
      actors: { today: 6, imagined: 5 },
      ties: { today: 7, imagined: 3 },
      isolates: { today: 0, imagined: 0 },
      components: { today: 1, imagined: 2 },
      routes: { pairs: 8, lost: 6, gained: 0, longer: 0, shorter: 0 },
      connectedShare: { today: 1, imagined: 0.25 },
    });
  });

  test("IM5 · agrees with the exact effects of leaving, one actor after the other", () => {
    const effects = dependence(rows, {}, studyDefaults).leaving ?? [];
    for (const { id, longer, cutOff, share } of effects) {
      const { routes, internalShare } = study(id);
      expect([routes?.longer, routes?.lost]).toEqual([longer, cutOff]);
      expect(internalShare.imagined).toBeCloseTo(share!, 12);
    }
    expect(effects.length).toBe(2);
  });

  test("IM6 · per pair of groups tells what ran between them and how few carried it", () => {
    const between = (one: string, other: string) =>
      study("m").groups.find(({ groups }) => groups.includes(one) && groups.includes(other));
    expect(between("a", "b")).toMatchObject({ ties: { today: 0, imagined: 0 }, fewest: { today: 1, imagined: 0 } });
    expect(between("a", "c")).toMatchObject({ ties: { today: 2, imagined: 0 }, fewest: { today: 1, imagined: 0 } });
  });

  test("IM7 · tells why nothing is said of groups, ends when cancelled, and imagines everybody gone", () => {
    expect(study("a1,a2,m,b1,b2,c1")).toMatchObject({
      reason: "no-groups",
      actors: { imagined: 0 },
      routes: null,
      groups: [],
    });
    expect(() => study("m", rows, { isCancelled: () => true })).toThrow("cancelled");
  });
});

test("IM8 · lost and longer routes without one actor are its broken and its unavoidable pairs, whatever the network", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 20 }),
      fc.array(fc.nat(2), { minLength: 9, maxLength: 9 }),
      fc.nat(8),
      (pairs, groups, leaver) => {
        const made = makeWaves(
          {
            actors: groups.map((group, at) => inGroup(`n${at}`, `g${group}`)),
            ties: [...new Set(pairs.filter(([a, b]) => a < b).map(String))].map((pair) => {
              const [a, b] = pair.split(",");
              return makeTie(`n${a}`, `n${b}`);
            }),
          },
          { waves: [] },
        );
        const { index, memberships } = lensInput(openLens(made, {}));
        const demand = crossDemand(index.count, assignedPart(index, memberships));
        const others = Uint32Array.from(
          Array.from({ length: index.count }, (_, at) => at).filter((at) => at !== leaver),
        );
        const gone = Uint8Array.from({ length: index.count }, (_, at) => Number(at === leaver));
        const found = compareRoutes(
          { index, positions: others },
          { index: withoutActors(index, gone), positions: others },
          { ...demand, kinds: demand.kinds.filter((_, at) => at !== leaver) },
        );
        const broken = countCutPairs(findCutPoints(index), demand).lostWithActor[leaver]!;
        expect(found.lost).toBe(broken);
        expect(found.lost + found.longer).toBe(unavoidablePairs(index, demand)[leaver]);
        expect(found.gained + found.shorter).toBe(0);
      },
    ),
    { numRuns: 200 },
  );
});
