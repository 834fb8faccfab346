import type { MetricId } from "#analysis/metrics/registry.ts";
import type { WaveChange, WavesResult } from "#analysis/model/waves-result.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";

/** What every part of the report on a change is drawn from. */
export type ChangeProps = {
  coalition: CoalitionDetail;
  result: WavesResult;
  change: WaveChange;
  onMethod: (metric: MetricId) => void;
};
