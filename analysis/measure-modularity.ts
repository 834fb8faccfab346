import { dealValues } from "#analysis/inference/dealt-values.ts";
import { sameGroupSums } from "#analysis/inference/label-moments.ts";
import type { DealHooks } from "#analysis/inference/label-permutation.ts";
import { modularityMoments } from "#analysis/inference/modularity-moments.ts";
import { NOTHING_OF_CHANCE, unmeasured } from "#analysis/measured.ts";
import { createModularity } from "#analysis/metrics/siloing/modularity.ts";
import type { Measured } from "#analysis/model/result.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { canBePaired, createSameGroup, type Signatures } from "#analysis/network/signatures.ts";

export type ModularityOptions = {
  readonly permutations: number;
  readonly seed: number;
  readonly derived: boolean;
  readonly hooks?: DealHooks | undefined;
};

/** Modularity of a partition that is defined, with its exact chance; p from deals of the labels. */
export function measureModularity(index: NetworkIndex, signatures: Signatures, options: ModularityOptions): Measured {
  if (!canBePaired(signatures)) return unmeasured("too-large");
  const sameGroup = createSameGroup(signatures);
  const modularity = createModularity(index, signatures, sameGroup);
  const value = modularity(signatures.of);
  if (options.derived) return { ...NOTHING_OF_CHANCE, value, reason: "derived-partition" };
  const { mean, sd } = modularityMoments(index, sameGroupSums(signatures, sameGroup));
  const effect = value - mean;
  const chance = { value, expected: mean, sd, effect, interval: null };
  if (sd === 0) return { ...chance, reason: "no-variance", z: null, pValue: null, draws: null };
  const { permutations: rounds, seed, hooks } = options;
  const [dealt] =
    dealValues(signatures.of, (labels) => [modularity(labels)], {
      rounds,
      seed,
      hooks,
    }) ?? [];
  return { ...chance, reason: null, z: effect / sd, pValue: dealt?.pValue ?? null, draws: dealt?.draws ?? null };
}
