import { fetchCoalition } from "#client/api/coalitions-api.ts";
import { loadSteps } from "./edits.ts";
import { leaveEditing } from "./leave-editing.ts";
import { loadPins, reloadPins } from "./pins.ts";
import { reloadRecords } from "./records.ts";
import { reloadScenarios } from "./scenarios.ts";
import { $detail, refreshWorkbench } from "./workbench.ts";

/** Keeps up with what others change: whoever comes back to the page sees the coalition as it is then. */
export function followChanges(coalition: string): () => void {
  const leaving = new AbortController();
  void loadSteps(coalition);
  loadPins(coalition);
  const look = async () => {
    if (document.visibilityState !== "visible") return;
    const now = await fetchCoalition(coalition, leaving.signal).catch(() => null);
    const known = $detail.get().value;
    if (now === null || known?.id !== coalition || known.revision === now.revision) return;
    await Promise.all([reloadRecords(), reloadPins(), reloadScenarios()]);
    refreshWorkbench();
    await loadSteps(coalition);
  };
  document.addEventListener("visibilitychange", look, { signal: leaving.signal });
  // Two windows side by side are both visible: the one that is turned to looks again.
  window.addEventListener("focus", look, { signal: leaving.signal });
  return () => {
    leaving.abort();
    leaveEditing();
  };
}
