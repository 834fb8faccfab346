import { atom } from "nanostores";
import type { RecordKind } from "#analysis/model/record.ts";
import type { FormKind } from "./draft-fields.ts";

export type RecordRef = { readonly kind: RecordKind; readonly id: string };

/** What somebody set out to write; who asks for it need not know how it is done. */
export type FormTask =
  | { readonly kind: FormKind; readonly id: string }
  /** A new record, of which some is known already: both ends of a line that was drawn. */
  | { readonly kind: FormKind; readonly id: null; readonly known: Readonly<Record<string, unknown>> };

export const $formTask = atom<FormTask | null>(null);
/** Records that somebody asked to remove, before it was said what goes with them. */
export const $removal = atom<readonly RecordRef[] | null>(null);
/** The record whose history is shown. */
export const $historyOf = atom<RecordRef | null>(null);

export function askToChange(kind: FormKind, id: string): void {
  $formTask.set({ kind, id });
}

export function askToMake(kind: FormKind, known: Readonly<Record<string, unknown>> = {}): void {
  $formTask.set({ kind, id: null, known });
}

export function askToRemove(records: readonly RecordRef[]): void {
  if (records.length > 0) $removal.set(records);
}

export function askForHistory(record: RecordRef): void {
  $historyOf.set(record);
}
