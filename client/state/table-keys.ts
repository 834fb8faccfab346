import { fold } from "./table-fold.ts";

/** Where a key leads from a row; null when it leads nowhere, -1 up to the headers. */
export function rowByKey(
  key: string,
  { at, count, page }: { readonly at: number; readonly count: number; readonly page: number },
): number | null {
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(last, at + 1);
    case "ArrowUp":
      return at - 1;
    case "PageDown":
      return Math.min(last, at + page);
    case "PageUp":
      return Math.max(0, at - page);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

/** What has been typed so far to find a row by its name; after a pause it begins anew. */
export type Typed = { readonly text: string; readonly atMs: number };
export const nothingTyped: Typed = { text: "", atMs: Number.NEGATIVE_INFINITY };
const PAUSE_MS = 1000;

export function typeOn(typed: Typed, key: string, atMs: number): Typed {
  return { text: (atMs - typed.atMs > PAUSE_MS ? "" : typed.text) + fold(key), atMs };
}

/** The next row whose name begins so, from the top again after the last. One letter looks on from the row one is at. */
export function rowByName(
  names: { readonly count: number; readonly foldedAt: (row: number) => string },
  { text }: Typed,
  at: number,
): number | null {
  const start = text.length === 1 ? at + 1 : at;
  for (let step = 0; step < names.count; step += 1) {
    const row = (start + step) % names.count;
    if (names.foldedAt(row).startsWith(text)) return row;
  }
  return null;
}

/** A choice lies in the address, which has an end. */
export const MOST_CHOSEN = 250;

/** Rows from where a choice began to where it goes, both with them; the nearest to its beginning when that is many. */
export function rowsFromTo(from: number, to: number): readonly number[] {
  const step = to < from ? -1 : 1;
  const length = Math.min(MOST_CHOSEN, Math.abs(to - from) + 1);
  return Array.from({ length }, (_, i) => from + step * i);
}
