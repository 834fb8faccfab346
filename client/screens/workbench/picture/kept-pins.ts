import { say } from "#client/state/draft-said.ts";
import { changeRecords, type EditOutcome } from "#client/state/edits.ts";
import { $pins, pinEdits, reloadPins, unpinEdits } from "#client/state/pins.ts";
import { shownCoalition } from "#client/state/workbench.ts";
import type { PinKeeping } from "./use-pins.ts";

type Step = () => Promise<void>;

/** One after the other: the next is made from what the one before left, so no node is pinned twice. */
let last: Promise<unknown> = Promise.resolve();

function inTurn(step: Step): Promise<void> {
  const turn = last.then(step, step);
  last = turn;
  return turn;
}

/** Keeps pins with the coalition, as changes that can be taken back like any other. A refusal puts the node back. */
export const KEPT_PINS: Required<Pick<PinKeeping, "onPin" | "onUnpin">> = {
  onPin: (places) => ofShown((coalition) => keep(coalition, "pin", () => pinEdits($pins.get(), places))),
  onUnpin: (nodes) => ofShown((coalition) => keep(coalition, "unpin", () => unpinEdits($pins.get(), nodes))),
};

const codeOf = (outcome: Exclude<EditOutcome, { ok: true }>) =>
  outcome.why === "refused" ? outcome.problem.code : "invalid-request";

/** Of the coalition in which the node was moved, as long as its pins are the ones that are here. */
function ofShown(act: (coalition: string) => Promise<void>): Promise<void> {
  const coalition = shownCoalition();
  return inTurn(async () => {
    if (coalition === null || coalition !== shownCoalition()) throw new Error("not pinned: the coalition was left");
    await act(coalition);
  });
}

async function keep(coalition: string, command: string, make: () => ReturnType<typeof pinEdits>): Promise<void> {
  const edits = make();
  if (edits.length === 0) return;
  const outcome = await changeRecords(coalition, command, edits);
  if (outcome.ok) return;
  // Somebody else moved the same node: theirs is what stands.
  if (outcome.why === "conflict") await reloadPins();
  else
    say(
      coalition,
      outcome.why === "no-connection" ? { what: "no-connection" } : { what: "refused", code: codeOf(outcome) },
    );
  throw new Error(`not pinned: ${outcome.why}`);
}
