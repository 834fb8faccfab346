import { describe, expect, test } from "vitest";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { dependence } from "#analysis/studies/dependence.ts";
import { studyDefaults } from "#analysis/studies/study.ts";
import { analysisResultSchema } from "#server/contract/analysis.ts";
import { dependenceResultSchema } from "#server/contract/studies/dependence.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { makeActor, makeTie } from "#test/analysis/coalition-builder.ts";
import { makeWaves } from "#test/analysis/studies/waves-builder.ts";
import { unspeakable } from "#test/analysis/unspeakable.ts";

/** Actors a, b, c … each in the group of the same place. */
function network(groups: string, ties: string): CoalitionRows {
  const actors = [...groups].map((group, at) => makeActor("abcdefgh"[at]!, { attributes: { group } }));
  return makeWaves({ actors, ties: ties.split(" ").map((ends) => makeTie(ends[0]!, ends[1]!)) }, { waves: [] });
}

/** The analysis and the study of a network, both of their contract and without a number that is none. */
function told(rows: CoalitionRows) {
  const result = analyseRows(rows, { permutations: 19 });
  const study = dependence(rows, {}, studyDefaults);
  expect(analysisResultSchema.parse(result)).toEqual(result);
  expect(dependenceResultSchema.parse(study)).toEqual(study);
  expect([...unspeakable(result, "result"), ...unspeakable(study, "study")]).toEqual([]);
  const pair = result.bridging.pairs.find(({ groups }) => groups[0] === "x" && groups[1] === "y");
  const sets = (measure: string) =>
    study.together?.found.find((one) => one.measure === measure && one.among === "cross");
  return { ...study, result, pair, between: study.groups?.find(({ groups: [one] }) => one === "x"), sets };
}

describe("a frail network:", () => {
  test("DEG6 · two groups that do not touch: nobody need leave, nothing has a route, and no set makes that worse", () => {
    const { result, pair, between, routes, leaving, loss, weakLinks, sets } = told(
      network("xxxyyy", "ab ac bc de df ef"),
    );
    expect(pair).toMatchObject({
      minimumCut: 0,
      cutActors: [],
      criticalActors: [],
      minimumCutOthers: 0,
      reachShare: 0,
    });
    expect(between?.fewestTies).toBe(0);
    expect(routes).toEqual({ connected: 0, second: 0, secondShare: null });
    expect([leaving?.total, loss, weakLinks.total]).toEqual([0, [], 0]);
    expect(sets("contact")).toMatchObject({ now: 1, sets: sets("contact")?.sets.map(() => ({ lost: 1 })) });
    expect(result.bridging.actors.map(({ crossHoles }) => crossHoles)).toEqual(Array(6).fill(null));
  });

  test("DEG6 · a group whose only route to the rest is one member of another group hangs on that one", () => {
    // d of z is the only way from y to everybody else.
    const { pair, between, weakLinks, sets } = told(network("xxxzzyy", "ab ac bc ad ae de bd df dg fg"));
    expect(pair).toMatchObject({ minimumCut: 1, cutActors: ["d"], criticalActors: ["d"], minimumCutOthers: 1 });
    expect(between?.fewestTies).toBeGreaterThan(1);
    expect(weakLinks.entries[0]).toMatchObject({ kind: "groups", actor: { id: "d" } });
    expect(sets("contact")?.sets[0]).toMatchObject({ actors: [{ id: "d" }] });
  });

  test("DEG6 · everybody tied to everybody: nothing is weak, and no set loses more than any other", () => {
    const every = "ab ac ad ae af bc bd be bf cd ce cf de df ef";
    const { pair, between, routes, weakLinks, leaving, sets } = told(network("xxxyyy", every));
    expect([pair?.minimumCut, pair?.minimumCutOthers, between?.fewestTies]).toEqual([3, null, 9]);
    expect([routes.secondShare, weakLinks.total, leaving?.total]).toEqual([1, 0, 0]);
    for (const { lost, random } of sets("distance")?.sets ?? []) expect([lost, random.until]).toEqual([0, 0]);
  });

  test("DEG6 · a star: all hangs on its middle, whoever else leaves with it", () => {
    const { pair, between, leaving, sets, result } = told(network("zxxyyy", "ab ac ad ae af"));
    expect(pair).toMatchObject({ minimumCut: 1, criticalActors: ["a"], minimumCutOthers: 1 });
    expect(between?.fewestTies).toBe(2);
    expect(leaving?.entries.map(({ id, cutOff }) => [id, cutOff])).toEqual([["a", 6]]);
    expect(sets("contact")?.sets[0]).toMatchObject({ actors: [{ id: "a" }], lost: 1 });
    expect(result.bridging.actors[0]?.crossHoles).toBeCloseTo(6 / 10, 12);
  });

  test("DEG6 · a tree: no pair has a second route, and every tie is one that parts", () => {
    const { routes, result, pair, between } = told(network("xxyxyyy", "ab ac bd be cf cg"));
    expect(routes.secondShare).toBe(0);
    expect(result.bridging.cutTies).toHaveLength(6);
    expect([pair?.minimumCut, pair?.minimumCutOthers]).toEqual([2, null]);
    expect(between?.fewestTies).toBe(2);
  });

  test("DEG6 · two actors: the one keeps the other in touch, and of a set of leavers nothing is told", () => {
    const { pair, between, weakLinks, sets, loss, result } = told(network("xy", "ab"));
    expect(pair).toMatchObject({ minimumCut: 1, criticalActors: [], minimumCutOthers: null });
    expect(between?.fewestTies).toBe(1);
    expect(weakLinks.entries.filter(({ kind }) => kind !== "tie")).toEqual([]);
    expect([sets("contact")?.sets, loss]).toEqual([[], []]);
    expect(result.bridging.actors.map(({ openPairs, crossHoles }) => [openPairs, crossHoles])).toEqual([
      [0, null],
      [0, null],
    ]);
  });

  test("DEG6 · 10,000 actors without ties: groups apart, and what takes too long is not told as nothing", () => {
    const actors = Array.from({ length: 10_000 }, (_, at) =>
      makeActor(`a${at}`, { attributes: { group: at % 2 === 0 ? "x" : "y" } }),
    );
    const { pair, routes, together, loss, weakLinks, result } = told(makeWaves({ actors }, { waves: [] }));
    expect(pair).toMatchObject({ minimumCut: 0, cutActors: [], reachShare: 0, meanDistance: null });
    expect([routes.connected, routes.secondShare]).toEqual([0, null]);
    expect([together, loss, weakLinks.total]).toEqual([null, null, 0]);
    expect(result.siloing.metrics.internalShare).toMatchObject({ value: null, reason: "no-ties" });
  });
});
