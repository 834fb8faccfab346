import { type ClientResponse, hc } from "hono/client";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { CoalitionDetail, CoalitionSummary } from "#server/contract/coalition.ts";
import type { LensQuery } from "#server/contract/lens.ts";
import type { MunicipalityList, MunicipalityView } from "#server/contract/municipality.ts";
import type { NetworkView } from "#server/contract/network.ts";
import type { AnalysisRoutes } from "#server/routes/analyses.ts";
import type { CoalitionRoutes } from "#server/routes/coalitions.ts";
import type { MunicipalityRoutes } from "#server/routes/municipalities.ts";
import type { NetworkRoutes } from "#server/routes/networks.ts";
import { ApiProblem, problemOf } from "./problem.ts";

const API = "/api/v1";
const coalitions = hc<CoalitionRoutes>(API);
const networks = hc<NetworkRoutes>(API);
const analyses = hc<AnalysisRoutes>(API);
const municipalities = hc<MunicipalityRoutes>(API);

export type NetworkQuery = { readonly [Key in keyof LensQuery | "picture"]?: string };

export async function fetchCoalitions(signal: AbortSignal): Promise<readonly CoalitionSummary[]> {
  const answer = await body<{ coalitions: CoalitionSummary[] }>(coalitions.coalitions.$get({}, { init: { signal } }));
  return answer.coalitions;
}

export function fetchCoalition(coalition: string, signal: AbortSignal): Promise<CoalitionDetail> {
  return body(coalitions.coalitions[":coalition"].$get({ param: { coalition } }, { init: { signal } }));
}

export function fetchNetwork(coalition: string, query: NetworkQuery, signal: AbortSignal): Promise<NetworkView> {
  const request = { param: { coalition }, query: query as LensQuery };
  return body(networks.coalitions[":coalition"].network.$get(request, { init: { signal } }));
}

export function fetchAnalysis(coalition: string, query: NetworkQuery, signal: AbortSignal): Promise<AnalysisResult> {
  const request = { param: { coalition }, query: query as LensQuery };
  return body(analyses.coalitions[":coalition"].analysis.$get(request, { init: { signal } }));
}

export function fetchMunicipalities(signal: AbortSignal): Promise<MunicipalityList> {
  return body(municipalities.municipalities.$get({}, { init: { signal } }));
}

export function fetchMunicipality(municipality: string, signal: AbortSignal): Promise<MunicipalityView> {
  return body(municipalities.municipalities[":municipality"].$get({ param: { municipality } }, { init: { signal } }));
}

/** The answer's body. Throws ApiProblem for every other outcome but an abort. */
async function body<Body>(request: Promise<ClientResponse<unknown>>): Promise<Body> {
  const response = await request.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new ApiProblem({ code: "no-connection", status: 0, detail: "The server does not answer." });
  });
  if (!response.ok) throw await problemOf(response as unknown as Response);
  return (await response.json()) as Body;
}
