import type { ImaginedChange } from "#analysis/model/imagined-change.ts";
import { addChange, withoutChange } from "#analysis/network/imagine/add-change.ts";
import { readChanges, writeChanges } from "#analysis/network/imagine/change-list.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import { $view, changeView } from "#client/state/url.ts";

/** Shows the same view with more imagined; nobody who is gone stays chosen. */
export function imagine(...changes: readonly ImaginedChange[]): void {
  const shown = $view.get();
  if (shown.screen !== "workbench") return;
  show(shown.view, changes.reduce(addChange, readChanges(shown.view.lens.imagine)));
}

/** The same view without one change, by its place in the list. */
export function takeOut(view: WorkbenchView, at: number): void {
  show(view, withoutChange(readChanges(view.lens.imagine), at));
}

export function backToToday(view: WorkbenchView): void {
  show(view, []);
}

function show({ lens, selected }: WorkbenchView, changes: readonly ImaginedChange[]): void {
  const { imagine: _, ...rest } = lens;
  const list = writeChanges(changes);
  const gone = new Set(
    changes.flatMap((change) => (change.do === "leave" || change.do === "merge" ? [change.actor] : [])),
  );
  changeView({
    lens: list === undefined ? rest : { ...rest, imagine: list },
    selected: selected.filter((key) => !gone.has(key)),
    focus: 0,
  });
}
