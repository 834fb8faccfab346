import type { MetricDescriptor } from "#analysis/metrics/descriptor.ts";
import { METRICS } from "#analysis/metrics/registry.ts";
import { Problem } from "#server/contract/problem.ts";

export function listMetrics(): readonly MetricDescriptor[] {
  return METRICS;
}

/** @throws Problem `unknown-metric` */
export function readMetric(id: string): MetricDescriptor {
  const metric = METRICS.find((known) => known.id === id);
  if (metric) return metric;
  const known = METRICS.map((candidate) => candidate.id);
  throw new Problem(404, "unknown-metric", `There is no metric "${id}". There are: ${known.join(", ")}.`, {
    id,
    known,
  });
}
