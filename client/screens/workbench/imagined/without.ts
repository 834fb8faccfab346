import type { WorkbenchView } from "#client/state/address.ts";
import { changeView } from "#client/state/url.ts";

const SEPARATOR = ",";

/** Ids of the actors whom a view imagines to have left. */
export function leaversOf({ lens }: Pick<WorkbenchView, "lens">): readonly string[] {
  return lens.without === undefined ? [] : lens.without.split(SEPARATOR).filter((id) => id !== "");
}

/** The same view with one more gone; nobody who is gone stays chosen. */
export function imagineWithout(view: WorkbenchView, id: string): void {
  showWithout(view, [...new Set([...leaversOf(view), id])]);
}

export function bringBack(view: WorkbenchView, id: string): void {
  showWithout(
    view,
    leaversOf(view).filter((other) => other !== id),
  );
}

export function backToToday(view: WorkbenchView): void {
  showWithout(view, []);
}

function showWithout({ lens, selected }: WorkbenchView, leavers: readonly string[]): void {
  const { without: _, ...rest } = lens;
  const gone = new Set(leavers);
  changeView({
    lens: leavers.length === 0 ? rest : { ...rest, without: leavers.join(SEPARATOR) },
    selected: selected.filter((key) => !gone.has(key)),
    focus: 0,
  });
}
