import { atom } from "nanostores";
import type { Picture } from "#analysis/model/coalition.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { fetchAnalysis, fetchCoalition, fetchNetwork } from "#client/api/coalitions-api.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";
import type { Progress } from "#server/contract/progress.ts";
import type { WorkbenchView } from "./address.ts";
import { computesHere, localAnalysis, localNetwork, showsHere } from "./local-answers.ts";
import { $records, loadRecords } from "./records.ts";
import { createRemote } from "./remote.ts";

const detail = createRemote<CoalitionDetail>();
const network = createRemote<NetworkView>();
const analysis = createRemote<AnalysisResult>();

export const $detail = detail.$state;
export const $network = network.$state;
export const $analysis = analysis.$state;

/** How far the numbers are, while that is worth telling. */
export const $progress = atom<Progress | null>(null);

type Shown = { readonly coalition: string; readonly lens: WorkbenchView["lens"]; readonly picture: Picture | null };
let shown: Shown | null = null;
/** Grows with every change that this page makes or hears of: what was asked before is asked again. */
let edition = 0;

/** Id of the coalition that is open. */
export function shownCoalition(): string | null {
  return shown?.coalition ?? null;
}

/** Loads what a workbench shows: coalition, picture and numbers at the same time, each only when it changed. */
export function loadWorkbench(coalition: string, { lens, picture }: WorkbenchView): void {
  if (shown?.coalition !== coalition) for (const store of [detail, network, analysis]) store.clear();
  shown = { coalition, lens, picture };
  void detail.load(keyOf(coalition), async (signal) => {
    const found = await fetchCoalition(coalition, signal);
    // Small enough to compute in this page: from the second question on nobody waits for the server.
    if (computesHere(found.counts)) void loadRecords(coalition);
    return found;
  });
  loadNetwork(shown);
  loadAnalysis(shown);
}

/** After a change: the picture and the numbers of the same view, as they are now. */
export function refreshWorkbench(): void {
  if (shown === null) return;
  edition += 1;
  const { coalition } = shown;
  void detail.load(keyOf(coalition), (signal) => fetchCoalition(coalition, signal));
  loadNetwork(shown);
  loadAnalysis(shown);
}

/** After a change that is in no picture and no number, as of pins: what is shown is of this revision too. */
export function noteRevision(revision: number): void {
  const { value } = detail.$state.get();
  if (value) detail.put({ ...value, revision });
}

function keyOf(...parts: readonly unknown[]): string {
  return JSON.stringify([edition, ...parts]);
}

function loadNetwork({ coalition, lens, picture }: Shown): void {
  void network.load(keyOf(coalition, lens, picture), async (signal) => {
    const here = showsHere(coalition, $records.get().value);
    const drawn = picture === null ? lens : { ...lens, picture };
    return (here && (await localNetwork(here, lens, picture))) ?? fetchNetwork(coalition, drawn, signal);
  });
}

function loadAnalysis({ coalition, lens }: Shown): void {
  void analysis.load(keyOf(coalition, lens), async (signal) => {
    const here = showsHere(coalition, $records.get().value);
    const tell = (progress: Progress | null) => $progress.set(progress);
    return (here && (await localAnalysis(here, lens))) ?? fetchAnalysis(coalition, lens, signal, tell);
  });
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
