import type { MetricId } from "#analysis/metrics/registry.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { StudyQuery } from "#client/api/studies-api.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";

/** What every section of the report on silos is given. */
export type SiloSectionProps = {
  readonly coalition: CoalitionDetail;
  readonly network: NetworkView;
  readonly result: AnalysisResult;
  /** The lens as it was asked for: what a study is asked under. */
  readonly query: StudyQuery;
  /** Opens the method card of a number. */
  readonly onMethod: (metric: MetricId) => void;
};
