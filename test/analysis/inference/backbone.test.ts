import * as fc from "fast-check";
import { expect, test } from "vitest";
import { backboneOf } from "#analysis/inference/backbone.ts";
import { fitMargins } from "#analysis/inference/fit-margins.ts";
import { upperTail } from "#analysis/inference/poisson-binomial.ts";
import { type Incidence, incidenceOf } from "#analysis/network/incidence.ts";

/** Pair by pair, without leaving any out, and the correction as its authors wrote it down. */
function keptPlainly(incidence: Incidence, members: readonly (readonly number[])[]): string[] {
  const { actorClass, projectClass, projectClasses, chance } = fitMargins(incidence);
  const p = (actor: number, project: number) => chance[actorClass[actor]! * projectClasses + projectClass[project]!]!;
  const pairs = Array.from({ length: incidence.actors }, (_, other) =>
    Array.from({ length: other }, (_, one) => {
      const shared = members.filter((own) => own.includes(one) && own.includes(other)).length;
      const together = Float64Array.from(members, (_, project) => p(one, project) * p(other, project));
      return { pair: `${one} ${other} ${shared}`, p: upperTail(together, shared) };
    }),
  ).flat();
  const ranked = pairs.toSorted((a, b) => a.p - b.p);
  const isKept = ranked.map(({ p }, at) => p < (0.05 * (at + 1)) / pairs.length);
  return ranked.slice(0, isKept.lastIndexOf(true) + 1).map(({ pair }) => pair);
}

/** Some blocks of actors who meet time and again, so that something is kept. */
const blocks = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 12 }))
  .map(([count, size, times]) =>
    Array.from({ length: count * times }, (_, at) =>
      Array.from({ length: size }, (_, member) => (at % count) * size + member),
    ),
  );

test("TM10 · kept is what looking at every pair, also those that share nothing, keeps", () => {
  const noise = fc.array(fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1, maxLength: 3 }), { maxLength: 6 });
  fc.assert(
    fc.property(blocks, noise, (own, others) => {
      const members = [...own, ...others];
      const incidence = incidenceOf(1 + Math.max(5, ...members.flat()), members);
      const { kept = [], tested } = backboneOf(incidence)!;
      expect(tested).toBe((incidence.actors * (incidence.actors - 1)) / 2);
      expect(kept.map(({ one, other, shared }) => `${one} ${other} ${shared}`).sort()).toEqual(
        keptPlainly(incidence, members).sort(),
      );
    }),
    { numRuns: 60 },
  );
});

test("TM10 · pairs that meet time and again are kept, a gathering of all keeps nobody", () => {
  const apart = Array.from({ length: 24 }, (_, at) => [2 * (at % 4), 2 * (at % 4) + 1]);
  expect(backboneOf(incidenceOf(8, apart))?.kept.map(({ one, other }) => [one, other])).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
    [6, 7],
  ]);
  const gatherings = Array.from({ length: 12 }, () => [0, 1, 2, 3, 4, 5, 6, 7]);
  expect(backboneOf(incidenceOf(8, gatherings))).toMatchObject({ kept: [], tested: 28 });
});

test("a backbone that is cancelled says so", () => {
  expect(() =>
    backboneOf(incidenceOf(2, [[0, 1], [0]]), { isCancelled: () => true }),
  ).toThrowErrorMatchingInlineSnapshot(`[Error: cancelled: backbone after 0 tails]`);
});
