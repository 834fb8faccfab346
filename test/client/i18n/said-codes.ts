import { COALITION_KINDS, PICTURES, TABS } from "#analysis/model/coalition.ts";
import {
  BASES,
  DIRECTIONS,
  KEEP_OR_LEAVE_OUT,
  KERNELS,
  LEVELS,
  PROJECTIONS,
  SUCCESSIONS,
  WEIGHTS,
} from "#analysis/model/lens.ts";
import { PROJECT_KINDS } from "#analysis/model/project.ts";
import { RECORD_KINDS } from "#analysis/model/record.ts";
import { ORDERS } from "#client/screens/workbench/matrix/shown-groups.ts";
import { SHORTCUT_PLACES, SHORTCUTS } from "#client/state/shortcuts.ts";
import { EDIT_REFUSALS } from "#server/contract/edit-refusal.ts";
import { FIELD_CODES } from "#server/contract/field-error.ts";

const TWO_WORDS = ["arrangement", "project"];
const BOTH_WORDS = ["arrangements", "projects"];

/** Beginnings of ids whose codes come from a list: only what is in the list is said. Of others all that begins so is. */
export const SAID_CODES: Readonly<Record<string, readonly string[]>> = {
  "coalitions.count.": PROJECT_KINDS,
  "edit.count.": RECORD_KINDS,
  // The last two a page finds by itself, or says at a field.
  "edit.error.": [...FIELD_CODES, "two-readings", "name-taken"],
  "edit.refused.": EDIT_REFUSALS,
  "help.cap.": Object.values(SHORTCUTS).flatMap(({ chords }) => chords.flat()),
  "help.key.": Object.keys(SHORTCUTS),
  "help.place.": SHORTCUT_PLACES,
  "lens.basis.": BASES,
  "lens.defining.": KEEP_OR_LEAVE_OUT,
  "lens.direction.": DIRECTIONS,
  "lens.kernel.": KERNELS,
  "lens.level.": LEVELS,
  "lens.picture.two-mode.": TWO_WORDS,
  "lens.plenary.": KEEP_OR_LEAVE_OUT,
  "lens.projection.": PROJECTIONS,
  "lens.succession.": SUCCESSIONS,
  "lens.weight.": WEIGHTS,
  "map.legend.silent.": TWO_WORDS,
  "map.tip.silent.": TWO_WORDS,
  "matrix.list.": BOTH_WORDS,
  "matrix.order.": ORDERS,
  "picture.search.": TWO_WORDS,
  "settings.": ["saved", "undone"],
  "settings.hint.": ["setting", "caveat", "projectKind"],
  "settings.kind.": COALITION_KINDS,
  "settings.picture.": PICTURES,
  "settings.tab.": TABS.filter((tab) => tab !== "time"),
  "table.": BOTH_WORDS,
  "table.count.": BOTH_WORDS,
  "workbench.tab.": [...TABS, ...BOTH_WORDS],
};
