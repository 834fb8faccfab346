import { useEffect } from "react";
import { recordOfNode } from "#client/state/draft-node.ts";
import { askToChange } from "#client/state/draft-task.ts";
import { $view } from "#client/state/url.ts";
import { $network } from "#client/state/workbench.ts";

const FIELDS = "input, textarea, select, [contenteditable]";

/** Undo, redo and edit by the keys that spreadsheets have; in a field those are the field's own. */
export function useEditShortcuts(stepBack: () => void, stepForward: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof Element) || target.closest(FIELDS)) return;
      if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      const act = actionOf(event, target, { stepBack, stepForward });
      if (!act) return;
      event.preventDefault();
      // A key that is held down is one step, not as many as the keyboard sends.
      if (!event.repeat) act();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [stepBack, stepForward]);
}

type Steps = { readonly stepBack: () => void; readonly stepForward: () => void };

function actionOf(event: KeyboardEvent, target: Element, { stepBack, stepForward }: Steps): (() => void) | null {
  const key = event.key.toLowerCase();
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    if (key === "z") return event.shiftKey ? stepForward : stepBack;
    return key === "y" && !event.shiftKey ? stepForward : null;
  }
  if (key !== "f2" || event.shiftKey) return null;
  // Of a table the row with the focus, elsewhere what is chosen.
  const node = target.closest<HTMLElement>("[data-record]")?.dataset.record ?? chosenNode();
  const network = $network.get().value;
  const record = node === undefined || network === null ? null : recordOfNode(network, node);
  return record && (() => askToChange(record.kind, record.id));
}

function chosenNode(): string | undefined {
  const view = $view.get();
  return view.screen === "workbench" && view.view.selected.length === 1 ? view.view.selected[0] : undefined;
}
