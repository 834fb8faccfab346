import { hc } from "hono/client";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { CoalitionDetail, CoalitionSummary } from "#server/contract/coalition.ts";
import type { MunicipalityList, MunicipalityView } from "#server/contract/municipality.ts";
import type { Progress } from "#server/contract/progress.ts";
import type { MunicipalityShapes } from "#server/contract/shapes.ts";
import type { AnalysisRoutes } from "#server/routes/analyses.ts";
import type { CoalitionRoutes } from "#server/routes/coalitions.ts";
import type { MunicipalityRoutes } from "#server/routes/municipalities.ts";
import type { NetworkRoutes } from "#server/routes/networks.ts";
import type { ShapeRoutes } from "#server/routes/shapes.ts";
import { CLIENT } from "./client-name.ts";
import { API, body, paramsOf } from "./request.ts";
import { watched } from "./watched.ts";

const coalitions = hc<CoalitionRoutes>(API);
const networks = hc<NetworkRoutes>(API);
const analyses = hc<AnalysisRoutes>(API, { headers: CLIENT });
const municipalities = hc<MunicipalityRoutes>(API);
const shapes = hc<ShapeRoutes>(API);

export type NetworkQuery = { readonly [Key in keyof LensQuery | "picture"]?: string };

export async function fetchCoalitions(signal: AbortSignal): Promise<readonly CoalitionSummary[]> {
  const answer = await body<{ coalitions: CoalitionSummary[] }>(coalitions.coalitions.$get({}, { init: { signal } }));
  return answer.coalitions;
}

export function fetchCoalition(coalition: string, signal: AbortSignal): Promise<CoalitionDetail> {
  return body(coalitions.coalitions[":coalition"].$get({ param: paramsOf({ coalition }) }, { init: { signal } }));
}

export function fetchNetwork(coalition: string, query: NetworkQuery, signal: AbortSignal): Promise<NetworkView> {
  const request = { param: paramsOf({ coalition }), query: query as LensQuery };
  return body(networks.coalitions[":coalition"].network.$get(request, { init: { signal } }));
}

/** The numbers. Aborting cancels the work on the server too, once nobody else waits for it. */
export function fetchAnalysis(
  coalition: string,
  query: NetworkQuery,
  signal: AbortSignal,
  onProgress: (progress: Progress | null) => void,
): Promise<AnalysisResult> {
  const request = { param: paramsOf({ coalition }), query: query as LensQuery };
  const address = `${API}/coalitions/${encodeURIComponent(coalition)}/analysis/progress?${new URLSearchParams(query)}`;
  return watched(address, onProgress, () =>
    body(analyses.coalitions[":coalition"].analysis.$get(request, { init: { signal } })),
  );
}

export function fetchMunicipalities(signal: AbortSignal): Promise<MunicipalityList> {
  return body(municipalities.municipalities.$get({}, { init: { signal } }));
}

export function fetchMunicipality(municipality: string, signal: AbortSignal): Promise<MunicipalityView> {
  return body(
    municipalities.municipalities[":municipality"].$get({ param: paramsOf({ municipality }) }, { init: { signal } }),
  );
}

export function fetchMunicipalityShapes(signal: AbortSignal): Promise<MunicipalityShapes> {
  return body(shapes.shapes.municipalities.$get({}, { init: { signal } }));
}
