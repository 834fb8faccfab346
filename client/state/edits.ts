import { atom } from "nanostores";
import { ApiProblem } from "#client/api/problem.ts";
import { fetchChanges, postChange, postUndo } from "#client/api/records-api.ts";
import type { ChangeAnswer, ListedChange, RecordEdit, Touched } from "#server/contract/change.ts";
import { takePins } from "./pins.ts";
import { takeChange } from "./records.ts";
import { takeScenarios } from "./scenarios.ts";
import { noteRevision, refreshWorkbench, shownCoalition } from "./workbench.ts";

export type EditOutcome =
  | { readonly ok: true; readonly revision: number; readonly touched: readonly Touched[] }
  /** Somebody changed the same records meanwhile: what they are now. */
  | { readonly ok: false; readonly why: "conflict"; readonly conflicts: ApiProblem["conflicts"] }
  | { readonly ok: false; readonly why: "invalid"; readonly errors: ApiProblem["errors"] }
  | { readonly ok: false; readonly why: "no-connection" }
  | { readonly ok: false; readonly why: "refused"; readonly problem: ApiProblem };

/** What one step back would take back, and one step forward do again; null when there is none. */
export type Steps = {
  readonly coalition: string | null;
  readonly undo: ListedChange | null;
  readonly redo: ListedChange | null;
};

export const NO_STEPS: Steps = { coalition: null, undo: null, redo: null };

export const $steps = atom<Steps>(NO_STEPS);
/** Whether a change is on its way to the server. */
export const $saving = atom(false);

/** Several edits as one change and one step to undo. Nothing is half done: it is saved, or the outcome says why not. */
export function changeRecords(coalition: string, command: string, edits: readonly RecordEdit[]): Promise<EditOutcome> {
  return inTurn(() => write(coalition, () => postChange(coalition, { command, edits: [...edits] })));
}

/** Takes one change back, wherever it stands in the history. */
export function undoChange(coalition: string, revision: number): Promise<EditOutcome> {
  return inTurn(() => write(coalition, () => postUndo(coalition, revision)));
}

export type StepTaken = { readonly change: ListedChange; readonly outcome: EditOutcome };

/** One step back or forward from where all steps before it led; null when there was none. */
export function takeStep(coalition: string, way: "undo" | "redo"): Promise<StepTaken | null> {
  return inTurn(async () => {
    const steps = $steps.get();
    const change = steps.coalition === coalition ? steps[way] : null;
    return change && { change, outcome: await write(coalition, () => postUndo(coalition, change.revision)) };
  });
}

export async function loadSteps(coalition: string): Promise<void> {
  const list = await fetchChanges(coalition, 1).catch(() => null);
  if (list !== null && coalition === shownCoalition()) $steps.set({ coalition, ...list.steps });
}

let last: Promise<unknown> = Promise.resolve();

/** Changes go one after the other: each finds what the one before it left. */
function inTurn<Outcome>(act: () => Promise<Outcome>): Promise<Outcome> {
  const turn = last.then(act);
  last = turn.catch(() => undefined);
  return turn;
}

async function write(coalition: string, send: () => Promise<ChangeAnswer>): Promise<EditOutcome> {
  $saving.set(true);
  try {
    const answer = await send();
    await takeChange(coalition, answer);
    takePins(coalition, answer.touched);
    takeScenarios(coalition, answer.touched);
    // Who has left for another coalition sees nothing of this one.
    if (coalition === shownCoalition()) show(answer);
    await loadSteps(coalition);
    return { ok: true, ...answer };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    // Somebody else may have taken the same step.
    if (error.status !== 0) await loadSteps(coalition);
    return refusal(error);
  } finally {
    $saving.set(false);
  }
}

function show({ revision, touched }: ChangeAnswer): void {
  // Where a node stands in the picture is in no number, nor is what somebody keeps for later.
  if (touched.some(({ kind }) => kind !== "pin" && kind !== "scenario")) refreshWorkbench();
  else if (touched.length > 0) noteRevision(revision);
}

function refusal(problem: ApiProblem): EditOutcome {
  if (problem.status === 0) return { ok: false, why: "no-connection" };
  if (problem.status === 412) return { ok: false, why: "conflict", conflicts: problem.conflicts };
  if (problem.errors.length > 0) return { ok: false, why: "invalid", errors: problem.errors };
  return { ok: false, why: "refused", problem };
}
