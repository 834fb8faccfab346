export type Theme = "light" | "dark";

/** Colours of the pictures. Canvas and WebGL cannot read custom properties; palette.css has the same values for the rest. */
export type Palette = {
  readonly background: string;
  readonly ink: string;
  readonly muted: string;
  /** Groups take turns through these eight, beside five shapes. */
  readonly groups: readonly string[];
  readonly unassigned: string;
  /** Projects that span groups, and ties across groups. */
  readonly spanning: string;
  readonly selection: string;
  /** Who loses contact when the chosen one leaves. */
  readonly separated: string;
};

/** At least 3:1 against the background, and apart for people who see red, green or blue less (a test computes both). */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    background: "#fdfdfb",
    ink: "#1d242b",
    muted: "#59636e",
    groups: ["#0b4fc4", "#d27500", "#2b9a57", "#c1127a", "#6d5100", "#3f92d9", "#7f1a96", "#8a3226"],
    unassigned: "#7b848d",
    spanning: "#2b343d",
    selection: "#000000",
    separated: "#b3261e",
  },
  dark: {
    background: "#15191e",
    ink: "#eef1f4",
    muted: "#a6b0ba",
    groups: ["#86a0f2", "#e0672f", "#14e0b0", "#d45a98", "#ecd774", "#a4defe", "#8f63e6", "#b98672"],
    unassigned: "#8b949e",
    spanning: "#e3e8ed",
    selection: "#ffffff",
    separated: "#ff8a80",
  },
};

export function groupColour(palette: Palette, index: number): string {
  return palette.groups[index % palette.groups.length] ?? palette.unassigned;
}
