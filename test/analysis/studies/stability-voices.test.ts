import { describe, expect, test } from "vitest";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Reporter } from "#analysis/model/tie.ts";
import { makeRows, makeTie } from "../coalition-builder.ts";
import { actorsOf, studied } from "./stability-builder.ts";
import { named, WAVE } from "./survey-builder.ts";

describe("one voice missing", () => {
  const actors = actorsOf("xxyy");
  const both: readonly Reporter[] = ["source", "target"];
  /** Inside are a–b and c–d. a alone named c and d. */
  const ties = [
    named("a", "b", both),
    named("b", "d", both),
    named("c", "d", both),
    named("a", "c", ["source"]),
    named("a", "d", ["source"]),
  ];
  const influence = (query: LensQuery, more: Partial<CoalitionRows> = {}) =>
    studied(makeRows({ actors, ties, ...more }), query).influence;

  test("RS8 · under union a tie stays that the other side named as well", () => {
    // Of five ties two are inside. Without what a said a–c and a–d are gone; of the others nothing was theirs alone.
    expect(influence({ direction: "union" })).toEqual({
      by: "respondent",
      wave: WAVE,
      count: 4,
      share: 2 / 5,
      most: 2 / 3,
      typical: 0,
    });
  });

  test("RS8 · under confirmed every tie of who is left out is gone", () => {
    // a–b, b–d and c–d: without a or c 1 of 2, without b 1 of 1, without d 1 of 1.
    expect(influence({ direction: "confirmed" })).toEqual({
      by: "respondent",
      wave: WAVE,
      count: 4,
      share: 2 / 3,
      most: 1,
      typical: expect.closeTo(1 / 6, 12),
    });
  });

  test("RS8 · under directed what each said is gone, and what others said of them stays", () => {
    // Eight answers, four inside. Without those of a 3 of 5, of b 3 of 6, of c 3 of 7, of d 3 of 6.
    expect(influence({ direction: "directed" })).toEqual({
      by: "respondent",
      wave: WAVE,
      count: 4,
      share: 4 / 8,
      most: 3 / 5,
      typical: 0,
    });
  });

  test("RS8 · a tie that is left is as strong as the other side said", () => {
    const strengths = (source: number, target: number) => ({
      reports: [
        { reporter: "source" as const, wave: WAVE, strength: source },
        { reporter: "target" as const, wave: WAVE, strength: target },
      ],
    });
    const weighted = [makeTie("a", "b", strengths(3, 1)), makeTie("b", "c", strengths(2, 2))];
    // Strength 3 of 5 inside; without a 1 of 3, without b 3 of 5 as c and a said it, without c the same.
    expect(influence({ weight: "strength" }, { ties: weighted })).toMatchObject({
      count: 3,
      share: 3 / 5,
      most: 1 / 3,
    });
    // Counted once, a tie of which one side is silent is a tie all the same.
    expect(influence({ weight: "none" }, { ties: weighted })).toMatchObject({ share: 1 / 2, most: 1 / 2, typical: 0 });
  });

  test("RS8 · who was not asked, or named nobody, is not left out", () => {
    const silent = [named("a", "b", ["source"]), named("a", "c", ["source"]), named("b", "c", ["source"])];
    expect(influence({}, { ties: silent })).toMatchObject({ by: "respondent", count: 2 });
  });

  test("RS9 · without a survey each actor is left out once with all its ties", () => {
    const plain = ties.map(({ source, target }) => makeTie(source, target));
    // Without a 1 of 2 ties is inside, without b 1 of 3, without c 1 of 3, without d 1 of 2.
    const found = influence({}, { ties: plain });
    expect(found).toMatchObject({ by: "actor", wave: null, count: 4, share: 2 / 5, most: 1 / 2 });
    expect(found?.typical).toBeCloseTo(2 / 5 - 1 / 3, 12);
  });
});
