import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast, mix, type Rgb, rgb } from "#client/graph-view/colours.ts";
import { palettes, type Theme } from "#client/style/palette.ts";

const THEMES = ["light", "dark"] as const satisfies readonly Theme[];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. doi:10.1109/TVCG.2009.113 */
const VISION = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function seen(hex: string, vision: keyof typeof VISION): number[] {
  const linear = rgb(hex).map((value) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  const matrix = VISION[vision];
  const parts = [0, 3, 6].map((row) =>
    Math.min(1, Math.max(0, matrix[row]! * linear[0]! + matrix[row + 1]! * linear[1]! + matrix[row + 2]! * linear[2]!)),
  );
  return lab(parts as unknown as Rgb);
}

function lab([red, green, blue]: Rgb): number[] {
  const curve = (part: number) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

test("contrast agrees with the examples of WCAG", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test.each(THEMES)("every mark stands out from the %s background by 3 to 1, text by 4.5 to 1", (theme) => {
  const palette = palettes[theme];
  const against = (colour: string) => contrast(colour, palette.background);
  const marks = [...palette.groups, palette.unassigned, palette.spanning, palette.selection, palette.separated];
  expect(Math.min(...marks.map(against))).toBeGreaterThanOrEqual(3);
  expect(Math.min(against(palette.ink), against(palette.muted))).toBeGreaterThanOrEqual(4.5);
});

test.each(
  THEMES.flatMap((theme) => (Object.keys(VISION) as (keyof typeof VISION)[]).map((vision) => [theme, vision] as const)),
)("the eight %s colours differ for %s vision", (theme, vision) => {
  const colours = palettes[theme].groups.map((colour) => seen(colour, vision));
  const distances = colours.flatMap((a, i) =>
    colours.slice(i + 1).map((b) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!)),
  );
  expect(Math.min(...distances)).toBeGreaterThan(10);
});

test("the style sheet has the same colours", () => {
  const css = readFileSync(new URL("../../../client/style/palette.css", import.meta.url), "utf8");
  const { light, dark } = palettes;
  const pairs = { "picture-background": "background", "picture-ink": "ink", "picture-muted": "muted" } as const;
  const expected = [
    ...Object.entries(pairs).map(([token, name]) => [token, light[name], dark[name]]),
    ...light.groups.map((colour, i) => [`group-${i + 1}`, colour, dark.groups[i]]),
    ["group-unassigned", light.unassigned, dark.unassigned],
    ["group-spanning", light.spanning, dark.spanning],
  ];
  const found = [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map((match) => match.slice(1, 4));
  expect(found).toEqual(expected);
});

test("a mixed colour lies between the two", () => {
  expect([mix("#ff0000", "#000000", 0), mix("#ff0000", "#000000", 0.5), mix("#ff0000", "#000000", 1)]).toEqual([
    "#000000",
    "#800000",
    "#ff0000",
  ]);
});
