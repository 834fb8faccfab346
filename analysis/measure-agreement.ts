import { adjustedRandSpread } from "#analysis/inference/agreement-moments.ts";
import { type Dealt, dealValues } from "#analysis/inference/dealt-values.ts";
import type { ModularityOptions } from "#analysis/measure-modularity.ts";
import { NOTHING_OF_CHANCE, unmeasured } from "#analysis/measured.ts";
import { type Agreement, createAgreement, expectedVariation } from "#analysis/metrics/siloing/partition-agreement.ts";
import { createOverlap, marginsOf } from "#analysis/metrics/siloing/partition-overlap.ts";
import type { Measured } from "#analysis/model/result.ts";

/** A grouping of the actors that are compared; groups of which none is compared are empty. */
export type Compared = { readonly of: Uint32Array; readonly groups: number };

const INDICES = [
  "adjustedRand",
  "adjustedMutualInformation",
  "variationOfInformation",
  "splitJoin",
] as const satisfies readonly (keyof Agreement)[];

/** How far two groupings of the same actors agree, beside what dealing the groups of the one at random would give. */
export function measureAgreement(
  own: Compared,
  found: Compared,
  options: ModularityOptions,
): Readonly<Record<keyof Agreement, Measured>> {
  const margins = marginsOf(own, found);
  const agreement = createAgreement(margins);
  const overlap = createOverlap(found, own.groups);
  const measure = (labels: Uint32Array) => {
    const laid = overlap(labels);
    return INDICES.map((index) => agreement[index](laid));
  };
  const values = measure(own.of);
  const { permutations: rounds, seed, hooks, derived } = options;
  const dealt = derived ? null : dealValues(own.of, measure, { rounds, seed, hooks });
  // What is exact, and otherwise what the deals give.
  const exact: Readonly<Record<keyof Agreement, Partial<Dealt>>> = {
    adjustedRand: { mean: 0, sd: adjustedRandSpread(margins) },
    adjustedMutualInformation: { mean: 0 },
    variationOfInformation: { mean: expectedVariation(margins) },
    splitJoin: {},
  };
  const entries = INDICES.map((index, at): [keyof Agreement, Measured] => {
    const value = values[at] ?? Number.NaN;
    // Where chance is taken out and nothing can vary: both groupings are one group.
    if (Number.isNaN(value)) return [index, unmeasured("single-group")];
    if (derived) return [index, { ...NOTHING_OF_CHANCE, value, reason: "derived-partition" }];
    return [index, withChance(value, { ...dealt?.[at], ...exact[index] })];
  });
  return Object.fromEntries(entries) as Record<keyof Agreement, Measured>;
}

/** A spread below this is what rounding leaves. */
const ROUNDING = 1e-9;

function withChance(value: number, { mean, sd, pValue, draws }: Partial<Dealt>): Measured {
  if (mean === undefined) return { ...NOTHING_OF_CHANCE, value, reason: null };
  const effect = value - mean;
  const known = { ...NOTHING_OF_CHANCE, value, expected: mean, effect };
  if (sd === undefined) return { ...known, reason: null };
  if (!(sd > ROUNDING)) return { ...known, sd: 0, reason: "no-variance" };
  return { ...known, sd, z: effect / sd, pValue: pValue ?? null, draws: draws ?? null, reason: null };
}
