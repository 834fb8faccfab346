import { atom } from "nanostores";
import type { AnyRecord, RecordKind } from "#analysis/model/record.ts";
import type { ListedChange } from "#server/contract/change.ts";
import type { Draft } from "./draft.ts";

/** What the last edit came to, for the line that tells it. */
export type Said =
  | { readonly what: "saved" | "not-saved"; readonly draft: Draft }
  | {
      readonly what: "removed";
      readonly records: readonly { readonly kind: RecordKind; readonly record: AnyRecord }[];
      /** The change to take back. */
      readonly revision: number;
    }
  | {
      readonly what: "came-true";
      /** So many imagined changes. */
      readonly count: number;
      readonly revision: number;
    }
  | { readonly what: "undone" | "redone"; readonly change: ListedChange }
  | { readonly what: "taken-back" | "not-there" | "no-connection" }
  | { readonly what: "refused"; readonly code: string };

/** Of which coalition it is said; stands until the next edit, or until somebody closes it. */
export const $said = atom<{ readonly coalition: string; readonly said: Said } | null>(null);

export function say(coalition: string, said: Said): void {
  $said.set({ coalition, said });
}

export function sayNothing(): void {
  $said.set(null);
}
