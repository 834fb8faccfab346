import { components } from "#analysis/algorithms/components.ts";
import { permutationDefaults } from "#analysis/inference/label-permutation.ts";
import { measureBridging } from "#analysis/measure-bridging.ts";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import { degrees, density } from "#analysis/metrics/cohesion/degree.ts";
import type { AnalysisResult, Warning } from "#analysis/model/result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { ANALYSIS_VERSION } from "#analysis/version.ts";

export const analysisDefaults = { permutations: permutationDefaults.rounds, seed: permutationDefaults.seed };

export type AnalysisOptions = {
  /** Name of the partition, as the result repeats it. */
  readonly partition: string;
  readonly permutations: number;
  readonly seed: number;
  /** Fingerprint of a text, by whoever runs this: sha-256 in hexadecimal. */
  readonly sha256: (text: string) => string;
};

/** Every number of one network under one partition. Deterministic: the same input, seed and version give the same result. */
export function analyse(input: AnalysisInput, options: AnalysisOptions): AnalysisResult {
  const { index, derived, projects } = input;
  const assigned = assignedPart(index, input.memberships);
  const totalWeight = sum(index.weights);
  const siloing = measureSiloing(assigned, { ...options, derived });
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
      sha256: options.sha256(canonicalText(input)),
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
      permutations: options.permutations,
      nullModel: "label-permutation",
      version: ANALYSIS_VERSION,
    },
    siloing: { metrics: siloing.metrics, groups: siloing.groups, mixing: siloing.mixing },
    bridging: measureBridging(input, assigned),
    warnings: [...siloing.warnings, ...warningsOf(derived)],
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

/** The network as one text: ids and ties in the order of ids, so that the order of the records does not matter. */
function canonicalText({ ids, index }: AnalysisInput): string {
  const ties = Array.from(index.sources, (source, at) => {
    const ends = [ids[source] ?? "", ids[index.targets[at] ?? 0] ?? ""];
    return JSON.stringify([...(index.directed ? ends : ends.sort()), index.weights[at]]);
  });
  return [JSON.stringify([index.directed, [...ids].sort()]), ...ties.sort()].join("\n");
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function nullIfUndefined(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
