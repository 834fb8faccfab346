import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from "react";
import { MOST_CHOSEN, nothingTyped, rowByKey, rowByName, rowsFromTo, typeOn } from "#client/state/table-keys.ts";

type Options = {
  /** Keys of the rows in the order on screen. */
  readonly keys: readonly string[];
  readonly foldedNameAt: (position: number) => string;
  readonly selected: readonly string[];
  readonly onSelect: (keys: readonly string[]) => void;
  /** Rows that fit the frame. */
  readonly page: number;
  readonly onUp: () => void;
};

/** Which row has the focus, and what clicks and keys choose: one row, one more, a range, all of them. */
export function useRowChoice({ keys, foldedNameAt, selected, onSelect, page, onUp }: Options) {
  const positions = useMemo(() => new Map(keys.map((key, position) => [key, position])), [keys]);
  const [active, setActive] = useState<{ readonly key: string | null; readonly focusCount: number }>({
    key: null,
    focusCount: 0,
  });
  const anchor = useRef<string | null>(null);
  const typed = useRef(nothingTyped);
  const at = positions.get(active.key ?? "") ?? positions.get(selected[0] ?? "") ?? 0;

  const focusRow = (position: number) =>
    setActive(({ focusCount }) => ({ key: keys[position] ?? null, focusCount: focusCount + 1 }));
  const choose = (position: number, how: "only" | "also" | "range") => {
    const key = keys[position];
    if (key === undefined) return;
    if (how === "range") {
      const from = positions.get(anchor.current ?? "") ?? at;
      onSelect(rowsFromTo(from, position).flatMap((row) => keys[row] ?? []));
      return;
    }
    anchor.current = key;
    if (how === "only") onSelect([key]);
    else if (selected.includes(key)) onSelect(selected.filter((other) => other !== key));
    // The line above the table says that no more can be chosen.
    else if (selected.length < MOST_CHOSEN) onSelect([...selected, key]);
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-row]") : null;
    if (!row) return;
    const position = Number(row.dataset.row);
    choose(position, event.shiftKey ? "range" : event.ctrlKey || event.metaKey ? "also" : "only");
    focusRow(position);
  };

  const moveTo = (to: number, isRange: boolean) => {
    if (to < 0) return onUp();
    if (isRange) choose(to, "range");
    else anchor.current = keys[to] ?? null;
    return focusRow(to);
  };
  /** The row whose name goes on with this letter; a space that no name has there is no letter. */
  const findByLetter = (letter: string, atMs: number): boolean => {
    const next = typeOn(typed.current, letter, atMs);
    const found = next.text.trim() === "" ? null : rowByName({ count: keys.length, foldedAt: foldedNameAt }, next, at);
    if (found === null && letter === " ") return false;
    typed.current = next;
    if (found !== null) focusRow(found);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, shiftKey, altKey } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    const to = rowByKey(key, { at, count: keys.length, page });
    if (altKey) return;
    if (to !== null) moveTo(to, shiftKey);
    else if (key === "Enter") choose(at, "only");
    else if (key === "Escape") {
      if (selected.length > 0) onSelect([]);
    } else if (isCommand && key.toLowerCase() === "a") {
      onSelect(keys.slice(0, MOST_CHOSEN));
    } else if (isCommand || key.length !== 1) return;
    else if (!findByLetter(key, event.timeStamp)) {
      typed.current = nothingTyped;
      choose(at, "also");
    }
    event.preventDefault();
  };
  return { at, focusCount: active.focusCount, focusRow, onClick, onKeyDown };
}
