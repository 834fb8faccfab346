import { atom } from "nanostores";
import type { Language } from "#analysis/model/language.ts";
import type { AnyRecord } from "#analysis/model/record.ts";
import type { ApiProblem } from "#client/api/problem.ts";
import type { CoalitionRecords } from "#server/contract/record.ts";
import { type Draft, draftOf, editOf, isChanged, newDraft, readDraft, setInput } from "./draft.ts";
import { makeAnew, type Present, resolveConflict, type Side } from "./draft-conflict.ts";
import type { DraftError, Input } from "./draft-input.ts";
import { forgetDraft, keepDraft, keptDraft, keptDrafts } from "./draft-keep.ts";
import { recordAt } from "./draft-records.ts";
import { $formTask, type FormTask } from "./draft-task.ts";
import { changeRecords, type EditOutcome } from "./edits.ts";

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
/** Forms of this coalition that were left unsaved. */
export const $kept = atom<readonly Draft[]>([]);

export function lookForKept(coalition: string): void {
  $kept.set(keptDrafts(tabStore(), coalition));
}

/** Opens the form of a task. False when its record is not there. */
export function openDesk(task: FormTask, records: CoalitionRecords, language: Language): boolean {
  const fresh = freshDraft(task, records, language);
  const kept = fresh && keptDraft(tabStore(), records.coalition, fresh);
  $formTask.set(null);
  if (fresh === null) return false;
  $desk.set({
    coalition: records.coalition,
    draft: kept ?? fresh,
    resumed: kept !== null,
    errors: [],
    setback: null,
    attempts: 0,
  });
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

/** Goes on with a form that was left. */
export function resumeDraft(coalition: string, draft: Draft): void {
  $formTask.set(null);
  $desk.set({ coalition, draft, resumed: true, errors: [], setback: null, attempts: 0 });
}

export function discardKept(coalition: string, draft: Draft): void {
  forgetDraft(tabStore(), coalition, draft);
  lookForKept(coalition);
}

export function fillIn(key: string, input: Input): void {
  const desk = $desk.get();
  if (!desk) return;
  const draft = setInput(desk.draft, key, input);
  const errors = desk.errors.filter(({ pointer }) => pointer.split("/")[1] !== key);
  $desk.set({ ...desk, draft, errors });
  if (isChanged(draft)) keepDraft(tabStore(), desk.coalition, draft);
  else forgetDraft(tabStore(), desk.coalition, draft);
  lookForKept(desk.coalition);
}

/** Lets go of what was filled in before: the fields are as the record is now. */
export function restartDesk(records: CoalitionRecords): void {
  const desk = $desk.get();
  if (!desk) return;
  const { kind, id, language } = desk.draft;
  forgetDraft(tabStore(), desk.coalition, desk.draft);
  lookForKept(desk.coalition);
  const { begun } = desk.draft;
  const draft = id === null ? { ...desk.draft, inputs: begun } : freshDraft({ kind, id }, records, language);
  if (draft) $desk.set({ ...desk, draft, resumed: false, errors: [], setback: null });
  else closeDesk({ keep: false });
}

/** Puts the form away; unless it is kept, what was typed is gone. */
export function closeDesk({ keep }: { readonly keep: boolean }): void {
  const desk = $desk.get();
  if (desk && !keep) forgetDraft(tabStore(), desk.coalition, desk.draft);
  if (desk) lookForKept(desk.coalition);
  $desk.set(null);
  $formTask.set(null);
}

export type Saved = { readonly draft: Draft; readonly id: string | null; readonly isNew: boolean };

/** Saves what is filled in. Null when it was not: the desk says why, and still holds everything. */
export async function saveDesk(): Promise<Saved | null> {
  const asked = $desk.get();
  if (!asked) return null;
  const draft = draftToSend(asked);
  // What was chosen after a conflict stays chosen, whatever becomes of this attempt.
  const desk: Desk = { ...asked, draft, setback: null };
  $desk.set(desk);
  const { errors } = readDraft(draft);
  if (errors.length > 0) return stay(desk, { errors, setback: null });
  const edit = editOf(draft);
  if (edit === null) {
    closeDesk({ keep: false });
    return { draft, id: draft.id, isNew: false };
  }
  const outcome = await changeRecords(`${draft.id === null ? "make" : "change"}-${draft.kind}`, [edit]);
  if (!outcome.ok) return stay(desk, hindrance(outcome));
  closeDesk({ keep: false });
  const made = outcome.touched.find(({ kind }) => kind === draft.kind)?.id ?? null;
  return { draft, id: draft.id ?? made, isNew: draft.id === null };
}

export function chooseSides(sides: Readonly<Record<string, Side>>): void {
  const desk = $desk.get();
  if (desk?.setback?.why !== "conflict") return;
  $desk.set({ ...desk, setback: { ...desk.setback, sides: { ...desk.setback.sides, ...sides } } });
}

/** After a conflict: what was chosen of both, or the record made anew when it is gone. */
function draftToSend({ draft, setback }: Desk): Draft {
  if (setback?.why !== "conflict") return draft;
  return setback.present === null ? makeAnew(draft) : resolveConflict(draft, setback.present, setback.sides);
}

function stay(desk: Desk, found: Pick<Desk, "errors" | "setback">): null {
  // Somebody may have typed on while the answer was under way.
  const now = $desk.get() ?? desk;
  $desk.set({ ...now, ...found, attempts: now.attempts + 1 });
  return null;
}

function hindrance(outcome: Extract<EditOutcome, { ok: false }>): Pick<Desk, "errors" | "setback"> {
  switch (outcome.why) {
    case "invalid":
      return { errors: outcome.errors.map(ofField), setback: null };
    case "conflict": {
      const [conflict] = outcome.conflicts;
      const present =
        conflict && conflict.version !== null && conflict.record !== null
          ? { version: conflict.version, record: conflict.record as unknown as AnyRecord }
          : null;
      return { errors: [], setback: { why: "conflict", present, at: conflict?.at ?? "", sides: {} } };
    }
    case "refused":
      return { errors: [], setback: { why: "refused", problem: outcome.problem } };
    case "no-connection":
      return { errors: [], setback: { why: "no-connection" } };
  }
}

/** The server points into the request; the form has one record, and points into that. */
function ofField({ pointer, code, values }: ApiProblem["errors"][number]): DraftError {
  return { pointer: pointer.replace(/^\/edits\/\d+(\/record)?/, "") || "/", code: code as DraftError["code"], values };
}

function tabStore(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
