import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareRoutes } from "#analysis/algorithms/compare-routes.ts";
import { analyse, analysisDefaults } from "#analysis/analyse.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { findCuts } from "#analysis/metrics/bridging/cut-actors.ts";
import { lostPairs } from "#analysis/metrics/bridging/lost-pairs.ts";
import { unavoidablePairs } from "#analysis/metrics/bridging/unavoidable.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { ProfileResult } from "#analysis/model/profile-result.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { buildNetwork } from "#analysis/network/build-network.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import { withoutActors } from "#analysis/network/without-actors.ts";
import { dependence } from "#analysis/studies/dependence.ts";
import { imagined } from "#analysis/studies/imagined.ts";
import { askStudy } from "#analysis/studies/studies.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { createSha256 } from "#analysis/threads/sha256.ts";
import { EVERYTHING, makeActor, makeProject, makeRows, makeTie, takesPart } from "#test/analysis/coalition-builder.ts";
import { makeWaves } from "./waves-builder.ts";

const inGroup = (id: string, group: string) => makeActor(id, { attributes: { group } });
const DIRECTED = { basis: "ties", direction: "directed" } as const;

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
const leaving = (...ids: readonly string[]) => ids.map((id) => `leave:${id}`).join(",");
const study = (leavers: string, of: CoalitionRows = rows, hooks = {}) =>
  imagined(of, { imagine: leaving(...leavers.split(",")) }, { ...studyDefaults, hooks });

describe("a lens without some actors", () => {
  test("IM1 · shows the others with the ties they have, also those who lose all contact", () => {
    const { network, imagined: told } = openLens(rows, { imagine: leaving("b1", "m") });
    expect(network.actors.map(({ id }) => id)).toEqual(["a1", "a2", "b2", "c1"]);
    expect(network.links.map(({ source, target }) => [source, target])).toEqual([[0, 1]]);
    expect(told.map(({ actor, refusal }) => [actor, refusal])).toEqual([
      ["B1", null],
      ["M", null],
    ]);
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
    const lens = { plenary: "leave-out", basis: "projects", imagine: leaving("p2", "p5") } as const;
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

  test("IM3 · tells who is not of the coalition, and changes nothing for who is not in this network", () => {
    const told = openLens(rows, { imagine: leaving("a1", "nobody") });
    expect(told.network.actors).toHaveLength(5);
    expect(told.imagined[1]).toMatchObject({ actor: "nobody", refusal: { code: "unknown-actor", against: null } });
    const wider = { ...rows, actors: [...rows.actors, makeActor("loner")] };
    const lens = { isolates: "leave-out", imagine: leaving("loner") } as const;
    expect(openLens(wider, lens).network.leftOut).toMatchObject({ isolates: 1 });
    expect(imagined(wider, lens, studyDefaults)).toMatchObject({
      changes: [{ actor: "LONER", refusal: { code: "out-of-sight" } }],
      actors: { today: 6, imagined: 6 },
    });
  });
});

describe("today beside imagined", () => {
  test("IM4 · tells the whole of both, and the pairs of those who are in both", () => {
    expect(study("m")).toMatchObject({
      reason: null,
      changes: [{ change: { do: "leave", actor: "m" }, actor: "M", refusal: null }],
      actors: { today: 6, imagined: 5 },
      ties: { today: 7, imagined: 3 },
      isolates: { today: 0, imagined: 0 },
      components: { today: 1, imagined: 2 },
      routes: { pairs: 8, lost: 6, gained: 0, longer: 0, shorter: 0 },
      connectedShare: { today: 1, imagined: 0.25 },
    });
  });

  test("IM5 · agrees with the exact effects of leaving, one actor after the other", () => {
    const effects = dependence(rows, {}, studyDefaults).leaving?.entries ?? [];
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

describe("more than leaving", () => {
  const change = (imagine: string) => imagined(rows, { imagine }, studyDefaults);

  test("SC10 · a tie gives routes that were not there and shortens others", () => {
    const alone = change("leave:m");
    const both = change("leave:m,tie:a1~b1");
    expect(alone.routes).toMatchObject({ lost: 6, gained: 0 });
    // Of the eight pairs all have a route again but for those that go around m: a2 to b2 and to c1 take a step more.
    expect(both).toMatchObject({ ties: { today: 7, imagined: 4 }, routes: { pairs: 8, lost: 0, gained: 0 } });
    expect(change("untie:m~b1,untie:m~b2").routes).toMatchObject({ gained: 0, shorter: 0 });
    expect(change("tie:a1~c1").routes).toMatchObject({ lost: 0, longer: 0 });
    expect(change("tie:a1~c1").routes?.shorter).toBeGreaterThan(0);
  });

  test("SC10 · who moves counts in the matrix where it is imagined, and for routes where it is today", () => {
    const moved = change("move:m~attribute%3Agroup~a");
    const between = moved.groups.find(({ groups }) => String(groups) === "a,b");
    expect(between?.ties).toEqual({ today: 0, imagined: 2 });
    expect(moved.routes).toMatchObject({ lost: 0, gained: 0, longer: 0, shorter: 0 });
    expect(moved.routes?.pairs).toBe(imagined(rows, {}, studyDefaults).routes?.pairs);
    expect(moved.internalShare.imagined).toBeGreaterThan(moved.internalShare.today ?? 1);
  });

  test("SC10 · every other study sees what is imagined, and the numbers say that it is", () => {
    const query = { imagine: "arrive:new~New~care,tie:new~a1" };
    const seen = askStudy("profile", rows, { ...query, actor: "new" }, studyDefaults) as ProfileResult;
    expect(seen.actor).toMatchObject({ id: "new" });
    const open = openLens(rows, query);
    const options = {
      ...analysisDefaults,
      permutations: 99,
      partition: open.partition.key,
      createDigest: createSha256,
    };
    const warnings = analyse(lensInput(open), { ...options, imagined: true }).warnings.map(({ code }) => code);
    expect(warnings).toContain("imagined");
  });
});

test("IM8 · lost and longer routes without one actor are its lost and its unavoidable pairs, whatever the network", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 20 }),
      fc.array(fc.nat(2), { minLength: 9, maxLength: 9 }),
      fc.nat(8),
      fc.boolean(),
      (pairs, groups, leaver, directed) => {
        const isTie = ([a, b]: readonly [number, number]) => (directed ? a !== b : a < b);
        const made = makeWaves(
          {
            actors: groups.map((group, at) => inGroup(`n${at}`, `g${group}`)),
            ties: [...new Set(pairs.filter(isTie).map(String))].map((pair) => {
              const [a, b] = pair.split(",");
              return makeTie(`n${a}`, `n${b}`, { directed });
            }),
          },
          { waves: [] },
        );
        const { index, memberships } = lensInput(openLens(made, directed ? DIRECTED : {}));
        expect(index.directed).toBe(directed);
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
        expect(found.lost).toBe(lostPairs(index, demand, findCuts(index, demand, memberships))[leaver]);
        expect(found.lost + found.longer).toBe(unavoidablePairs(index, demand)[leaver]);
        expect(found.gained + found.shorter).toBe(0);
      },
    ),
    { numRuns: 400 },
  );
});
