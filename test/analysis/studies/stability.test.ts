import { describe, expect, test } from "vitest";
import { createRandom } from "#analysis/algorithms/random.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { RankedMetric, StabilityResult } from "#analysis/model/stability-result.ts";
import type { Reporter, Tie } from "#analysis/model/tie.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import { searchRoutes } from "#analysis/search-routes.ts";
import { planDraws } from "#analysis/studies/stability/plan-draws.ts";
import { stability } from "#analysis/studies/stability.ts";
import { analyseRows } from "../analyse-rows.ts";
import { makeActor, makeProject, makeRows, makeTie, takesPart } from "../coalition-builder.ts";
import { actorsOf, studied } from "./stability-builder.ts";
import { BY_GROUP, member, named, STUDY, WAVE } from "./survey-builder.ts";

/** Two groups of twelve that keep to themselves, held together by one hub in each. */
function twoHubs(): CoalitionRows {
  const actors = Array.from({ length: 24 }, (_, at) => member(`p${at}`, at < 12 ? "x" : "y"));
  const inside = (from: number) =>
    Array.from({ length: 11 }, (_, at) => [
      makeTie(`p${from}`, `p${from + at + 1}`),
      makeTie(`p${from + at}`, `p${from + at + 1}`),
    ]).flat();
  const between = [1, 2, 3, 4, 5, 6, 7, 8].map((at) => makeTie("p0", `p${12 + at}`));
  const back = [2, 4].map((at) => makeTie("p12", `p${at}`));
  // The first of a chain is tied to its hub already.
  const ties = [...inside(0), ...inside(12), ...between, ...back];
  return makeRows({ actors, ties: ties.filter((tie, at) => ties.findIndex(({ id }) => id === tie.id) === at) });
}

function scattered(count: number, ties: number, seed: number): CoalitionRows {
  const random = createRandom(seed);
  const made = new Map<string, Tie>();
  while (made.size < ties) {
    const [one, other] = [random(count), random(count)];
    if (one < other) made.set(`${one} ${other}`, makeTie(`p${one}`, `p${other}`, { strength: 1 + random(4) }));
  }
  const actors = Array.from({ length: count }, (_, at) => member(`p${at}`, `g${at % 3}`));
  return makeRows({ actors, ties: [...made.values()] });
}

describe("ties that are missing", () => {
  test("RS1 · of 60 ties 3, 6 and 12 are taken away, of a handful one, and 200 times each", () => {
    const { draws, shares } = studied(scattered(20, 60, 1));
    expect([draws, shares.map(({ missing, ties }) => [missing, ties])]).toEqual([
      200,
      [
        [0.05, 3],
        [0.1, 6],
        [0.2, 12],
      ],
    ]);
    const few = studied(makeRows({ actors: actorsOf("xxyy"), ties: [makeTie("a", "b"), makeTie("b", "c")] }));
    expect(few.shares.map(({ ties, range }) => [ties, range])).toEqual([
      [1, [0, 1]],
      [1, [0, 1]],
      [1, [0, 1]],
    ]);
  });

  test("RS1 · with the only tie missing there is no share", () => {
    const { shares, rankings } = studied(makeRows({ actors: actorsOf("xxyy"), ties: [makeTie("b", "c")] }));
    expect(shares.map(({ range }) => range)).toEqual([null, null, null]);
    expect(rankings.map(({ agreement }) => agreement[0])).toEqual([
      // Nobody is in between; the ends of the only tie have a part of what crosses, groups and contacts.
      ...[null, 0, 0, null, null, 0].map((overlap) => ({ missing: 0.05, tau: null, overlap })),
    ]);
  });

  test("RS4 · who stands between two groups whatever is missing is stable, and stands first in both rankings", () => {
    const { rankings } = studied(twoHubs());
    for (const { reason, actors } of rankings.slice(0, 2)) {
      expect(reason).toBeNull();
      const [first, second] = actors;
      expect(first).toMatchObject({ id: "p0", rank: 1, range: [1, 1], inTop: [1, 1, 1], firmness: "stable" });
      expect(second).toMatchObject({ id: "p12", rank: 2, range: [2, 2], firmness: "stable" });
    }
  });

  test("RS4 · classes go by the draws without a tenth of the ties", () => {
    const { rankings } = studied(scattered(60, 80, 4));
    const all = rankings.flatMap(({ actors }) => actors);
    for (const { inTop, firmness } of all) {
      const part = inTop[1] ?? 0;
      expect(firmness).toBe(part >= 0.8 ? "stable" : part >= 0.5 ? "probable" : "uncertain");
    }
    expect(new Set(all.map(({ firmness }) => firmness)).size).toBe(3);
  });

  test("RS6 · the more is missing, the less of the ranking and of its first ten is left", () => {
    const { rankings } = studied(scattered(40, 90, 4));
    for (const { agreement } of rankings.slice(0, 2)) {
      const falling = (values: readonly (number | null)[]) => values.toSorted((a, b) => (b ?? 0) - (a ?? 0));
      const [taus, overlaps] = [agreement.map(({ tau }) => tau), agreement.map(({ overlap }) => overlap)];
      expect([taus, overlaps]).toEqual([falling(taus), falling(overlaps)]);
      expect(Math.min(...overlaps.map((overlap) => overlap ?? 0))).toBeGreaterThan(0.4);
    }
  });

  test("RS2 · with weak ties missing sooner, a headline that hangs on strong ties moves less", () => {
    // Strong ties inside, weak ones between: without any tie the share moves both ways, without weak ones mostly up.
    const { ties, ...rest } = twoHubs();
    const strong = ties.map((tie) => ({
      ...tie,
      strength: Math.abs(Number(tie.source.slice(1)) - Number(tie.target.slice(1))) < 12 ? 8 : 1,
    }));
    const rows = { ...rest, ties: strong };
    const lowest = ({ shares }: StabilityResult) => shares[2]?.range?.[0] ?? Number.NaN;
    const [any, weak] = [studied(rows), studied(rows, { missing: "weak" })];
    expect([any.parameters.missing, weak.parameters.missing]).toEqual(["any", "weak"]);
    expect(lowest(weak)).toBeGreaterThan(lowest(any));
  });

  test("RS3 · where nobody stands out there is no first ten, and where nothing crosses no ranking", () => {
    const count = 42;
    const actors = Array.from({ length: count }, (_, at) => member(`p${at}`, `g${at % 2}`));
    const ring = actors.map(({ id }, at) => makeTie(id, `p${(at + 1) % count}`));
    const even = studied(makeRows({ actors, ties: ring }));
    expect(even.rankings.map(({ reason, actors: first }) => [reason, first])).toEqual([
      ["no-first-ten", []],
      ["no-first-ten", []],
      ["no-first-ten", []],
      ["no-first-ten", []],
      ["nobody", []],
      ["no-first-ten", []],
    ]);
    expect(even.order).toBeNull();
    const apart = studied(makeRows({ actors: actorsOf("xxyy"), ties: [makeTie("a", "b"), makeTie("c", "d")] }));
    // All have one contact each, in one group; what goes between groups is nothing.
    expect(apart.rankings.map(({ metric, reason }) => [metric, reason])).toEqual([
      ["crossGroupBetweenness", "nothing-crosses"],
      ["crossShare", "nothing-crosses"],
      ["effectiveGroups", null],
      ["unavoidablePairs", "nothing-crosses"],
      ["brokenPairs", "nothing-crosses"],
      ["degree", null],
    ]);
  });

  test("RS7 · of the pairs among the first those are counted of whom neither knows all that the other knows", () => {
    // b–c is the bridge; d hangs on c, and a on b: both ends know somebody whom the other does not.
    const ties = [makeTie("a", "b"), makeTie("b", "c"), makeTie("c", "d"), makeTie("b", "d")];
    const { rankings, order } = studied(makeRows({ actors: actorsOf("xyxy"), ties }));
    expect(rankings[0]?.actors.map(({ id, rank }) => [id, rank])).toEqual([["b", 1]]);
    expect(order).toBeNull();
    const longer = [...ties, makeTie("c", "e"), makeTie("e", "f")];
    const found = studied(makeRows({ actors: actorsOf("xyxyyx"), ties: longer }));
    expect(found.rankings[0]?.actors.map(({ id }) => id).toSorted()).toEqual(["b", "c", "e"]);
    // b has a alone, c has e, and e has f: none holds another.
    expect(found.order).toEqual({ pairs: 3, undecided: 3 });
  });
});

describe("several measures", () => {
  test("RS12 · who is in a group of which under half answered is not ranked", () => {
    const asked = [...["a", "b", "c"].map((id) => member(id, "x")), ...["d", "e", "f"].map((id) => member(id, "y"))];
    const told = [named("a", "d", ["source"]), named("b", "d", ["source"]), named("c", "e", ["source"])];
    const { unranked, rankings } = studied(makeRows({ actors: asked, ties: told }));
    expect(unranked).toBe(3);
    const [, byShare] = rankings;
    expect(byShare?.actors.map(({ id, group }) => [id, group])).toEqual([
      ["a", "x"],
      ["b", "x"],
      ["c", "x"],
    ]);
  });

  test("RS16 · the values of each ranking are those of the analysis", () => {
    const rows = scattered(30, 45, 3);
    const { bridging } = analyseRows(rows, { lens: { basis: "ties" } });
    const routes = searchRoutes(lensInput(openLens(rows, { ...BY_GROUP, basis: "ties" })));
    const measured: Readonly<Record<RankedMetric, (at: number) => number | null | undefined>> = {
      crossGroupBetweenness: (at) => routes.crossGroupBetweenness[at],
      crossShare: (at) => bridging.actors[at]?.crossShare,
      effectiveGroups: (at) => bridging.actors[at]?.effectiveGroups,
      unavoidablePairs: (at) => routes.unavoidablePairs[at],
      brokenPairs: (at) => bridging.actors[at]?.brokenPairs,
      degree: (at) => bridging.actors[at]?.degree,
    };
    const { rankings } = studied(rows);
    expect(rankings.map(({ metric }) => metric)).toEqual(Object.keys(measured));
    for (const { metric, actors } of rankings) {
      expect(actors.length).toBeGreaterThan(2);
      const values = bridging.actors.map((_, at) => measured[metric](at) ?? 0);
      for (const { id, value, rank } of actors) {
        expect(value).toBeCloseTo(values[bridging.actors.findIndex((actor) => actor.id === id)] ?? Number.NaN, 9);
        expect(rank).toBe(1 + values.filter((other) => other > value + 1e-9).length);
      }
    }
  });

  test("RS17 · who is marked not to be ranked has no place, and the others have the places that are left", () => {
    const rows = scattered(30, 45, 3);
    const [all] = studied(rows).rankings;
    const first = all?.actors[0]?.id;
    const marked = { ...rows, actors: rows.actors.map((actor) => ({ ...actor, doNotRank: actor.id === first })) };
    const found = studied(marked);
    expect([found.marked, found.unranked]).toEqual([1, 0]);
    for (const { actors } of found.rankings) expect(actors.map(({ id }) => id)).not.toContain(first);
    const left = all?.actors.slice(1).map(({ id, rank, value }) => ({ id, rank: rank - 1, value }));
    expect(found.rankings[0]?.actors.slice(0, 9)).toMatchObject(left ?? []);
    // It is in the network all the same: the shares are those of everybody.
    expect(found.shares).toEqual(studied(rows).shares);
  });
});

describe("other thresholds and rules", () => {
  /** Ties of strength 1, 1, 2 and 4; both sides named the first and the last. */
  const graded = () => {
    const report = (reporter: Reporter, strength: number) => ({ reporter, wave: WAVE, strength });
    const tie = (source: string, target: string, strength: number, by: readonly Reporter[]) =>
      makeTie(source, target, { strength, reports: by.map((side) => report(side, strength)) });
    const both: readonly Reporter[] = ["source", "target"];
    return makeRows({
      actors: actorsOf("xxyyz"),
      ties: [
        tie("a", "b", 1, both),
        tie("b", "c", 1, ["source"]),
        tie("c", "d", 2, ["source"]),
        tie("d", "e", 4, both),
      ],
    });
  };

  test("RS10 · the headline is told for up to three thresholds, under either word and under both", () => {
    const { grid, changes } = studied(graded());
    expect(
      grid.map(({ threshold, direction, ties, internalShare }) => [threshold, direction, ties, internalShare.value]),
    ).toEqual([
      [1, "union", 4, 3 / 8],
      [1, "confirmed", 2, 1 / 5],
      [2, "union", 2, 2 / 6],
      [2, "confirmed", 1, 0],
      [4, "union", 1, 0],
      [4, "confirmed", 1, 0],
    ]);
    expect(typeof changes).toBe("boolean");
  });

  test("RS10 · counted once, ties are left out by strength all the same", () => {
    const { grid } = studied(graded(), { weight: "none" });
    expect(
      grid
        .filter(({ direction }) => direction === "union")
        .map(({ ties, internalShare }) => [ties, internalShare.value]),
    ).toEqual([
      [4, 2 / 4],
      [2, 1 / 2],
      [1, 0],
    ]);
  });

  test("RS10 · where all ties are as strong there is one threshold, and where nothing is confirmed one rule", () => {
    const ties = [named("a", "b", ["source"]), named("b", "c", ["source"])];
    const { grid } = studied(makeRows({ actors: actorsOf("xxy"), ties }));
    expect(grid.map(({ threshold, direction, ties: count }) => [threshold, direction, count])).toEqual([
      [1, "union", 2],
    ]);
  });

  test("RS10 · a conclusion that turns with the threshold is said to change, one that holds is not", () => {
    // Weak ties cross, strong ones stay: all together are no silo, the stronger half is one.
    const actors = Array.from({ length: 20 }, (_, at) => member(`p${at}`, at < 10 ? "x" : "y"));
    const chain = (from: number) => Array.from({ length: 9 }, (_, at) => [from + at, from + at + 1] as const);
    const strong = [...chain(0), ...chain(10)].map(([one, other]) => makeTie(`p${one}`, `p${other}`, { strength: 5 }));
    const weak = Array.from({ length: 10 }, (_, at) => [
      makeTie(`p${at}`, `p${at + 10}`),
      makeTie(`p${at}`, `p${((at + 3) % 10) + 10}`),
    ]).flat();
    const rows = makeRows({ actors, ties: [...strong, ...weak] });
    const turned = stability(rows, { ...BY_GROUP, basis: "ties", weight: "none" }, { ...STUDY, permutations: 499 });
    expect(turned.grid.map(({ threshold, conclusion }) => [threshold, conclusion?.strength])).toEqual([
      [1, "none"],
      [5, "clear"],
    ]);
    expect(turned.changes).toBe(true);
    const graded = strong.map((tie, at) => ({ ...tie, strength: 1 + (at % 2) }));
    expect(studied(makeRows({ actors, ties: graded })).changes).toBe(false);
    // A single case can't differ from another.
    expect(studied(makeRows({ actors, ties: strong })).changes).toBeNull();
  });
});

describe("how much is done", () => {
  test("RS13 · a large network is drawn less often, to forty times; then the routes are left out, and then all", () => {
    const draws = (actors: number, ties: number) => {
      const { shares, routes } = planDraws({ actors, ties });
      return [shares, routes];
    };
    expect(draws(0, 0)).toEqual([200, 200]);
    expect(draws(500, 2_500)).toEqual([200, 200]);
    // 1,000 actors in 500 groups: as many groups as there are make no difference.
    expect(draws(1_000, 2_000)).toEqual([200, 83]);
    expect(draws(1_000, 8_500)).toEqual([200, 40]);
    expect(draws(1_000, 8_501)).toEqual([200, 0]);
    expect(draws(5_000, 95_000)).toEqual([200, 0]);
    expect(draws(5_000, 195_000)).toEqual([100, 0]);
    expect(draws(5_000, 495_000)).toEqual([40, 0]);
    expect(draws(5_000, 495_001)).toEqual([0, 0]);
  });

  test("RS13 · without draws of the routes what is counted along the ties stays, and the reason is told", () => {
    const { draws, rankings } = studied(scattered(2_500, 3_000, 5));
    expect([draws, rankings.map(({ metric, reason, draws: own }) => [metric, reason, own])]).toEqual([
      200,
      [
        ["crossGroupBetweenness", "too-large", 0],
        ["crossShare", null, 200],
        ["effectiveGroups", "too-large", 0],
        ["unavoidablePairs", "too-large", 0],
        ["brokenPairs", "too-large", 0],
        ["degree", null, 200],
      ],
    ]);
  });
});

describe("as every study", () => {
  const rows = scattered(12, 20, 3);
  const asked = { ...BY_GROUP, basis: "ties" } as const;

  test("RS14 · the same seed gives the same bytes, and another seed other draws", () => {
    const bytes = (seed: number) => JSON.stringify(studied(rows, {}, seed));
    expect(bytes(8)).toBe(bytes(8));
    expect(bytes(9).replace('"seed":9', '"seed":8')).not.toBe(bytes(8));
  });

  test("RS14 · it tells how far it is, never less than before, and most of it while ties are taken away", () => {
    const heard: number[] = [];
    stability(rows, asked, { ...STUDY, hooks: { onProgress: (done) => heard.push(done) } });
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.length).toBeGreaterThan(600);
    expect([heard[0], Math.max(...heard) > 0.9, Math.max(...heard) <= 1]).toEqual([0, true, true]);
  });

  test("RS14 · it ends when it is cancelled: at once, while ties are taken away, and in the grid", () => {
    const cancelledAfter = (asks: number) => () => {
      let left = asks;
      const isCancelled = () => {
        left -= 1;
        return left < 0;
      };
      return stability(rows, asked, { ...STUDY, hooks: { isCancelled } });
    };
    expect(cancelledAfter(0)).toThrow("cancelled:");
    expect(cancelledAfter(500)).toThrow("cancelled:");
    const heard: number[] = [];
    const isCancelled = () => (heard.at(-1) ?? 0) >= 0.9;
    const options = { ...STUDY, hooks: { isCancelled, onProgress: (done: number) => heard.push(done) } };
    expect(() => stability(rows, asked, options)).toThrow("cancelled: study of how firm a ranking of 12 actors is");
  });

  test("RS15 · what is not defined has its reason and nothing else", () => {
    const nothing = {
      draws: 200,
      shares: [],
      rankings: [],
      influence: null,
      grid: [],
      changes: null,
      jackknife: null,
      order: null,
    };
    const of = (groups: string, ties: readonly Tie[]) => studied(makeRows({ actors: actorsOf(groups), ties }));
    const groupless = makeRows({ actors: [makeActor("a"), makeActor("b")], ties: [makeTie("a", "b")] });
    expect(studied(groupless, { partition: "layer" })).toMatchObject({ reason: "no-groups", ...nothing });
    expect(of("xxy", [])).toMatchObject({ reason: "no-ties", ...nothing });
    expect(of("xxx", [makeTie("a", "b")])).toMatchObject({ reason: "single-group", ...nothing });
  });

  test("RS15 · of a derived partition shares and ranks stand, and nothing is concluded of it", () => {
    const members = ["a", "b", "c", "d", "e"].map((id, at) => takesPart(id, at < 3 ? "north" : "south"));
    const more = [takesPart("c", "south")];
    const projects = ["north", "south"].map((id) => makeProject(id, { defines: "attribute:group" }));
    const actors = ["a", "b", "c", "d", "e"].map((id, at) => member(id, at < 3 ? "n" : "s"));
    const found = studied(makeRows({ actors, projects, participations: [...members, ...more] }), { basis: "projects" });
    expect(found).toMatchObject({ derived: true, reason: null, changes: null });
    expect(
      found.grid.map(({ conclusion, internalShare: { value, expected, reason } }) => [
        value,
        expected,
        reason,
        conclusion,
      ]),
    ).toEqual(found.grid.map(({ internalShare: { value } }) => [value, null, "derived-partition", null]));
    expect(found.shares.every(({ range }) => range !== null)).toBe(true);
  });
});
