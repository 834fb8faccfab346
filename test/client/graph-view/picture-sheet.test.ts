import { expect, test } from "vitest";
import { siloLayout } from "#analysis/layout/silo-layout.ts";
import type { DrawnPicture } from "#client/graph-view/graph-view-types.ts";
import { pictureSheet } from "#client/graph-view/picture-sheet.ts";
import type { SheetWords } from "#client/graph-view/sheet-text.ts";
import { type SvgShape, toFile } from "#client/graph-view/svg-shape.ts";
import { palettes } from "#client/style/palette.ts";
import { networkView } from "./view-builder.ts";

const view = networkView({
  actors: { '<b>"&': "a", y: "a", v: "b" },
  projects: { inside: ["y"], spanning: ["y", "v"] },
});
const layout = siloLayout(view);
const measure = (text: string) => text.length * 7;

const picture = (state: Partial<DrawnPicture["state"]> = {}): DrawnPicture => ({
  state: {
    view,
    layout,
    theme: "dark",
    language: "en",
    text: { unassigned: "unassigned", members: (count) => `${count} actors` },
    selection: new Set(),
    separated: new Set(),
    absent: new Set(),
    alone: false,
    pinned: new Set(),
    tool: "point",
    hovered: null,
    highlightedGroup: null,
    sizes: null,
    ranks: null,
    reducedMotion: true,
    ...state,
  },
  frame: { width: 900, height: 600 },
  middle: { x: (layout.bounds.minX + layout.bounds.maxX) / 2, y: (layout.bounds.minY + layout.bounds.maxY) / 2 },
  zoom: 1,
  family: '"Inter", sans-serif',
});
const words: SheetWords = {
  title: 'Water & land <script>alert("x")</script>',
  summary: "Three actors.",
  fictional: "Made up.",
  lens: ["Partition: domain", "Moment: 1 May 2026"],
  legend: [
    { label: "a en (2)", shape: "circle", colour: "#0b4fc4", hollow: false },
    { label: "placed by hand", shape: "pin", colour: "#1d242b", hollow: false },
  ],
  counts: "3 actors drawn.",
  caveat: "No arrangement is not: no contact.",
  sources: ["Source: register, CC0-1.0, retrieved 2026-05-16"],
  maker: "Drawn with Schakelwerk",
};
const textsOf = ({ text, children }: SvgShape): string[] => [
  ...(text === null ? [] : [text]),
  ...children.flatMap(textsOf),
];
const keysOf = ({ attributes, children }: SvgShape): string[] => [
  ...("data-key" in attributes ? [String(attributes["data-key"])] : []),
  ...children.flatMap(keysOf),
];

test("a sheet says what it shows, of when, seen how, and from where", () => {
  const said = textsOf(pictureSheet(picture(), words, measure).drawing).map((text) => text.replaceAll("\u00a0", " "));
  for (const part of [words.title, "Made up.", "3 actors drawn.", words.caveat, words.maker, ...words.sources])
    expect(said).toContain(part);
  expect(said).toContain("Partition: domain · Moment: 1 May 2026");
  expect(said).toContain("a en (2)");
});

test("its file is escaped wherever a name stands: no markup of others, no open quote", () => {
  const file = toFile(pictureSheet(picture({ selection: new Set(['<b>"&']) }), words, measure).drawing);
  expect(file).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(file).toContain("Water &amp; land &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
  expect(file).not.toMatch(/<script|<b>|&(?!amp;|lt;|gt;|quot;)|href|url\(/);
});

test("signs that XML has no room for are left out", () => {
  const odd = { name: "text", attributes: {}, children: [], text: "a\u0000b\ud800c\u{1f30a}\u000bd" };
  expect(toFile(odd)).toContain(">abc\u{1f30a}d</text>");
});

test("it is on light paper in either theme, and draws who is there alone", () => {
  const { drawing } = pictureSheet(picture({ absent: new Set(["v", "spanning"]) }), words, measure);
  expect(JSON.stringify(drawing)).toContain(palettes.light.background);
  expect(JSON.stringify(drawing)).not.toContain(palettes.dark.background);
  expect(keysOf(drawing).sort()).toEqual(['<b>"&', "inside", "y"]);
});

test("who is pinned has a pin on the sheet too", () => {
  const pins = (drawn: DrawnPicture) =>
    JSON.stringify(pictureSheet(drawn, { ...words, legend: [] }, measure).drawing).split("M0 0L3.4").length - 1;
  // One with its halo and one in ink.
  expect([pins(picture()), pins(picture({ pinned: new Set(["y"]) }))]).toEqual([0, 2]);
});

test("a long legend and many sources make the sheet higher, and nothing leaves it", () => {
  const long = {
    ...words,
    legend: Array.from({ length: 40 }, () => ({ ...words.legend[0]!, label: "a long name of a group" })),
  };
  const [short, high] = [pictureSheet(picture(), words, measure), pictureSheet(picture(), long, measure)];
  expect(high.height).toBeGreaterThan(short.height);
  expect(high.drawing.attributes.viewBox).toBe(`0 0 ${high.width} ${high.height}`);
});
