import { $view, changeView } from "./url.ts";

/** Chooses these and nothing else; the same choice in every tab. Without a choice there is nothing to show alone. */
export function select(keys: readonly string[]): void {
  changeView(keys.length === 0 ? { selected: keys, focus: 0 } : { selected: keys });
}

/** Adds a node to what is chosen, or takes it out. */
export function toggleSelected(key: string): void {
  const view = $view.get();
  if (view.screen !== "workbench") return;
  const { selected } = view.view;
  select(selected.includes(key) ? selected.filter((other) => other !== key) : [...selected, key]);
}
