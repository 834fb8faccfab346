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

export function loadCoalitions(): void {
  void coalitions.load("all", fetchCoalitions);
}

export function retryCoalitions(): void {
  void coalitions.reload();
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
