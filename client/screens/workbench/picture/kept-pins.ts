import { say } from "#client/state/draft-said.ts";
import { changeRecords, type EditOutcome } from "#client/state/edits.ts";
import { $pins, pinEdits, reloadPins, unpinEdits } from "#client/state/pins.ts";
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
  onPin: (places) => inTurn(() => keep("pin", () => pinEdits($pins.get(), places))),
  onUnpin: (nodes) => inTurn(() => keep("unpin", () => unpinEdits($pins.get(), nodes))),
};

const codeOf = (outcome: Exclude<EditOutcome, { ok: true }>) =>
  outcome.why === "refused" ? outcome.problem.code : "invalid-request";

async function keep(command: string, make: () => ReturnType<typeof pinEdits>): Promise<void> {
  const edits = make();
  if (edits.length === 0) return;
  const outcome = await changeRecords(command, edits);
  if (outcome.ok) return;
  // Somebody else moved the same node: theirs is what stands.
  if (outcome.why === "conflict") await reloadPins();
  else say(outcome.why === "no-connection" ? { what: "no-connection" } : { what: "refused", code: codeOf(outcome) });
  throw new Error(`not pinned: ${outcome.why}`);
}
