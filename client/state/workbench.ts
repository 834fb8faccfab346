import { atom } from "nanostores";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { fetchAnalysis, fetchCoalition, fetchNetwork } from "#client/api/coalitions-api.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import type { Progress } from "#server/contract/progress.ts";
import type { WorkbenchView } from "./address.ts";
import { createRemote } from "./remote.ts";

const detail = createRemote<CoalitionDetail>();
const network = createRemote<NetworkView>();
const analysis = createRemote<AnalysisResult>();

export const $detail = detail.$state;
export const $network = network.$state;
export const $analysis = analysis.$state;

/** How far the numbers are, while that is worth telling. */
export const $progress = atom<Progress | null>(null);

let shown: string | null = null;

/** Loads what a workbench shows: coalition, picture and numbers at the same time, each only when it changed. */
export function loadWorkbench(coalition: string, view: WorkbenchView): void {
  if (shown !== coalition) {
    for (const store of [detail, network, analysis]) store.clear();
    shown = coalition;
  }
  const { lens, picture } = view;
  const drawn = picture === null ? lens : { ...lens, picture };
  void detail.load(coalition, (signal) => fetchCoalition(coalition, signal));
  void network.load(JSON.stringify([coalition, drawn]), (signal) => fetchNetwork(coalition, drawn, signal));
  void analysis.load(JSON.stringify([coalition, lens]), (signal) =>
    fetchAnalysis(coalition, lens, signal, (progress) => $progress.set(progress)),
  );
}

/** Stops computing: the picture stays, its numbers wait until somebody asks again. */
export function stopAnalysis(): void {
  analysis.stop();
  $progress.set(null);
}

export function restartAnalysis(): void {
  void analysis.reload();
}

export function retryWorkbench(): void {
  for (const store of [detail, network, analysis]) void store.reload();
}
