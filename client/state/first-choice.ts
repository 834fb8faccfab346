import { atom } from "nanostores";
import { keep, keptText } from "./preferences.ts";

const KEPT_AS = "has-chosen";

/** Whether somebody in this browser has ever chosen an actor or project: until then it is told how. */
export const $hasChosen = atom(keptText(KEPT_AS) === "yes");

export function rememberChoice(): void {
  if ($hasChosen.get()) return;
  $hasChosen.set(true);
  keep(KEPT_AS, "yes");
}
