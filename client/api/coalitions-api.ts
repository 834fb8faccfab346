import { type ClientResponse, hc } from "hono/client";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import type { CoalitionDetail, CoalitionSummary } from "#server/contract/coalition.ts";
import type { MunicipalityList, MunicipalityView } from "#server/contract/municipality.ts";
import type { Progress } from "#server/contract/progress.ts";
import type { AnalysisRoutes } from "#server/routes/analyses.ts";
import type { CoalitionRoutes } from "#server/routes/coalitions.ts";
import type { MunicipalityRoutes } from "#server/routes/municipalities.ts";
import type { NetworkRoutes } from "#server/routes/networks.ts";
import { watchProgress } from "./analysis-progress.ts";
import { CLIENT } from "./client-name.ts";
import { ApiProblem, problemOf } from "./problem.ts";

const API = "/api/v1";
const coalitions = hc<CoalitionRoutes>(API);
const networks = hc<NetworkRoutes>(API);
const analyses = hc<AnalysisRoutes>(API, { headers: CLIENT });
const municipalities = hc<MunicipalityRoutes>(API);

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

/** Most answers come sooner than this; only what takes longer is worth telling about. */
const SOON_MS = 400;

/** The numbers. Aborting cancels the work on the server too, once nobody else waits for it. */
export async function fetchAnalysis(
  coalition: string,
  query: NetworkQuery,
  signal: AbortSignal,
  onProgress: (progress: Progress | null) => void,
): Promise<AnalysisResult> {
  const request = { param: paramsOf({ coalition }), query: query as LensQuery };
  const watching = new AbortController();
  const tell = (progress: Progress) => {
    if (!watching.signal.aborted) onProgress(progress);
  };
  const later = setTimeout(() => {
    const address = `${API}/coalitions/${encodeURIComponent(coalition)}/analysis/progress?${new URLSearchParams(query)}`;
    watchProgress(address, watching.signal, tell).catch(() => undefined);
  }, SOON_MS);
  try {
    return await body(analyses.coalitions[":coalition"].analysis.$get(request, { init: { signal } }));
  } finally {
    clearTimeout(later);
    watching.abort();
    onProgress(null);
  }
}

export function fetchMunicipalities(signal: AbortSignal): Promise<MunicipalityList> {
  return body(municipalities.municipalities.$get({}, { init: { signal } }));
}

export function fetchMunicipality(municipality: string, signal: AbortSignal): Promise<MunicipalityView> {
  return body(
    municipalities.municipalities[":municipality"].$get({ param: paramsOf({ municipality }) }, { init: { signal } }),
  );
}

/** Hono puts parameters into the address as they are, so an id with a slash would name another place. */
function paramsOf<Params extends Readonly<Record<string, string>>>(params: Params): Params {
  return Object.fromEntries(Object.entries(params).map(([name, id]) => [name, encodeURIComponent(id)])) as Params;
}

/** The answer's body. Throws ApiProblem for every other outcome but an abort. */
async function body<Body>(request: Promise<ClientResponse<unknown>>): Promise<Body> {
  const response = await request.catch(throwNoConnection);
  if (!response.ok) throw await problemOf(response as unknown as Response);
  // A server that goes while it answers leaves half a body.
  return (await response.json().catch(throwNoConnection)) as Body;
}

function throwNoConnection(error: unknown): never {
  if (error instanceof DOMException && error.name === "AbortError") throw error;
  throw new ApiProblem({ code: "no-connection", status: 0, detail: "The server does not answer." });
}
