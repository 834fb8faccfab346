import { useStore } from "@nanostores/react";
import { useCallback } from "react";
import { say } from "#client/state/draft-said.ts";
import { $steps, type EditOutcome, redo, undo, undoChange } from "#client/state/edits.ts";

/** Steps back and forward through the changes; what came of it is said. */
export function useSteps() {
  const steps = useStore($steps);
  const stepBack = useCallback(async () => {
    const change = $steps.get().undo;
    if (change) tell(await undo(), () => say({ what: "undone", change }));
  }, []);
  const stepForward = useCallback(async () => {
    const change = $steps.get().redo;
    if (change) tell(await redo(), () => say({ what: "redone", change }));
  }, []);
  const takeBack = useCallback(async (revision: number) => {
    tell(await undoChange(revision), () => say({ what: "taken-back" }));
  }, []);
  return { steps, stepBack, stepForward, takeBack };
}

function tell(outcome: EditOutcome, done: () => void): void {
  if (outcome.ok) done();
  else if (outcome.why === "no-connection") say({ what: "no-connection" });
  else say({ what: "refused", code: outcome.why === "refused" ? outcome.problem.code : "changed-since" });
}
