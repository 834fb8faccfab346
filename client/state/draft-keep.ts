import type { Draft } from "./draft.ts";
import { FIELDS, isFormKind } from "./draft-fields.ts";
import { createDraftStore, type DraftStore } from "./draft-store.ts";

/** Unsaved work, kept for this tab alone: names and people are not left behind on a shared computer. */
export const tabDrafts = createDraftStore(() => sessionStorage);

type Slot = Pick<Draft, "kind" | "slot">;
/** Copies of a coalition have the same records: a draft says itself whose it is. */
type Kept = { readonly coalition: string; readonly draft: Draft };

const beginningOf = (coalition: string) => `schakelwerk.draft.${encodeURIComponent(coalition)}.`;
const keyOf = (coalition: string, { kind, slot }: Slot) =>
  `${beginningOf(coalition)}${kind}.${encodeURIComponent(slot)}`;

export function keepDraft(store: DraftStore, coalition: string, draft: Draft): void {
  const kept: Kept = { coalition, draft };
  store.set(keyOf(coalition, draft), JSON.stringify(kept));
}

export function forgetDraft(store: DraftStore, coalition: string, slot: Slot): void {
  store.remove(keyOf(coalition, slot));
}

export function keptDraft(store: DraftStore, coalition: string, slot: Slot): Draft | null {
  return parse(coalition, store.get(keyOf(coalition, slot)));
}

export function keptDrafts(store: DraftStore, coalition: string): readonly Draft[] {
  return store
    .keys()
    .filter((key) => key.startsWith(beginningOf(coalition)))
    .flatMap((key) => parse(coalition, store.get(key)) ?? []);
}

/** Null for what is of another coalition, and for what an older version of the page may have left. */
function parse(coalition: string, text: string | null): Draft | null {
  const kept = text === null ? null : fromJson(text);
  const draft = kept?.draft;
  if (kept?.coalition !== coalition || draft === undefined || !isFormKind(draft.kind)) return null;
  const isWhole = FIELDS[draft.kind].every(({ key }) => key in draft.inputs && key in draft.begun);
  return isWhole ? draft : null;
}

function fromJson(text: string): Partial<Kept> | null {
  try {
    return JSON.parse(text) as Partial<Kept> | null;
  } catch {
    return null;
  }
}
