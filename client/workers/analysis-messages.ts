import type { CoalitionRows, Picture } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";

/** A coalition as it stands at one revision. */
export type OpenCoalition = { readonly revision: number; readonly rows: CoalitionRows };

/** From the page to the worker. What is opened stays open until the next one is. */
export type AnalysisRequest =
  | { readonly kind: "open"; readonly coalition: OpenCoalition }
  | { readonly kind: "network"; readonly id: number; readonly query: LensQuery; readonly picture: Picture | undefined }
  | { readonly kind: "analysis"; readonly id: number; readonly query: LensQuery };

/** From the worker to the page. Without an answer the page asks the server, which can say what is wrong. */
export type AnalysisAnswer = { readonly id: number; readonly answer: NetworkView | AnalysisResult | null };
