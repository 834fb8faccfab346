import type { Draft } from "./draft.ts";
import { FIELDS, isFormKind } from "./draft-fields.ts";

/** Unsaved work, kept for this tab alone: names and people are not left behind on a shared computer. */
type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

type Slot = Pick<Draft, "kind" | "slot">;

const beginningOf = (coalition: string) => `schakelwerk.draft.${encodeURIComponent(coalition)}.`;
const keyOf = (coalition: string, { kind, slot }: Slot) =>
  `${beginningOf(coalition)}${kind}.${encodeURIComponent(slot)}`;

export function keepDraft(store: Store | null, coalition: string, draft: Draft): void {
  attempt(() => store?.setItem(keyOf(coalition, draft), JSON.stringify(draft)));
}

export function forgetDraft(store: Store | null, coalition: string, slot: Slot): void {
  attempt(() => store?.removeItem(keyOf(coalition, slot)));
}

export function keptDraft(store: Store | null, coalition: string, slot: Slot): Draft | null {
  return attempt(() => parse(store?.getItem(keyOf(coalition, slot)) ?? null));
}

export function keptDrafts(store: Store | null, coalition: string): readonly Draft[] {
  const beginning = beginningOf(coalition);
  return (
    attempt(() =>
      Array.from({ length: store?.length ?? 0 }, (_, at) => store?.key(at) ?? "")
        .filter((key) => key.startsWith(beginning))
        .toSorted()
        .flatMap((key) => parse(store?.getItem(key) ?? null) ?? []),
    ) ?? []
  );
}

/** Storage may be switched off or full: the form itself still holds what was typed. */
function attempt<Result>(use: () => Result): Result | null {
  try {
    return use();
  } catch {
    return null;
  }
}

/** Null for what an older version of the page may have left. */
function parse(text: string | null): Draft | null {
  if (text === null) return null;
  const draft = JSON.parse(text) as Draft;
  if (!isFormKind(draft.kind)) return null;
  const isWhole = FIELDS[draft.kind].every(({ key }) => key in draft.inputs && key in draft.begun);
  return isWhole ? draft : null;
}
