/** Where keys mean something, in the order of the sheet. */
export const SHORTCUT_PLACES = [
  "everywhere",
  "coalition",
  "tabs",
  "picture",
  "matrix",
  "map",
  "table",
  "tour",
] as const;
export type ShortcutPlace = (typeof SHORTCUT_PLACES)[number];

/** Keys held together: `Mod` is Ctrl, and Command on a Mac. */
export type Chord = readonly string[];

type ShortcutShape = {
  readonly place: ShortcutPlace;
  /** Any of these does it. */
  readonly chords: readonly Chord[];
};

/** Every key that does something beyond what browsers do by themselves; the sheet and `aria-keyshortcuts` read it here. */
export const SHORTCUTS = {
  help: { place: "everywhere", chords: [["?"]] },
  undo: { place: "coalition", chords: [["Mod", "Z"]] },
  redo: {
    place: "coalition",
    chords: [
      ["Mod", "Shift", "Z"],
      ["Mod", "Y"],
    ],
  },
  edit: { place: "coalition", chords: [["F2"]] },
  close: { place: "everywhere", chords: [["Escape"]] },
  "next-tab": { place: "tabs", chords: [["ArrowLeft"], ["ArrowRight"]] },
  "end-tab": { place: "tabs", chords: [["Home"], ["End"]] },
  find: { place: "picture", chords: [["Enter"]] },
  "picture-clear": { place: "picture", chords: [["Escape"]] },
  "matrix-move": { place: "matrix", chords: [["ArrowUp"], ["ArrowDown"], ["ArrowLeft"], ["ArrowRight"]] },
  "matrix-row": { place: "matrix", chords: [["Home"], ["End"]] },
  "matrix-column": { place: "matrix", chords: [["PageUp"], ["PageDown"]] },
  "matrix-corner": {
    place: "matrix",
    chords: [
      ["Control", "Home"],
      ["Control", "End"],
    ],
  },
  "matrix-open": { place: "matrix", chords: [["Enter"], ["Space"]] },
  "map-move": { place: "map", chords: [["ArrowUp"], ["ArrowDown"], ["ArrowLeft"], ["ArrowRight"]] },
  "map-select": { place: "map", chords: [["Enter"], ["Space"]] },
  "map-clear": { place: "map", chords: [["Escape"]] },
  "map-zoom": { place: "map", chords: [["+"], ["-"], ["0"]] },
  "table-move": { place: "table", chords: [["ArrowUp"], ["ArrowDown"], ["PageUp"], ["PageDown"], ["Home"], ["End"]] },
  "table-header": { place: "table", chords: [["ArrowLeft"], ["ArrowRight"]] },
  "table-name": { place: "table", chords: [["A–Z"]] },
  "table-select": { place: "table", chords: [["Enter"]] },
  "table-also": { place: "table", chords: [["Space"]] },
  "table-range": {
    place: "table",
    chords: [
      ["Shift", "ArrowUp"],
      ["Shift", "ArrowDown"],
    ],
  },
  "table-all": { place: "table", chords: [["Mod", "A"]] },
  "table-clear": { place: "table", chords: [["Escape"]] },
  "tour-close": { place: "tour", chords: [["Escape"]] },
} as const satisfies Readonly<Record<string, ShortcutShape>>;
export type ShortcutId = keyof typeof SHORTCUTS;

export function shortcutsOf(place: ShortcutPlace): readonly ShortcutId[] {
  return (Object.keys(SHORTCUTS) as ShortcutId[]).filter((id) => SHORTCUTS[id].place === place);
}

/** As `aria-keyshortcuts` writes it: keys of one chord with a plus, chords with a space between them. */
export function ariaKeys(id: ShortcutId, isMac: boolean): string {
  const chords: readonly Chord[] = SHORTCUTS[id].chords;
  const modifier = isMac ? "Meta" : "Control";
  return chords.map((chord) => chord.map((key) => (key === "Mod" ? modifier : key)).join("+")).join(" ");
}
