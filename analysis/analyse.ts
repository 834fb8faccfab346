import { components } from "#analysis/algorithms/components.ts";
import type { Found } from "#analysis/algorithms/leiden.ts";
import type { Sample } from "#analysis/algorithms/sampled-sources.ts";
import { MOST_GROUPS_IN_A_MATRIX, permutationsOf } from "#analysis/deal-silo.ts";
import type { DealtBlock } from "#analysis/inference/label-permutation.ts";
import { type DealHooks, permutationDefaults } from "#analysis/inference/label-permutation.ts";
import { limitsOf } from "#analysis/limits.ts";
import { measureBlocks, organisationsOf } from "#analysis/measure-blocks.ts";
import { measureBridging, type Routes } from "#analysis/measure-bridging.ts";
import { measureCommunities } from "#analysis/measure-communities.ts";
import { measureDistances } from "#analysis/measure-distances.ts";
import { measureGroups } from "#analysis/measure-groups.ts";
import { measureLiterature } from "#analysis/measure-literature.ts";
import { measurePairs } from "#analysis/measure-pairs.ts";
import { measureSecondNull } from "#analysis/measure-second-null.ts";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import { degrees, density } from "#analysis/metrics/cohesion/degree.ts";
import { bestCommunities } from "#analysis/metrics/siloing/found-communities.ts";
import type { AnalysisResult, Measured, Warning } from "#analysis/model/result.ts";
import { type AnalysisInput, tiesComeFromProjects } from "#analysis/network/analysis-input.ts";
import { type Assigned, assignedPart } from "#analysis/network/assigned.ts";
import { type Digest, fingerprint } from "#analysis/network/fingerprint.ts";
import { inSeveralGroups } from "#analysis/network/signatures.ts";
import { ANALYSIS_VERSION } from "#analysis/version.ts";

export const analysisDefaults = { permutations: permutationDefaults.rounds, seed: permutationDefaults.seed };

export type AnalysisOptions = {
  /** Name of the partition, as the result repeats it. */
  readonly partition: string;
  readonly permutations: number;
  readonly seed: number;
  /** sha-256, by whoever runs this. */
  readonly createDigest: () => Digest;
  /** Every party and tie is made up: the result says so, wherever it goes. */
  readonly fictional?: boolean;
  /** The network is not as it is but as somebody imagines it: the result says so too. */
  readonly imagined?: boolean;
  readonly hooks?: DealHooks;
  /** Made beforehand, since threads share the work; null when it was too much, absent when nobody asked. */
  readonly routes?: Routes | null;
  /** All restarts of the search for communities, made beforehand as the routes are; none or absent when nobody searched. */
  readonly communities?: readonly Found[];
  /** The deals of the groups that p rests on, made beforehand in the order of their plan; absent when they are made here. */
  readonly dealt?: readonly DealtBlock[];
};

/** Every number of one network under one partition. Deterministic: the same input, seed and version give the same result. */
export function analyse(input: AnalysisInput, options: AnalysisOptions): AnalysisResult {
  const { index, derived, projects } = input;
  const assigned = assignedPart(index, input.memberships);
  const totalWeight = sum(index.weights);
  const permutations = permutationsOf(input, options.permutations);
  const isPermuted = permutations === options.permutations;
  const organisations = organisationsOf(input, assigned);
  const siloing = measureSiloing(assigned, { ...options, permutations, derived });
  const found = { found: bestCommunities(assigned.index, options.communities ?? []), actors: index.count };
  const grouping = measureCommunities(assigned, { ...options, ...found, permutations, derived });
  const literature = measureLiterature(assigned, {
    ...options,
    permutations,
    derived,
    headline: siloing.metrics.internalShare,
    organisations,
  });
  const distances = measureDistances(input, assigned, { ...options, permutations, derived });
  const pairs = measurePairs(input, distances.pairs, options.hooks);
  return {
    schema: "schakelwerk.analysis/1",
    network: {
      actors: index.count,
      ties: index.sources.length,
      totalWeight,
      directed: index.directed,
      weighted: index.weights.some((weight) => weight !== 1),
      density: nullIfUndefined(density(index)),
      components: components(index).count,
      isolates: degrees(index).filter((degree) => degree === 0).length,
      projects: projects.length,
      participations: projects.reduce((total, { participants }) => total + participants.length, 0),
      sha256: fingerprint(input, options.createDigest()),
    },
    partition: {
      attribute: options.partition,
      kernel: assigned.signatures.kernel,
      inSeveral: inSeveralGroups(assigned.signatures),
      derived,
      groups: siloing.groupSizes,
      unassigned: index.count - assigned.index.count,
      unassignedWeight: totalWeight > 0 ? Math.max(0, 1 - sum(assigned.index.weights) / totalWeight) : null,
    },
    parameters: {
      seed: options.seed,
      permutations,
      nullModel: "label-permutation",
      version: ANALYSIS_VERSION,
    },
    siloing: {
      metrics: { ...siloing.metrics, ...grouping.metrics, ...literature, ...distances.metrics },
      groups: measureGroups(assigned, siloing.groups, { derived }),
      mixing: siloing.mixing,
      chance: siloing.chance,
      secondNull: measureSecondNull(assigned, {
        ...options,
        permutations,
        derived,
        fromProjects: tiesComeFromProjects(input),
      }),
      blocks: measureBlocks(assigned, { ...options, permutations, derived, organisations }),
      communities: grouping.communities,
    },
    bridging: { ...measureBridging(input, assigned, options.routes ?? null), pairs },
    warnings: [
      ...siloing.warnings,
      ...warningsOf(derived),
      ...(isPermuted ? [] : [permutationsLeftOut(options)]),
      ...(options.routes === null ? [ROUTES_LEFT_OUT] : []),
      ...(options.routes?.sample ? [routesSampled(options.routes.sample)] : []),
      ...(limitsOf({ actors: index.count, ties: index.sources.length }).hasCommunities ? [] : [COMMUNITIES_LEFT_OUT]),
      ...(limitsOf({ actors: index.count, ties: index.sources.length }).hasDistances ? [] : [DISTANCES_LEFT_OUT]),
      ...(hasDistanceP(distances.metrics.crossEfficiency, permutations) ? [] : [DISTANCE_P_LEFT_OUT]),
      ...(hasTouch(assigned, pairs) ? [] : [CUTS_LEFT_OUT]),
      ...(options.fictional ? [FICTIONAL] : []),
      ...(options.imagined ? [IMAGINED] : []),
    ],
  };
}

function warningsOf(derived: boolean): Warning[] {
  return derived
    ? [
        {
          code: "derived-partition",
          message: "The projects that define this partition are counted too: it would be measured by itself.",
        },
      ]
    : [];
}

function permutationsLeftOut({ permutations }: AnalysisOptions): Warning {
  const message = `p is left out: ${permutations} permutations of so many ties take too long. What chance gives is exact without them.`;
  return { code: "permutations-left-out", message };
}

const IMAGINED: Warning = {
  code: "imagined",
  message: "This is the network as somebody imagines it, with changes that have not come true.",
};

const FICTIONAL: Warning = {
  code: "fictional",
  message: "This coalition is made up: no party, person or tie in it is real.",
};

const ROUTES_LEFT_OUT: Warning = {
  code: "betweenness-left-out",
  message: "Betweenness is left out: the shortest routes of so large a network take too long.",
};

function routesSampled({ sources, bound }: Sample): Warning {
  const part = bound.toPrecision(2);
  const message = `Betweenness and what follows from it are estimated from ${sources} actors drawn at random: in 95 of 100 draws every value is within ${part} of the exact one, as a part of all pairs.`;
  return { code: "betweenness-sampled", message };
}

const COMMUNITIES_LEFT_OUT: Warning = {
  code: "communities-left-out",
  message:
    "The best grouping and what is compared with it are left out: the search in so large a network takes too long.",
};

const DISTANCES_LEFT_OUT: Warning = {
  code: "distances-left-out",
  message: "Distances between groups are left out: the shortest routes of so large a network take too long.",
};

const DISTANCE_P_LEFT_OUT: Warning = {
  code: "distance-p-left-out",
  message:
    "The p of distances is left out: dealing the groups over so many pairs of actors takes too long. What chance gives is exact without it.",
};

const CUTS_LEFT_OUT: Warning = {
  code: "cuts-left-out",
  message: "Who keeps two groups in touch is left out: for so many groups, or so large a network, it takes too long.",
};

/** Of two groups or more it is told, unless it took too long; where there is no matrix that is said already. */
function hasTouch({ signatures: { groups } }: Assigned, pairs: AnalysisResult["bridging"]["pairs"]): boolean {
  return (
    groups.length < 2 || groups.length > MOST_GROUPS_IN_A_MATRIX || pairs.some(({ minimumCut }) => minimumCut !== null)
  );
}

/** Where deals were asked and something varies, p is there unless it took too long. */
function hasDistanceP({ pValue, z }: Measured, permutations: number): boolean {
  return permutations === 0 || z === null || pValue !== null;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function nullIfUndefined(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
