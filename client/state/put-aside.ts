import type { Dismissal } from "#analysis/model/coalition.ts";
import { changeCoalition } from "./coalition-lists.ts";
import type { EditOutcome } from "./edits.ts";

/** Puts a suggestion aside, so that it is not made again. */
export function putAside(coalition: string, dismissal: Dismissal): Promise<EditOutcome> {
  return changeCoalition(coalition, "put-aside", ({ dismissals }) => ({
    dismissals: [...dismissals.filter(({ key }) => key !== dismissal.key), dismissal],
  }));
}

export function takeBackIn(coalition: string, suggestion: string): Promise<EditOutcome> {
  return changeCoalition(coalition, "take-back-in", ({ dismissals }) => ({
    dismissals: dismissals.filter(({ key }) => key !== suggestion),
  }));
}
