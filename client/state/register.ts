import { fetchCoalitions, fetchMunicipalities, fetchMunicipality } from "#client/api/coalitions-api.ts";
import type { CoalitionSummary } from "#server/contract/coalition.ts";
import type { MunicipalityList, MunicipalityView } from "#server/contract/municipality.ts";
import { createRemote } from "./remote.ts";

const coalitions = createRemote<readonly CoalitionSummary[]>();
const municipalities = createRemote<MunicipalityList>();
const municipality = createRemote<MunicipalityView>();

export const $coalitions = coalitions.$state;
export const $municipalities = municipalities.$state;
export const $municipality = municipality.$state;

/** The list as it is now: what was there before stays on screen until then. */
export function loadCoalitions(): void {
  if (coalitions.$state.get().status === "idle") void coalitions.load("all", fetchCoalitions);
  else void coalitions.reload();
}

export function retryCoalitions(): Promise<void> {
  return coalitions.reload();
}

export function loadMunicipalities(): void {
  void municipalities.load("all", fetchMunicipalities);
}

export function loadMunicipality(id: string): void {
  void municipality.load(id, (signal) => fetchMunicipality(id, signal));
}

export function retryMunicipality(): void {
  void municipality.reload();
}
