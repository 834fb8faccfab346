import { expect, test } from "vitest";
import { ariaKeys, SHORTCUT_PLACES, SHORTCUTS, shortcutsOf } from "#client/state/shortcuts.ts";

test("every shortcut stands at one place of the sheet, and no place is empty", () => {
  const shown = SHORTCUT_PLACES.map(shortcutsOf);
  expect(shown.every((ids) => ids.length > 0)).toBe(true);
  expect(shown.flat().toSorted()).toEqual(Object.keys(SHORTCUTS).toSorted());
});

test("assistive technology is told the keys as ARIA writes them", () => {
  expect([ariaKeys("redo", false), ariaKeys("undo", true), ariaKeys("help", false)]).toEqual([
    "Control+Shift+Z Control+Y",
    "Meta+Z",
    "?",
  ]);
});
