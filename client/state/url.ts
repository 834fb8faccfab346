import { atom } from "nanostores";
import { formatAddress, parseAddress, type View, type WorkbenchView } from "./address.ts";

/** What the address bar shows. The only place that reads or writes it. */
export const $view = atom<View>(parseAddress(window.location));

window.addEventListener("popstate", () => $view.set(parseAddress(window.location)));

/** Goes to another screen, as a link would. */
export function open(view: View): void {
  window.history.pushState(null, "", formatAddress(view));
  $view.set(view);
  window.scrollTo({ top: 0 });
}

/** Changes what the workbench shows. A choice replaces the address, so that Back leaves the workbench in one step. */
export function changeView(patch: Partial<WorkbenchView>): void {
  const current = $view.get();
  if (current.screen !== "workbench") return;
  const next: View = { ...current, view: { ...current.view, ...patch } };
  window.history.replaceState(null, "", formatAddress(next));
  $view.set(next);
}
