import { components } from "#analysis/algorithms/components.ts";
import { type DealHooks, permutationDefaults } from "#analysis/inference/label-permutation.ts";
import { limitsOf } from "#analysis/limits.ts";
import { measureBridging, type Routes } from "#analysis/measure-bridging.ts";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import { degrees, density } from "#analysis/metrics/cohesion/degree.ts";
import type { AnalysisResult, Warning } from "#analysis/model/result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { type Digest, fingerprint } from "#analysis/network/fingerprint.ts";
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
  readonly hooks?: DealHooks;
  /** Made beforehand, since threads share the work; null when it was too much, absent when nobody asked. */
  readonly routes?: Routes | null;
};

/** Every number of one network under one partition. Deterministic: the same input, seed and version give the same result. */
export function analyse(input: AnalysisInput, options: AnalysisOptions): AnalysisResult {
  const { index, derived, projects } = input;
  const assigned = assignedPart(index, input.memberships);
  const totalWeight = sum(index.weights);
  const isPermuted =
    options.permutations <= limitsOf({ actors: index.count, ties: index.sources.length }).mostPermutations;
  const permutations = isPermuted ? options.permutations : 0;
  const siloing = measureSiloing(assigned, { ...options, permutations, derived });
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
      kernel: "min",
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
    siloing: { metrics: siloing.metrics, groups: siloing.groups, mixing: siloing.mixing },
    bridging: measureBridging(input, assigned, options.routes ?? null),
    warnings: [
      ...siloing.warnings,
      ...warningsOf(derived),
      ...(isPermuted ? [] : [permutationsLeftOut(options)]),
      ...(options.routes === null ? [ROUTES_LEFT_OUT] : []),
      ...(options.fictional ? [FICTIONAL] : []),
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

const FICTIONAL: Warning = {
  code: "fictional",
  message: "This coalition is made up: no party, person or tie in it is real.",
};

const ROUTES_LEFT_OUT: Warning = {
  code: "betweenness-left-out",
  message: "Betweenness is left out: the shortest routes of so large a network take too long.",
};

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function nullIfUndefined(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
