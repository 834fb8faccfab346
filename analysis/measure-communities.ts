import { measureAgreement } from "#analysis/measure-agreement.ts";
import { type ModularityOptions, measureModularity } from "#analysis/measure-modularity.ts";
import { NOTHING_OF_CHANCE, unmeasured } from "#analysis/measured.ts";
import { communityMix } from "#analysis/metrics/siloing/community-mix.ts";
import { comparedActors, type FoundCommunities } from "#analysis/metrics/siloing/found-communities.ts";
import { mainSignatures } from "#analysis/metrics/siloing/main-signatures.ts";
import type { Agreement } from "#analysis/metrics/siloing/partition-agreement.ts";
import { siloRatio } from "#analysis/metrics/siloing/silo-ratio.ts";
import type { Communities } from "#analysis/model/communities.ts";
import type { Measured, Reason } from "#analysis/model/result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { positionsIn } from "#analysis/network/subindex.ts";
import { whyUndefined } from "#analysis/network/why-undefined.ts";

type CommunityMetric = "modularity" | "bestModularity" | "siloRatio" | keyof Agreement;

type CommunityOptions = ModularityOptions & {
  /** The best grouping that was found beforehand, since threads share the work; null where nobody searched. */
  readonly found: FoundCommunities | null;
  /** Actors of the whole network. */
  readonly actors: number;
};

export type MeasuredCommunities = {
  readonly metrics: Readonly<Record<CommunityMetric, Measured>>;
  readonly communities: Communities | null;
};

/** Modularity of the partition, the best that any grouping has, and how the two lie over each other. */
export function measureCommunities(assigned: Assigned, options: CommunityOptions): MeasuredCommunities {
  const reason = whyUndefined(assigned);
  if (reason !== null) return { metrics: allUnmeasured(reason), communities: null };
  const { found } = options;
  const { index, signatures } = assigned;
  const modularity = measureModularity(index, signatures, options);
  if (found === null) return { metrics: { ...allUnmeasured("left-out"), modularity }, communities: null };
  const main = mainSignatures(signatures);
  const compared = comparedActors(main.of, found);
  const own = { of: compared.groups, groups: main.groups.length };
  return {
    metrics: {
      modularity,
      bestModularity: { ...NOTHING_OF_CHANCE, value: found.modularity, reason: null },
      siloRatio: asRatio(signatures.single ? modularity : measureModularity(index, main, options), found.modularity),
      ...measureAgreement(own, { of: compared.communities, groups: found.sizes.length }, options),
    },
    communities: {
      count: found.sizes.length,
      restarts: found.restarts,
      spread: found.spread,
      sizes: Array.from(found.sizes),
      of: inWholeNetwork(assigned, found, options.actors),
      ...communityMix(compared.groups, { of: compared.communities, sizes: found.sizes }, main.groups),
    },
  };
}

function inWholeNetwork({ original }: Assigned, { of }: FoundCommunities, actors: number): (number | null)[] {
  const positions = positionsIn(original, actors);
  return Array.from(positions, (position) => {
    const community = of[position] ?? -1;
    return community < 0 ? null : community;
  });
}

/** Chance is divided as the value is. */
function asRatio(modularity: Measured, best: number): Measured {
  const value = siloRatio(modularity.value ?? Number.NaN, best);
  if (Number.isNaN(value)) return unmeasured("no-communities");
  const part = (of: number | null) => of && of / best;
  return {
    ...modularity,
    value,
    expected: part(modularity.expected),
    sd: part(modularity.sd),
    effect: part(modularity.effect),
  };
}

function allUnmeasured(reason: Reason): MeasuredCommunities["metrics"] {
  const none = unmeasured(reason);
  return {
    modularity: none,
    bestModularity: none,
    siloRatio: none,
    adjustedRand: none,
    adjustedMutualInformation: none,
    variationOfInformation: none,
    splitJoin: none,
  };
}
