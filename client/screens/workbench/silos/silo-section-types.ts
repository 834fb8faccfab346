import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { StudyQuery } from "#client/api/studies-api.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import type { OnMethod } from "../method-made.ts";

/** What every section of the report on silos is given. */
export type SiloSectionProps = {
  readonly coalition: CoalitionDetail;
  readonly network: NetworkView;
  readonly result: AnalysisResult;
  /** The lens as it was asked for: what a study is asked under. */
  readonly query: StudyQuery;
  readonly onMethod: OnMethod;
};
