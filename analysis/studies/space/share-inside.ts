import { labelMoments, sameGroupSums, tieSums } from "#analysis/inference/label-moments.ts";
import { permuteWithinStrata, type WithinStrata } from "#analysis/inference/strata-permutation.ts";
import { NOTHING_OF_CHANCE } from "#analysis/measured.ts";
import { internalWeight } from "#analysis/metrics/siloing/ei-index.ts";
import type { Measured, Reason } from "#analysis/model/result.ts";
import type { PlacedPart } from "#analysis/network/placed-part.ts";
import type { SameGroup } from "#analysis/network/signatures.ts";
import type { StudyHooks } from "../study.ts";

type Options = {
  readonly sameGroup: SameGroup;
  readonly permutations: number;
  readonly seed: number;
  readonly hooks?: StudyHooks | undefined;
};

/** The share inside as it is, without a word of chance. */
export function shareWithoutChance({ index, signatures }: PlacedPart, sameGroup: SameGroup, reason: Reason): Measured {
  const weight = index.weights.reduce((sum, each) => sum + each, 0);
  return { ...NOTHING_OF_CHANCE, value: internalWeight(index, signatures.of, sameGroup) / weight, reason };
}

/** The share inside, beside what dealing the groups over all gives: exact but for p. */
export function shareInside(part: PlacedPart, options: Options): Measured {
  const { index, signatures } = part;
  const dealt = deal(part, new Uint32Array(index.count), options);
  const { mean, sd } = labelMoments(index.count, tieSums(index), sameGroupSums(signatures, options.sameGroup));
  return measured(part, { ...dealt, expected: mean, sd });
}

/** The share inside, beside what dealing the groups of each stratum over its own actors gives. */
export function shareWithinStrata(part: PlacedPart, strata: Uint32Array, options: Options): Measured {
  return measured(part, deal(part, strata, options));
}

function deal({ index, signatures }: PlacedPart, strata: Uint32Array, options: Options): WithinStrata {
  const { permutations: rounds, seed, hooks, sameGroup } = options;
  const onProgress = (round: number) => hooks?.onProgress?.(round / rounds);
  return permuteWithinStrata(index, signatures.of, {
    ...{ strata, sameGroup, rounds, seed },
    hooks: { ...hooks, onProgress },
  });
}

function measured(
  { index }: PlacedPart,
  { observed, expected, sd, pValue, draws }: Omit<WithinStrata, "values">,
): Measured {
  const weight = index.weights.reduce((sum, each) => sum + each, 0);
  const varies = sd > 0 && pValue !== null;
  return {
    value: observed / weight,
    reason: varies ? null : "no-variance",
    expected: expected / weight,
    sd: sd / weight,
    z: varies ? (observed - expected) / sd : null,
    pValue: varies ? pValue : null,
    draws: varies ? draws : null,
    interval: null,
    effect: (observed - expected) / weight,
  };
}
