import { atom } from "nanostores";
import { ApiProblem } from "#client/api/problem.ts";
import { fetchChanges, postChange, postUndo } from "#client/api/records-api.ts";
import type { ChangeAnswer, ListedChange, RecordEdit, Touched } from "#server/contract/change.ts";
import { takePins } from "./pins.ts";
import { takeChange } from "./records.ts";
import { noteRevision, refreshWorkbench, shownCoalition } from "./workbench.ts";

export type EditOutcome =
  | { readonly ok: true; readonly revision: number; readonly touched: readonly Touched[] }
  /** Somebody changed the same records meanwhile: what they are now. */
  | { readonly ok: false; readonly why: "conflict"; readonly conflicts: ApiProblem["conflicts"] }
  | { readonly ok: false; readonly why: "invalid"; readonly errors: ApiProblem["errors"] }
  | { readonly ok: false; readonly why: "no-connection" }
  | { readonly ok: false; readonly why: "refused"; readonly problem: ApiProblem };

/** What one step back would take back, and one step forward do again; null when there is none. */
export type Steps = { readonly undo: ListedChange | null; readonly redo: ListedChange | null };

const NO_STEPS: Steps = { undo: null, redo: null };
/** Far enough back to find the change that is next to be taken back. */
const LISTED = 50;

export const $steps = atom<Steps>(NO_STEPS);
/** Whether a change is on its way to the server. */
export const $saving = atom(false);

/** Several edits as one change and one step to undo. Nothing is half done: it is saved, or the outcome says why not. */
export function changeRecords(command: string, edits: readonly RecordEdit[]): Promise<EditOutcome> {
  return write((coalition) => postChange(coalition, { command, edits: [...edits] }));
}

export function undo(): Promise<EditOutcome> {
  return step($steps.get().undo);
}

export function redo(): Promise<EditOutcome> {
  return step($steps.get().redo);
}

/** Takes one change back, wherever it stands in the history. */
export function undoChange(revision: number): Promise<EditOutcome> {
  return write((coalition) => postUndo(coalition, revision));
}

export async function loadSteps(coalition: string): Promise<void> {
  const list = await fetchChanges(coalition, LISTED).catch(() => null);
  if (list === null || coalition !== shownCoalition()) return;
  const at = (revision: number | null) => list.changes.find((change) => change.revision === revision) ?? null;
  $steps.set({ undo: at(list.undo), redo: at(list.redo) });
}

async function step(change: ListedChange | null): Promise<EditOutcome> {
  return change ? undoChange(change.revision) : { ok: true, revision: 0, touched: [] };
}

async function write(send: (coalition: string) => Promise<ChangeAnswer>): Promise<EditOutcome> {
  const coalition = shownCoalition();
  if (coalition === null) throw new Error("invalid change: no coalition is open");
  $saving.set(true);
  try {
    const answer = await send(coalition);
    await takeChange(coalition, answer);
    takePins(coalition, answer.touched);
    // Where a node stands in the picture is in no number.
    if (answer.touched.some(({ kind }) => kind !== "pin")) refreshWorkbench();
    else if (answer.touched.length > 0) noteRevision(answer.revision);
    await loadSteps(coalition);
    return { ok: true, ...answer };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return refusal(error);
  } finally {
    $saving.set(false);
  }
}

function refusal(problem: ApiProblem): EditOutcome {
  if (problem.status === 0) return { ok: false, why: "no-connection" };
  if (problem.status === 412) return { ok: false, why: "conflict", conflicts: problem.conflicts };
  if (problem.errors.length > 0) return { ok: false, why: "invalid", errors: problem.errors };
  return { ok: false, why: "refused", problem };
}
