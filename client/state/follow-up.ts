import type { FollowUp, FollowUpStep } from "#analysis/model/follow-up.ts";
import { changeCoalition } from "./coalition-lists.ts";
import type { EditOutcome } from "./edits.ts";

/** Takes an introduction up: it leaves the list of suggestions, with what is expected of it. */
export function takeUp(
  coalition: string,
  { key, expected }: Omit<FollowUp, "steps">,
  on: string,
): Promise<EditOutcome> {
  const begun: FollowUp = { key, expected, steps: [{ state: "proposed", on, reason: null }] };
  return changeCoalition(coalition, "take-up", ({ followUps }) => ({
    followUps: [...followUps.filter((known) => known.key !== key), begun],
  }));
}

/** One step further; what was there before is kept. */
export function goOn(coalition: string, key: string, step: FollowUpStep): Promise<EditOutcome> {
  return changeCoalition(coalition, "follow-up", ({ followUps }) => ({
    followUps: followUps.map((known) => (known.key === key ? { ...known, steps: [...known.steps, step] } : known)),
  }));
}

/** As if it was never taken up: it may be suggested again. */
export function letGo(coalition: string, key: string): Promise<EditOutcome> {
  return changeCoalition(coalition, "let-go", ({ followUps }) => ({
    followUps: followUps.filter((known) => known.key !== key),
  }));
}
