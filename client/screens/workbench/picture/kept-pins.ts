import { changeRecords, type EditOutcome } from "#client/state/edits.ts";
import { $pins, pinEdits, unpinEdits } from "#client/state/pins.ts";
import type { PinKeeping } from "./use-pins.ts";

/** Keeps pins with the coalition, as changes that can be taken back like any other. */
export const KEPT_PINS: Required<Pick<PinKeeping, "onPin" | "onUnpin">> = {
  onPin: async (places) => keep(changeRecords("pin", pinEdits($pins.get(), places))),
  onUnpin: async (nodes) => {
    const edits = unpinEdits($pins.get(), nodes);
    if (edits.length > 0) await keep(changeRecords("unpin", edits));
  },
};

/** A refusal puts the node back where it was. */
async function keep(change: Promise<EditOutcome>): Promise<void> {
  const outcome = await change;
  if (!outcome.ok) throw new Error(`not pinned: ${outcome.why}`);
}
