import type { MetricDescriptor } from "#analysis/metrics/descriptor.ts";
import { METRICS } from "#analysis/metrics/registry.ts";
import type { AnalysisResult, Measured, SiloingMetric } from "#analysis/model/result.ts";
import { reasonWords } from "./reason-words.ts";
import { deals, decimal, pValue } from "./text-numbers.ts";
import { figures, names, textTable } from "./text-table.ts";

type Row = Measured & { readonly name: string };

/** Metrics under each other, each with chance; those that are not defined below, with their reason. */
export function measuredTable({ siloing }: AnalysisResult, metrics: readonly SiloingMetric[]): readonly string[] {
  const rows = metrics.map((metric): Row => ({ ...siloing.metrics[metric], name: nameOf(metric) }));
  const defined = rows.filter(({ value }) => value !== null);
  const undefinedOnes = rows.filter(({ value }) => value === null);
  const table = textTable(defined, [
    names("", ({ name }) => name),
    figures("value", ({ value }) => decimal(value, 3)),
    figures("by chance", ({ expected }) => decimal(expected, 3)),
    figures("±", ({ sd }) => decimal(sd, 3)),
    figures("z", ({ z }) => decimal(z, 1)),
    figures("p", (row) => pValue(row.pValue)),
    figures("deals", ({ draws }) => deals(draws)),
  ]);
  return [
    ...(defined.length > 0 ? table : []),
    ...undefinedOnes.map(
      ({ name, reason }) => `  ${name}: not defined, ${reason ? reasonWords[reason] : "nobody asked"}`,
    ),
  ];
}

function nameOf(metric: SiloingMetric): string {
  return descriptorOf(metric)?.name.en ?? metric;
}

export function descriptorOf(metric: SiloingMetric): MetricDescriptor | undefined {
  return METRICS.find(({ id }) => id === metric);
}
