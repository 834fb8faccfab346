import { useStore } from "@nanostores/react";
import { useCallback } from "react";
import { say } from "#client/state/draft-said.ts";
import { $steps, type EditOutcome, NO_STEPS, takeStep, undoChange } from "#client/state/edits.ts";

/** Steps back and forward through the changes of a coalition; what came of it is said. */
export function useSteps(coalition: string) {
  const known = useStore($steps);
  const steps = known.coalition === coalition ? known : NO_STEPS;
  const stepBack = useCallback(async () => {
    const step = await takeStep(coalition, "undo");
    if (step) tell(coalition, step.outcome, () => say(coalition, { what: "undone", change: step.change }));
  }, [coalition]);
  const stepForward = useCallback(async () => {
    const step = await takeStep(coalition, "redo");
    if (step) tell(coalition, step.outcome, () => say(coalition, { what: "redone", change: step.change }));
  }, [coalition]);
  const takeBack = useCallback(
    async (revision: number) => {
      tell(coalition, await undoChange(coalition, revision), () => say(coalition, { what: "taken-back" }));
    },
    [coalition],
  );
  return { steps, stepBack, stepForward, takeBack };
}

function tell(coalition: string, outcome: EditOutcome, done: () => void): void {
  if (outcome.ok) done();
  else if (outcome.why === "no-connection") say(coalition, { what: "no-connection" });
  else say(coalition, { what: "refused", code: outcome.why === "refused" ? outcome.problem.code : "changed-since" });
}
