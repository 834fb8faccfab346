import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { worldsResultSchema } from "#server/contract/studies/worlds.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { BY_GROUP } from "./survey-builder.ts";
import { byEnumeration, hinged, inWorld, network, study, three } from "./worlds-builder.ts";

const told = study(three);

describe("contact between the worlds", () => {
  test("WO1 · is its part of the ties, and chance gives exactly its part of the pairs", () => {
    expect(told).toMatchObject({ reason: null, dealt: "actors", withoutGroup: 0 });
    expectClose([told.share.value, told.share.expected], [3 / 7, 0.6]);
  });

  test("WO1 · a hinge is half in each world", () => {
    const { share, worlds: sizes } = study(hinged);
    expectClose([share.value, share.expected], [3 / 7, 8.5 / 15]);
    expect(sizes).toEqual([
      { key: "lifeworld", actors: 2 },
      { key: "system", actors: 3 },
      { key: "both", actors: 1 },
    ]);
  });

  test("WO1 · is, turned round, what the partition into worlds keeps inside", () => {
    const { value, expected, sd, z, pValue } = analyseRows(hinged, {
      partition: "world",
      source: { by: "world" },
      permutations: 99,
    }).siloing.metrics.internalShare;
    const { share } = study(hinged);
    expectClose(
      [share.value, share.expected, share.sd, share.z, share.pValue],
      [1 - value!, 1 - expected!, sd, -z!, pValue],
    );
  });

  test("WO3 · falls in four kinds with the ties within", () => {
    expect(told.cells?.map(({ ties, possible }) => [ties, possible])).toEqual([
      [2, 2],
      [2, 4],
      [2, 4],
      [1, 5],
    ]);
    expect(study(hinged).cells?.map(({ ties, possible }) => [ties, possible])).toEqual([
      [2, 2],
      [2, 4],
      [2, 4.5],
      [1, 4.5],
    ]);
  });

  test("WO4 · has the odds of Mantel and Haenszel, pairs of one group and of two each among their like", () => {
    expectClose(told.oddsRatio.value, 1 / 7);
    expectClose(study(hinged).oddsRatio.value, 2.5 / 13);
  });

  test("WO5 · has a density, and that over the density within", () => {
    const { between, within, ratio } = told.density;
    expectClose([between, within, ratio.value], [3 / 9, 4 / 6, 0.5]);
    expect(study(network([inWorld("s1"), inWorld("l1")], [["s1", "l1"]]), { partition: "world" }).density).toEqual({
      between: 1,
      within: null,
      ratio: { value: null, reason: "group-of-one" },
    });
  });
});

describe("who carries it", () => {
  const carriedBy = (of: ReturnType<typeof study>) =>
    Object.fromEntries((of.bridges ?? []).map(({ id, carried }) => [id, carried]));

  test("WO6 · on the routes is told as networkx tells it", () => {
    expectClose(carriedBy(told), { s1: 5 / 6, s2: 7 / 3, l1: 5 / 6, s3: 5 / 6, l2: 7 / 3, l3: 5 / 6 });
    expectClose(carriedBy(study(hinged)), byEnumeration(hinged));
  });

  test("WO6 · on the routes is what all shortest routes, written out, give", () => {
    const ids = ["s1", "s2", "s3", "l1", "l2", "h1", "h2"];
    const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
    fc.assert(
      fc.property(fc.subarray(pairs, { minLength: 1 }), (ties) => {
        const some = network(
          ids.map((id) => inWorld(id, "x")),
          ties,
        );
        expectClose(carriedBy(study(some)), study(some).carriers === null ? {} : byEnumeration(some));
      }),
      { numRuns: 40 },
    );
  });

  test("WO7 · half is carried by the first of those with most", () => {
    expect(told.carriers?.crossing).toEqual({ half: 2, equal: 4, any: 6, gini: 0 });
    const { crossing, actors } = study(hinged).carriers!;
    expectClose({ ...crossing }, { half: 1, equal: 0, any: 6, gini: 5 / 36 });
    expect(actors[0]).toEqual({ id: "l2", label: "L2", world: "lifeworld", group: "b", part: 0.5, together: 0.5 });
  });

  test("WO7 · beside it stands as much contact anywhere among the ties", () => {
    const { crossing, chance } = study(hub(12)).carriers!;
    // Wherever it lies, it lies at the hub.
    expect(chance?.half).toEqual({ mean: 1, from: 1, until: 1 });
    expect(crossing.half).toBe(1);
    // A path within one world and a star across: through the one in the middle of the star all contact runs.
    const ids = Array.from({ length: 20 }, (_, at) => `s${at}`);
    const leaves = Array.from({ length: 6 }, (_, at) => `l${at}`);
    const star = network(
      [...ids, ...leaves].map((id) => inWorld(id, "x")),
      [...ids.slice(1).map((id, at) => [ids[at] ?? "", id] as const), ...leaves.map((id) => ["s0", id] as const)],
    );
    const few = study(star).carriers!;
    expect(few.crossing.half).toBe(1);
    expect(few.chance?.draws).toBe(199);
    expect(few.chance?.half.mean).toBeGreaterThan(1.2);
    expect(few.chance?.gini.mean).toBeLessThan(few.crossing.gini);
  });

  // Pairs of a system and a life actor, all through one hub, and leaves that are on no route.
  const hub = (count: number, more = {}) => {
    const leaves = Array.from({ length: count }, (_, at) => [
      inWorld(`s${at}`, `g${at % 3}`),
      inWorld(`l${at}`, `g${at % 2}`),
    ]);
    return network(
      [inWorld("hub", "g0", { world: "system", ...more }), ...leaves.flat()],
      leaves.flat().map(({ id }) => ["hub", id] as const),
    );
  };

  test("WO9 · there is no double bridge where few are on any route", () => {
    expect(study(hub(12))).toMatchObject({ doubles: null, onRoutes: 1, bridges: [{ id: "hub", isDouble: false }] });
  });

  test("WO9 · a double bridge is in the top tenth of both", () => {
    const ids = Array.from({ length: 24 }, (_, at) => `${at < 12 ? "s" : "l"}${at}`);
    const path = network(
      ids.map((id, at) => inWorld(id, at === 0 ? "c" : at < 12 ? "a" : "b")),
      ids.slice(1).map((id, at) => [ids[at] ?? "", id] as const),
    );
    const { doubles, bridges } = study(path);
    expect(doubles).toBe(2);
    // Two of the 22 in between: the middle, where both borders lie.
    expect(bridges?.filter(({ isDouble }) => isDouble).map(({ id }) => id)).toEqual(["s11", "l12"]);
  });

  test("WO12 · by name are ten at most, and nobody who asks not to be put in order", () => {
    const { carriers, bridges, marked } = study(hub(12, { doNotRank: true }));
    expect(carriers?.crossing.half).toBe(1);
    expect(carriers?.actors).toHaveLength(10);
    expect([...carriers!.actors, ...bridges!].map(({ id }) => id)).not.toContain("hub");
    expect(marked).toBe(1);
  });
});

describe("the study itself", () => {
  test("WO14 · gives the same answer for the same seed, and the contract knows all of it", () => {
    expect(study(three)).toEqual(told);
    expect(worldsResultSchema.parse(told)).toEqual(told);
  });

  test("WO14 · ends when it is cancelled, and tells how far it is", () => {
    expect(() => study(three, BY_GROUP, { isCancelled: () => true })).toThrow("cancelled");
    const heard: number[] = [];
    study(three, BY_GROUP, { onProgress: (done: number) => heard.push(done) });
    expect(heard.length).toBeGreaterThan(2);
    expect(heard.every((done, at) => done >= (heard[at - 1] ?? 0) && done <= 1)).toBe(true);
  });
});
