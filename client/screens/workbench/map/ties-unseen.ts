import type { NetworkView } from "#analysis/model/network-view.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";

/** Whether there are ties that count but that this picture does not know: who shares no project may have a tie all the same. */
export function tiesUnseen({ has }: Pick<CoalitionDetail, "has">, { lens, picture }: NetworkView): boolean {
  return picture === "two-mode" && lens.basis !== "projects" && has.tieKinds.length > 0;
}
