import type { AnyRecord } from "#analysis/model/record.ts";
import type { ApiProblem } from "#client/api/problem.ts";
import { type Draft, draftOf, editOf, inputsOf, readDraft, sameInput } from "./draft.ts";
import { makeAnew, resolveConflict } from "./draft-conflict.ts";
import { $desk, closeDesk, type Desk, lookAgain } from "./draft-desk.ts";
import type { DraftError, Input } from "./draft-input.ts";
import { forgetDraft, keepDraft, keptDraft, tabDrafts } from "./draft-keep.ts";
import { proposeId } from "./draft-new-id.ts";
import { recordAt, type VersionedRecord } from "./draft-records.ts";
import { say } from "./draft-said.ts";
import { changeRecords, type EditOutcome } from "./edits.ts";
import { $records, loadRecords, reloadRecords } from "./records.ts";
import { refreshWorkbench } from "./workbench.ts";

export type Saved = {
  readonly coalition: string;
  readonly draft: Draft;
  readonly id: string | null;
  readonly isNew: boolean;
};

/** Saves what is filled in. Null when it was not: the desk says why, and still holds everything. */
export async function saveDesk(): Promise<Saved | null> {
  const asked = $desk.get();
  if (!asked) return null;
  const { coalition } = asked;
  const draft = draftToSend(asked);
  // What was chosen after a conflict stays chosen, whatever becomes of this attempt.
  const desk: Desk = { ...asked, draft, setback: null };
  $desk.set(desk);
  const { errors } = readDraft(draft);
  if (errors.length > 0) return stay(desk, { errors, setback: null });
  // Should the answer be lost and the page loaded again, the record still goes under the same id.
  if (draft.id === null) keepDraft(tabDrafts, coalition, draft);
  const outcome = await send(coalition, draft);
  if (!outcome.ok) return stay(desk, hindrance(outcome));
  const made = draft.newId ?? outcome.touched.find(({ kind }) => kind === draft.kind)?.id ?? null;
  const id = draft.id ?? made;
  putAway(desk, id === null ? null : savedAs(outcome, draft, id));
  return { coalition, draft, id, isNew: draft.id === null };
}

/** After a conflict: what was chosen of both, or the record made anew when it is gone. What is new has an id of its own. */
function draftToSend({ draft, setback }: Desk): Draft {
  const chosen =
    setback?.why !== "conflict"
      ? draft
      : setback.present === null
        ? makeAnew(draft)
        : resolveConflict(draft, setback.present, setback.sides);
  return chosen.id === null && chosen.newId === null ? { ...chosen, newId: proposeId(chosen) } : chosen;
}

const SAME: EditOutcome = { ok: true, revision: 0, touched: [] };

async function send(coalition: string, draft: Draft): Promise<EditOutcome> {
  const edit = editOf(draft);
  if (edit === null) return SAME;
  const outcome = await changeRecords(coalition, `${draft.id === null ? "make" : "change"}-${draft.kind}`, [edit]);
  if (outcome.ok || outcome.why !== "refused" || outcome.problem.code !== "id-taken") return outcome;
  const earlier = await madeBefore(coalition, draft);
  return earlier === null ? outcome : send(coalition, earlier);
}

/** Of an earlier attempt the answer was lost, and the record is there: what is filled in is a change to it, or nothing new. */
async function madeBefore(coalition: string, draft: Draft): Promise<Draft | null> {
  if (draft.newId === null) return null;
  await loadRecords(coalition);
  await reloadRecords();
  refreshWorkbench();
  const { value } = $records.get();
  const stored = value?.coalition === coalition ? recordAt(value, draft.kind, draft.newId) : null;
  if (stored === null) return null;
  const { id, version, record } = stored;
  return { ...draft, id, newId: null, version, begun: inputsOf(draft.kind, record, draft.language) };
}

/** The record as it was saved; null when nothing differed. */
function savedAs({ touched }: Extract<EditOutcome, { ok: true }>, draft: Draft, id: string): VersionedRecord | null {
  const own = touched.find((one) => one.kind === draft.kind && one.id === id);
  return own && own.record !== null ? { id, version: own.version, record: own.record as AnyRecord } : null;
}

/** Closes the form that was sent, unless somebody typed on; another form that was opened meanwhile is not touched. */
function putAway(sent: Desk, saved: VersionedRecord | null): void {
  const now = $desk.get();
  if (now?.opening !== sent.opening) forgetSent(sent);
  else {
    const typed = Object.entries(now.draft.inputs).filter(([key, input]) => !sameInput(input, sent.draft.inputs[key]));
    if (typed.length === 0 || saved === null) closeDesk({ keep: false });
    else goOn(now, saved, typed);
  }
}

/** What was typed while the record was being saved stays, as a change to what was saved. */
function goOn(desk: Desk, saved: VersionedRecord, typed: readonly (readonly [string, Input])[]): void {
  const { coalition } = desk;
  forgetDraft(tabDrafts, coalition, desk.draft);
  const begun = draftOf(desk.draft.kind, saved, desk.draft.language);
  const draft = { ...begun, inputs: { ...begun.inputs, ...Object.fromEntries(typed) } };
  $desk.set({ ...desk, draft, resumed: false, errors: [], setback: null });
  keepDraft(tabDrafts, coalition, draft);
  lookAgain(coalition);
}

function forgetSent({ coalition, draft }: Desk): void {
  const kept = keptDraft(tabDrafts, coalition, draft);
  // Under the same name something else may be on its way by now.
  const isSent = draft.newId === null ? sameInputs(kept, draft) : kept?.newId === draft.newId;
  if (isSent) forgetDraft(tabDrafts, coalition, draft);
  lookAgain(coalition);
}

function sameInputs(kept: Draft | null, { inputs }: Draft): boolean {
  return kept !== null && Object.entries(inputs).every(([key, input]) => sameInput(kept.inputs[key], input));
}

function stay(desk: Desk, found: Pick<Desk, "errors" | "setback">): null {
  const now = $desk.get();
  // Somebody may have typed on while the answer was under way, or have left for another form.
  if (now?.opening === desk.opening) $desk.set({ ...now, ...found, attempts: now.attempts + 1 });
  else say(desk.coalition, { what: "not-saved", draft: desk.draft });
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
