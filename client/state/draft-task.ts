import { atom } from "nanostores";
import type { RecordKind } from "#analysis/model/record.ts";
import type { FormKind } from "./draft-fields.ts";
import { shownCoalition } from "./workbench.ts";

export type RecordRef = { readonly kind: RecordKind; readonly id: string };

/** What somebody set out to write; who asks for it need not know how it is done. */
export type FormTask =
  | { readonly kind: FormKind; readonly id: string }
  /** A new record, of which some is known already: both ends of a line that was drawn. */
  | { readonly kind: FormKind; readonly id: null; readonly known: Readonly<Record<string, unknown>> };

/** Copies of a coalition have the ids of their original: what is asked of one must not reach another. */
type Asked<What> = { readonly coalition: string; readonly what: What };

export const $formTask = atom<Asked<FormTask> | null>(null);
/** Records that somebody asked to remove, before it was said what goes with them. */
export const $removal = atom<Asked<readonly RecordRef[]> | null>(null);
/** The record whose history is shown. */
export const $historyOf = atom<Asked<RecordRef> | null>(null);

export function askToChange(kind: FormKind, id: string): void {
  $formTask.set(asked({ kind, id }));
}

export function askToMake(kind: FormKind, known: Readonly<Record<string, unknown>> = {}): void {
  $formTask.set(asked({ kind, id: null, known }));
}

export function askToRemove(records: readonly RecordRef[]): void {
  if (records.length > 0) $removal.set(asked(records));
}

export function askForHistory(record: RecordRef): void {
  $historyOf.set(asked(record));
}

/** What was asked of this coalition. */
export function askedOf<What>(asked: Asked<What> | null, coalition: string): What | null {
  return asked?.coalition === coalition ? asked.what : null;
}

function asked<What>(what: What): Asked<What> | null {
  const coalition = shownCoalition();
  return coalition === null ? null : { coalition, what };
}
