import { $said } from "./draft-said.ts";
import { $formTask, $historyOf, $removal } from "./draft-task.ts";
import { $steps, NO_STEPS } from "./edits.ts";

/** Whoever leaves a coalition leaves behind what was asked and said of it; the form itself goes with its panel. */
export function leaveEditing(): void {
  for (const store of [$formTask, $removal, $historyOf, $said]) store.set(null);
  $steps.set(NO_STEPS);
}
