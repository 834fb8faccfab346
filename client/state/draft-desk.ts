import { atom } from "nanostores";
import type { Language } from "#analysis/model/language.ts";
import type { ApiProblem } from "#client/api/problem.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { type Draft, draftOf, isChanged, newDraft, setInput } from "./draft.ts";
import type { Present, Side } from "./draft-conflict.ts";
import type { DraftError, Input } from "./draft-input.ts";
import { forgetDraft, keepDraft, keptDraft, keptDrafts, tabDrafts } from "./draft-keep.ts";
import { recordAt } from "./draft-records.ts";
import { $formTask, type FormTask } from "./draft-task.ts";

/** Why the last attempt to save changed nothing. */
export type Setback =
  | { readonly why: "no-connection" }
  | { readonly why: "refused"; readonly problem: ApiProblem }
  | {
      readonly why: "conflict";
      /** Null when it is gone. */
      readonly present: Present | null;
      /** ISO time of the other change. */
      readonly at: string;
      readonly sides: Readonly<Record<string, Side>>;
    };

/** The form that is open. */
export type Desk = {
  /** Apart from a form of the same record that was open before. */
  readonly opening: number;
  readonly coalition: string;
  readonly draft: Draft;
  /** It holds what was filled in before and not saved. */
  readonly resumed: boolean;
  readonly errors: readonly DraftError[];
  readonly setback: Setback | null;
  /** Attempts to save: after each that failed the reader is taken to what is wrong. */
  readonly attempts: number;
};

export const $desk = atom<Desk | null>(null);
/** Forms of a coalition that were left unsaved. */
export const $kept = atom<{ readonly coalition: string | null; readonly drafts: readonly Draft[] }>({
  coalition: null,
  drafts: [],
});

export function lookForKept(coalition: string): void {
  $kept.set({ coalition, drafts: keptDrafts(tabDrafts, coalition) });
}

/** After a form of a coalition was kept or forgotten; of another one than is looked at nothing is told. */
export function lookAgain(coalition: string): void {
  if ($kept.get().coalition === coalition) lookForKept(coalition);
}

let openings = 0;

function putOnDesk(coalition: string, draft: Draft, resumed: boolean): void {
  openings += 1;
  $formTask.set(null);
  $desk.set({ opening: openings, coalition, draft, resumed, errors: [], setback: null, attempts: 0 });
}

/** Opens the form of a task. False when its record is not there. */
export function openDesk(task: FormTask, records: CoalitionRecords, language: Language): boolean {
  const fresh = freshDraft(task, records, language);
  $formTask.set(null);
  if (fresh === null) return false;
  const kept = keptDraft(tabDrafts, records.coalition, fresh);
  putOnDesk(records.coalition, kept ?? fresh, kept !== null);
  return true;
}

function freshDraft(task: FormTask, records: CoalitionRecords, language: Language): Draft | null {
  if (task.id === null) {
    const usual = task.kind === "project" ? { kind: records.rows.coalition.projectKind } : {};
    return newDraft(task.kind, { ...usual, ...task.known }, language);
  }
  const stored = recordAt(records, task.kind, task.id);
  return stored && draftOf(task.kind, stored, language);
}

/** Goes on with a form that was left, as it is kept; one of another coalition is not there. */
export function resumeDraft(coalition: string, draft: Draft): void {
  const kept = keptDraft(tabDrafts, coalition, draft);
  if (kept) putOnDesk(coalition, kept, true);
  else lookAgain(coalition);
}

export function discardKept(coalition: string, draft: Draft): void {
  forgetDraft(tabDrafts, coalition, draft);
  lookAgain(coalition);
}

export function fillIn(key: string, input: Input): void {
  const desk = $desk.get();
  if (!desk) return;
  const draft = setInput(desk.draft, key, input);
  const errors = desk.errors.filter(({ pointer }) => pointer.split("/")[1] !== key);
  $desk.set({ ...desk, draft, errors });
  if (isChanged(draft)) keepDraft(tabDrafts, desk.coalition, draft);
  else forgetDraft(tabDrafts, desk.coalition, draft);
  lookAgain(desk.coalition);
}

/** Lets go of what was filled in before: the fields are as the record is now. */
export function restartDesk(records: CoalitionRecords): void {
  const desk = $desk.get();
  if (!desk) return;
  const { kind, id, language } = desk.draft;
  forgetDraft(tabDrafts, desk.coalition, desk.draft);
  lookAgain(desk.coalition);
  const { begun } = desk.draft;
  const draft =
    id === null ? { ...desk.draft, newId: null, inputs: begun } : freshDraft({ kind, id }, records, language);
  if (draft) $desk.set({ ...desk, draft, resumed: false, errors: [], setback: null });
  else closeDesk({ keep: false });
}

/** Puts the form away; unless it is kept, what was typed is gone. */
export function closeDesk({ keep }: { readonly keep: boolean }): void {
  const desk = $desk.get();
  if (desk && !keep) forgetDraft(tabDrafts, desk.coalition, desk.draft);
  if (desk) lookAgain(desk.coalition);
  $desk.set(null);
  $formTask.set(null);
}

export function chooseSides(sides: Readonly<Record<string, Side>>): void {
  const desk = $desk.get();
  if (desk?.setback?.why !== "conflict") return;
  $desk.set({ ...desk, setback: { ...desk.setback, sides: { ...desk.setback.sides, ...sides } } });
}
