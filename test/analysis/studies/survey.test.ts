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

describe("ways of counting", () => {
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

  test("SV12 · chance is exact where ties keep their weight, and the deals keep who answered in place", () => {
    const { rows } = plantedSurvey({
      perGroup: 20,
      inside: 0.3,
      between: 0.05,
      response: [0.9, 0.5],
      reporting: 0.8,
      seed: 9,
    });
    const wave = studied(rows, {}, 399);
    const dyads = (20 * 19) / ((40 * 39) / 2);
    for (const { counting, internalShare } of wave.countings) {
      if (["union", "confirmed", "reports", "respondents"].includes(counting)) {
        expect(internalShare.expected).toBeCloseTo(dyads, 12);
      } else expect(Math.abs((internalShare.expected ?? 0) - dyads)).toBeLessThan(0.05);
      expect(internalShare.pValue).toBe(2 / 400);
    }
  });
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
    expect([wave.changes, cellChanges(wave, "b", "a")]).toEqual([true, true]);
    expect(cellChanges({ ...wave, cells: [] }, "a", "b")).toBe(false);
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
