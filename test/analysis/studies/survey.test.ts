import { describe, expect, test } from "vitest";
import { cellChanges } from "#analysis/findings/counting-changes.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Counting, SurveyWave } from "#analysis/model/survey-result.ts";
import { survey } from "#analysis/studies/survey.ts";
import { makeActor, makeRows, makeTie } from "../coalition-builder.ts";
import { BY_GROUP, member, named, plantedSurvey, STUDY, WAVE } from "./survey-builder.ts";

function studied(rows: CoalitionRows, query: LensQuery = {}, permutations: number = STUDY.permutations): SurveyWave {
  const { waves } = survey(rows, { ...BY_GROUP, wave: WAVE, ...query }, { ...STUDY, permutations });
  const [wave] = waves;
  if (!wave) throw new Error("no wave was studied");
  return wave;
}

const share = (wave: SurveyWave, counting: Counting) =>
  wave.countings.find((counted) => counted.counting === counting)?.internalShare.value ?? Number.NaN;

const eiIndex = (wave: SurveyWave, counting: Counting) =>
  wave.countings.find((counted) => counted.counting === counting)?.eiIndex ?? Number.NaN;

describe("who answered", () => {
  const actors = [member("a", "x"), member("b", "x"), member("c", "x"), member("d", "y")];

  test("SV1 · without a tie that one of its sides named there was no survey", () => {
    expect(survey(makeRows({ actors, ties: [makeTie("a", "b")] }), BY_GROUP, STUDY)).toEqual({
      partition: "attribute:group",
      columns: { asked: false, answered: false },
      waves: [],
      parameters: { seed: STUDY.seed },
    });
  });

  test("SV1 · a lens with a wave is about that wave, one without about all in which ties were named", () => {
    const ties = [
      named("a", "b", ["source"]),
      makeTie("a", "c", { reports: [{ reporter: "target", wave: "first", strength: null }] }),
      makeTie("a", "d"),
    ];
    const rows = makeRows({ actors, ties });
    const keys = (query: LensQuery) => survey(rows, { ...BY_GROUP, ...query }, STUDY).waves.map(({ key }) => key);
    expect([keys({}), keys({ wave: "second" })]).toEqual([["first", "second"], ["second"]]);
    expect(studied(rows)).toMatchObject({ tiesWithoutReport: 1, response: { asked: 4, answered: 1, share: 0.25 } });
  });

  test("SV2 · who answered that there are no ties is known from the column, and who was asked too", () => {
    const listed = [
      member("a", "x", { attributes: { asked: "first|second", answered: "" } }),
      member("b", "x", { attributes: { asked: "second", answered: "second" } }),
      member("c", "x", { attributes: { asked: "first" } }),
      member("d", "y"),
      member("e", "y"),
    ];
    const ties = [named("a", "d", ["source", "target"])];
    expect(studied(makeRows({ actors: listed, ties })).response).toEqual({ asked: 3, answered: 3, share: 1 });
  });

  test("SV3 · a whole was asked and has answered when one of its parts has", () => {
    const parts = [
      member("org", "x"),
      makeActor("p1", { form: "person", partOf: member("org", "x").id }),
      member("d", "y"),
    ];
    const rows = makeRows({ actors: parts, ties: [named("p1", "d", ["source"])] });
    expect(studied(rows, { level: "organisation" }).response).toEqual({ asked: 2, answered: 1, share: 0.5 });
    expect(studied(rows).response).toEqual({ asked: 3, answered: 1, share: 1 / 3 });
  });

  test("SV4 · of fewer than three nothing is shown; under 70 % is flagged, under 50 % not ranked", () => {
    const group = (key: string, size: number) => Array.from({ length: size }, (_, at) => member(`${key}${at}`, key));
    const all = [...group("a", 2), ...group("b", 5), ...group("c", 5)];
    const answering = ["a0", "b0", "b1", "b2", "c0", "c1"];
    const ties = answering.slice(1).map((id) => named(id, "a0", ["source"]));
    const { groups } = studied(makeRows({ actors: all, ties }));
    expect(groups.map(({ key, share: part, isFlagged, isUnranked }) => [key, part, isFlagged, isUnranked])).toEqual([
      ["a", null, false, false],
      ["b", 0.6, true, false],
      ["c", 0.4, true, true],
    ]);
  });

  test("SV15 · who answered and who confirms is told per group and per world; who is in two groups counts in both", () => {
    const actors = [
      member("a", "x"),
      member("b", "x"),
      member("c", "x|y"),
      member("d", "y", { world: "lifeworld" }),
      member("e", "y", { world: "lifeworld" }),
      member("f", "y", { world: "lifeworld" }),
      member("g", "y", { world: "both" }),
    ];
    const ties = [
      named("a", "b", ["source", "target"]),
      named("a", "d", ["source", "target"]),
      named("d", "e", ["source"]),
      // Between the two groups, and both ends answered: it counts for both.
      named("b", "d", ["target"]),
      named("e", "c", ["source"]),
    ];
    const { groups, worlds } = studied(makeRows({ actors, ties }));
    const told = (each: typeof groups) =>
      each.map(({ key, asked, answered, confirmation }) => [
        key,
        asked,
        answered,
        confirmation && [confirmation.confirmed, confirmation.oneSided],
      ]);
    expect(told(groups)).toEqual([
      ["x", 3, 2, [2, 1]],
      ["y", 5, 2, [1, 2]],
    ]);
    expect(told(worlds)).toEqual([
      ["lifeworld", 3, 2, [1, 2]],
      ["system", 3, 2, [2, 1]],
      ["both", null, null, null],
    ]);
  });
});

describe("confirmation", () => {
  test("SV5 · counts pairs of whom both answered, by both or by one of them", () => {
    const actors = ["a", "b", "c", "d"].map((id) => member(id, id < "c" ? "x" : "y"));
    const ties = [
      named("a", "b", ["source", "target"]),
      named("b", "c", ["source"]),
      named("c", "a", ["source"]),
      // d did not answer: its pair says nothing of confirmation.
      named("a", "d", ["source"]),
    ];
    expect(studied(makeRows({ actors, ties })).confirmation).toEqual({
      confirmed: 1,
      oneSided: 2,
      rate: 1 / 3,
      reporting: 0.5,
      estimatedTies: 4,
    });
  });

  test("SV5 · two answers in opposite directions, as ties of one kind, confirm each other", () => {
    const actors = ["a", "b", "c"].map((id) => member(id, id < "c" ? "x" : "y"));
    const ties = [
      named("a", "b", ["source"], { kind: "advises", directed: true }),
      named("b", "a", ["source"], { kind: "advises", directed: true }),
    ];
    const { confirmation, reciprocity } = studied(makeRows({ actors, ties }));
    expect(confirmation).toMatchObject({ confirmed: 1, oneSided: 0, rate: 1 });
    expect(reciprocity).toEqual({ mutual: 1, oneWay: 0, tieBased: 1, pairBased: 1 });
  });

  test("SV5 · ties that nobody named are estimated where both sides answer by themselves", () => {
    const { rows, trueTies } = plantedSurvey({
      perGroup: 150,
      inside: 0.2,
      between: 0.06,
      response: [1, 1],
      reporting: 0.7,
      seed: 11,
    });
    const { confirmation } = studied(rows, {}, 0);
    const heard = confirmation.confirmed + confirmation.oneSided;
    expect(Math.abs((confirmation.reporting ?? 0) - 0.7)).toBeLessThan(0.02);
    expect(Math.abs(heard / trueTies - 0.91)).toBeLessThan(0.02);
    expect(Math.abs(confirmation.confirmed / trueTies - 0.49)).toBeLessThan(0.03);
    expect(Math.abs((confirmation.estimatedTies ?? 0) / trueTies - 1)).toBeLessThan(0.03);
  });
});

describe("reciprocity", () => {
  const actors = ["a", "b", "c", "d"].map((id) => member(id, id < "c" ? "x" : "y"));
  const advises = { kind: "advises", directed: true } as const;

  test("SV6 · of ties with a direction that part runs back which is tied both ways, whichever side named them", () => {
    const ties = [
      named("a", "b", ["source"], advises),
      named("b", "a", ["target"], advises),
      named("a", "c", ["source", "target"], advises),
      named("d", "c", ["target"], advises),
      // Neither has this direction in this wave.
      named("c", "d", ["source"]),
      makeTie("c", "a", { ...advises, reports: [{ reporter: "source", wave: "first", strength: null }] }),
    ];
    expect(studied(makeRows({ actors, ties })).reciprocity).toEqual({
      mutual: 1,
      oneWay: 2,
      tieBased: 2 / 4,
      pairBased: 1 / 3,
    });
  });

  test("SV6 · without a direction there is none", () => {
    const { reciprocity } = studied(makeRows({ actors, ties: [named("a", "b", ["source", "target"])] }));
    expect(reciprocity).toEqual({ mutual: 0, oneWay: 0, tieBased: null, pairBased: null });
  });
});

describe("ways of counting", () => {
  /** Of x a and b answered, and c did not; of y d did, and e and f did not. */
  const halfHeard = () => {
    const actors = ["a", "b", "c", "d", "e", "f"].map((id) => member(id, id < "d" ? "x" : "y"));
    const ties = [
      named("a", "b", ["source", "target"]),
      named("a", "d", ["source"]),
      named("d", "e", ["source"]),
      named("b", "c", ["source"]),
    ];
    return makeRows({
      actors: actors.map((actor) =>
        "abd".includes(actor.id) ? { ...actor, attributes: { ...actor.attributes, answered: WAVE } } : actor,
      ),
      ties,
    });
  };

  test("SV7 · a pair can be heard of when one answered, is confirmed when both did, and gives as many answers as sides", () => {
    const { countings } = studied(halfHeard());
    // 15 pairs: of 3 both answered, of 3 neither did, of 9 one did.
    expect(countings.map(({ counting, observable, possible }) => [counting, observable, possible])).toEqual([
      ["union", 12, 15],
      ["confirmed", 3, 15],
      ["reports", 15, 30],
      ["respondents", 3, 15],
      ["union-weighted", 12, 15],
      ["confirmed-weighted", 3, 15],
      ["reports-weighted", 15, 30],
      ["corrected", 12, 15],
      ["lowest", 12, 15],
      ["highest", 12, 15],
    ]);
  });

  test("SV7 · each way has the ties that it can hear of", () => {
    const wave = studied(halfHeard());
    expect([
      share(wave, "union"),
      share(wave, "confirmed"),
      share(wave, "reports"),
      share(wave, "respondents"),
    ]).toEqual([3 / 4, 1, 4 / 5, 1 / 2]);
  });

  test("SV10 · bounds take the pairs that nobody could name as empty, or as dense as the densest cell, against each other", () => {
    const wave = studied(halfHeard());
    // Unheard are e–f in y, c–e and c–f between; the densest cell is x, with 2 ties in 3 pairs. Inside are 3 ties, between 1.
    const [unheardInside, unheardBetween] = [2 / 3, 2 * (2 / 3)];
    expect(share(wave, "lowest")).toBeCloseTo(3 / (4 + unheardBetween), 12);
    expect(share(wave, "highest")).toBeCloseTo((3 + unheardInside) / (4 + unheardInside), 12);
  });

  test("SV8 · where one group answers less, raising to all pairs finds the true share and the others do not", () => {
    // E-I −.589 in truth: −.540 as heard, −.677 among those who answered, −.588 raised to all pairs.
    const found = [1, 2, 3, 4].map((seed) => {
      const { rows, trueShare } = plantedSurvey({
        perGroup: 150,
        inside: 0.3,
        between: 0.0776,
        response: [0.9, 0.4],
        reporting: 1,
        seed,
      });
      const wave = studied(rows, {}, 0);
      const gap = (counting: Counting) => eiIndex(wave, counting) - (1 - 2 * trueShare);
      return { union: gap("union"), respondents: gap("respondents"), weighted: gap("union-weighted") };
    });
    const mean = (way: "union" | "respondents" | "weighted") =>
      found.reduce((sum, each) => sum + each[way], 0) / found.length;
    expect(mean("union")).toBeCloseTo(0.049, 1.5);
    expect(mean("respondents")).toBeCloseTo(-0.088, 1.5);
    expect(Math.abs(mean("weighted"))).toBeLessThan(0.012);
  });

  test("SV9 · half-heard pairs are raised for the chance that the silent side would have had", () => {
    const { rows, trueShare } = plantedSurvey({
      perGroup: 150,
      inside: 0.3,
      between: 0.0776,
      response: [0.9, 0.4],
      reporting: 0.6,
      seed: 5,
    });
    const wave = studied(rows, {}, 0);
    const gap = (counting: Counting) => Math.abs(share(wave, counting) - trueShare);
    expect(gap("corrected")).toBeLessThan(0.012);
    expect(gap("corrected")).toBeLessThan(gap("union-weighted"));
  });

  test("SV9 · without a confirmed tie that chance is not known, and nothing is raised by it", () => {
    const actors = ["a", "b", "c"].map((id) => member(id, id < "c" ? "x" : "y"));
    const ties = [named("a", "b", ["source"]), named("b", "c", ["source"])];
    const wave = studied(makeRows({ actors, ties }));
    expect(wave.countings.filter(({ internalShare }) => internalShare.value === null)).toMatchObject([
      { counting: "confirmed" },
      { counting: "confirmed-weighted" },
      { counting: "corrected" },
    ]);
  });

  test("SV11 · when everybody answers and every tie is named by both, all ways give the same", () => {
    const { rows, trueShare } = plantedSurvey({
      perGroup: 12,
      inside: 0.4,
      between: 0.1,
      response: [1, 1],
      reporting: 1,
      seed: 3,
    });
    const wave = studied(rows);
    for (const { internalShare, observable, possible } of wave.countings) {
      expect(internalShare.value).toBeCloseTo(trueShare, 12);
      expect(observable).toBeCloseTo(possible, 9);
    }
    expect([wave.changes, wave.cells.some(({ changes }) => changes)]).toEqual([false, false]);
  });

  test("SV8 · a cell of which nobody who answered could say anything is as dense as the rest, and counted", () => {
    const actors = ["a", "b", "c", "d", "e", "f"].map((id) => member(id, id < "d" ? "x" : "y"));
    const ties = [named("a", "b", ["source"]), named("b", "d", ["source"]), named("c", "e", ["source"])];
    const wave = studied(makeRows({ actors, ties }));
    // 3 pairs in x, 9 between, all heard of; 3 in y unheard, taken as dense as 3 ties in 12 pairs.
    expect(wave.unseenCells).toBe(1);
    expect(share(wave, "union-weighted")).toBeCloseTo((1 + 0.75) / 3.75, 12);
    expect([share(wave, "lowest"), share(wave, "highest")]).toEqual([1 / 3, expect.closeTo(2 / 4, 12)]);
  });
});

describe("chance where response differs by group", () => {
  const UNEQUAL = { perGroup: 40, response: [0.9, 0.4], reporting: 0.7 } as const;
  const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);

  test("SV12 · what is expected is the part of the pairs that were heard alike that lies inside", () => {
    const { rows } = plantedSurvey({
      perGroup: 20,
      inside: 0.3,
      between: 0.05,
      response: [0.9, 0.5],
      reporting: 0.8,
      seed: 9,
    });
    const wave = studied(rows, {}, 399);
    // 18 of 20 and 10 of 20 answered.
    const pairs = (actors: number) => (actors * (actors - 1)) / 2;
    const ofBoth = (pairs(18) + pairs(10)) / pairs(28);
    const ofOne = (18 * 2 + 10 * 10) / (28 * 12);
    const answered = (actor: string) => Number(actor.slice(1)) % 20 < (Number(actor.slice(1)) < 20 ? 18 : 10);
    const heardOf = (count: (by: (typeof rows.ties)[number]["reports"]) => number) => {
      const both = rows.ties.filter(({ source, target }) => answered(source) && answered(target));
      const all = rows.ties.reduce((sum, { reports }) => sum + count(reports), 0);
      const part = both.reduce((sum, { reports }) => sum + count(reports), 0) / all;
      return part * ofBoth + (1 - part) * ofOne;
    };
    const expected = (counting: Counting) =>
      wave.countings.find((counted) => counted.counting === counting)?.internalShare.expected ?? Number.NaN;
    expect(expected("confirmed")).toBeCloseTo(ofBoth, 12);
    expect(expected("respondents")).toBeCloseTo(ofBoth, 12);
    expect(expected("union")).toBeCloseTo(
      heardOf(() => 1),
      12,
    );
    expect(expected("reports")).toBeCloseTo(
      heardOf((reports) => reports.length),
      12,
    );
    for (const { internalShare } of wave.countings) expect(internalShare.pValue).toBe(2 / 400);
  });

  test("SV12 · ties that have nothing to do with the groups are no silo, however differently these answer", () => {
    const clear = new Map<Counting, number>();
    let changing = 0;
    for (const seed of SEEDS) {
      const { countings, changes } = studied(
        plantedSurvey({ ...UNEQUAL, inside: 0.15, between: 0.15, seed }).rows,
        {},
        199,
      );
      for (const { counting, conclusion } of countings) {
        if (conclusion?.strength === "clear") clear.set(counting, (clear.get(counting) ?? 0) + 1);
      }
      if (changes) changing += 1;
    }
    expect(Math.max(...clear.values(), 0)).toBeLessThanOrEqual(3);
    expect(changing).toBeLessThanOrEqual(4);
  });

  test("SV12 · a silo is found in every way of counting all the same", () => {
    for (const seed of SEEDS.slice(0, 5)) {
      const { countings, changes } = studied(
        plantedSurvey({ ...UNEQUAL, inside: 0.25, between: 0.08, seed }).rows,
        {},
        199,
      );
      expect(countings.map(({ conclusion }) => conclusion)).toEqual(
        countings.map(() => ({ strength: "clear", direction: "inward" })),
      );
      expect(changes).toBe(false);
    }
  });

  test("SV12 · where all of one group answered and nobody of the other there is nothing to deal", () => {
    const { rows } = plantedSurvey({ ...UNEQUAL, inside: 0.3, between: 0.1, response: [1, 0], seed: 1 });
    const wave = studied(rows);
    const union = wave.countings.find(({ counting }) => counting === "union");
    expect(union).toMatchObject({ internalShare: { sd: 0, pValue: null, reason: "no-variance" }, conclusion: null });
    expect([wave.changes, wave.cells.some(({ changes }) => changes)]).toEqual([null, false]);
  });
});

test("SV12 · at most 999 deals are made, and without any nothing is judged", () => {
  const { rows } = plantedSurvey({
    perGroup: 6,
    inside: 0.5,
    between: 0.1,
    response: [1, 0.5],
    reporting: 1,
    seed: 2,
  });
  expect(studied(rows, {}, 5_000).permutations).toBe(999);
  const undealt = studied(rows, {}, 0);
  expect(undealt).toMatchObject({ permutations: 0, changes: null });
  for (const { internalShare, conclusion } of undealt.countings) {
    expect([Number.isFinite(internalShare.value), internalShare.pValue, conclusion]).toEqual([true, null, null]);
  }
  expect(undealt.cells.flatMap(({ conclusions }) => Object.values(conclusions)).every((each) => each === null)).toBe(
    true,
  );
});

describe("what changes with how answers are counted", () => {
  test("SV13 · one-sided ties that cross make the conclusion depend on the rule", () => {
    const actors = Array.from({ length: 20 }, (_, at) => member(`p${at}`, at < 10 ? "a" : "b"));
    const confirmed = Array.from({ length: 9 }, (_, at) => [
      named(`p${at}`, `p${at + 1}`, ["source", "target"]),
      named(`p${at + 10}`, `p${at + 11}`, ["source", "target"]),
    ]).flat();
    const claimed = Array.from({ length: 10 }, (_, at) => [
      named(`p${at}`, `p${at + 10}`, ["source"]),
      named(`p${at}`, `p${((at + 3) % 10) + 10}`, ["target"]),
    ]).flat();
    const wave = studied(makeRows({ actors, ties: [...confirmed, ...claimed] }), {}, 499);
    const conclusions = Object.fromEntries(wave.countings.map(({ counting, conclusion }) => [counting, conclusion]));
    expect(conclusions).toMatchObject({
      confirmed: { strength: "clear", direction: "inward" },
      union: { strength: "none" },
    });
    expect([wave.changes, cellChanges(wave, ["b", "a"])]).toEqual([true, true]);
    expect(cellChanges({ cells: [] }, ["a", "b"])).toBe(false);
  });

  test("SV13 · a pair of groups with fewer than three people on a side is not judged", () => {
    const actors = [member("a", "x"), member("b", "x"), ...["c", "d", "e"].map((id) => member(id, "y"))];
    const ties = [named("a", "c", ["source", "target"]), named("d", "e", ["source", "target"])];
    const { cells } = studied(makeRows({ actors, ties }));
    expect(cells.map(({ groups, isHidden }) => [...groups, isHidden])).toEqual([
      ["x", "x", true],
      ["x", "y", true],
      ["y", "y", false],
    ]);
    expect(cells[0]?.conclusions.union).toBeNull();
  });

  test("SV13 · a pair of groups is flagged where under 70 % of one of them answered", () => {
    const { cells } = studied(
      plantedSurvey({
        perGroup: 10,
        inside: 0.6,
        between: 0.2,
        response: [1, 0.5],
        reporting: 1,
        seed: 4,
      }).rows,
    );
    expect(cells.map(({ groups, isFlagged }) => [...groups, isFlagged])).toEqual([
      ["a", "a", false],
      ["a", "b", true],
      ["b", "b", true],
    ]);
  });

  test("SV14 · what is not defined has a reason, and response is told all the same", () => {
    const actors = ["a", "b", "c"].map((id) => member(id, "x"));
    const wave = studied(makeRows({ actors, ties: [named("a", "b", ["source"])] }));
    expect(wave).toMatchObject({ reason: "single-group", countings: [], cells: [], changes: null });
    expect(wave.response).toEqual({ asked: 3, answered: 1, share: 1 / 3 });
    const unassigned = makeRows({ actors: [makeActor("a"), makeActor("b")], ties: [named("a", "b", ["target"])] });
    expect(survey(unassigned, { wave: WAVE, partition: "layer" }, STUDY).waves[0]).toMatchObject({
      reason: "no-groups",
    });
  });

  test("SV14 · a study that is cancelled ends at once", () => {
    const actors = ["a", "b", "c"].map((id) => member(id, id < "c" ? "x" : "y"));
    const rows = makeRows({ actors, ties: [named("a", "b", ["source"])] });
    expect(() => survey(rows, { ...BY_GROUP, wave: WAVE }, { ...STUDY, hooks: { isCancelled: () => true } })).toThrow(
      "cancelled: study of the survey in wave second",
    );
  });
});
