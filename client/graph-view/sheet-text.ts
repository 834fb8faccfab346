import type { Palette } from "#client/style/palette.ts";
import type { Measure } from "./label-text.ts";
import { PIN_SIGN } from "./pin-sign.ts";
import { type Shape, shapePath } from "./shapes.ts";
import { element, type SvgShape } from "./svg-shape.ts";
import { wrapLabel } from "./wrap-label.ts";

/** One entry of the legend on a sheet: a mark as it is drawn, or a pin. */
export type SheetMark = {
  readonly label: string;
  readonly shape: Shape | "pin";
  readonly colour: string;
  readonly hollow: boolean;
};

/** What a sheet says besides its picture, in the language of the reader. */
export type SheetWords = {
  readonly title: string;
  readonly summary: string;
  /** "Made up: …", or null for what is real. */
  readonly fictional: string | null;
  /** "Partition: safety region", one for each choice of the lens. */
  readonly lens: readonly string[];
  readonly legend: readonly SheetMark[];
  readonly counts: string;
  readonly caveat: string;
  readonly sources: readonly string[];
  readonly maker: string;
};

type Ink = {
  readonly palette: Palette;
  readonly measure: Measure;
  readonly width: number;
  readonly family: string;
};
type Block = { readonly shapes: readonly SvgShape[]; readonly height: number };
type Font = { readonly size: number; readonly weight: 400 | 650; readonly colour: string };

const LEADING = 1.35;
const MARK = 6;
const MARK_ROOM = 20;
const BETWEEN = 22;

export function sheetHead({ title, fictional, lens }: SheetWords, ink: Ink): Block {
  const { palette } = ink;
  const strong = { weight: 650, colour: palette.ink } as const;
  return stacked([
    paragraph(title, { ...strong, size: 24 }, ink),
    ...(fictional === null ? [] : [paragraph(fictional, { ...strong, size: 14 }, ink)]),
    paragraph(lens.map(unbroken).join(" · "), { size: 13, weight: 400, colour: palette.ink }, ink),
  ]);
}

export function sheetFoot({ legend, counts, caveat, sources, maker }: SheetWords, ink: Ink): Block {
  const plain = { size: 13, weight: 400, colour: ink.palette.ink } as const;
  const small = { size: 12, weight: 400, colour: ink.palette.muted } as const;
  return stacked([
    legendRows(legend, plain, ink),
    paragraph(counts, plain, ink),
    paragraph(caveat, small, ink),
    ...sources.map((source) => paragraph(source, small, ink)),
    paragraph(maker, small, ink),
  ]);
}

function legendRows(entries: readonly SheetMark[], font: Font, ink: Ink): Block {
  const row = 22;
  let [x, y] = [0, 0];
  const shapes = entries.flatMap((entry): SvgShape[] => {
    const width = MARK_ROOM + widthOf(entry.label, font, ink);
    if (x > 0 && x + width > ink.width) [x, y] = [0, y + row];
    const at = { x, y: y + row / 2 };
    x += width + BETWEEN;
    return [markOf(entry, at, ink), line(entry.label, { x: at.x + MARK_ROOM, y: at.y }, font, ink)];
  });
  return { shapes, height: entries.length === 0 ? 0 : y + row };
}

function markOf(
  { shape, colour, hollow }: SheetMark,
  at: { readonly x: number; readonly y: number },
  ink: Ink,
): SvgShape {
  const transform = `translate(${at.x + MARK} ${at.y})`;
  if (shape === "pin") {
    const pin = { d: PIN_SIGN, fill: colour, stroke: colour, "stroke-width": 1.5 };
    return element("path", { ...pin, transform: `translate(${at.x + 3} ${at.y + 6})` });
  }
  const fill = hollow ? ink.palette.background : colour;
  return element("path", {
    d: shapePath(shape, MARK),
    transform,
    fill,
    stroke: colour,
    "stroke-width": hollow ? 2 : 0,
  });
}

function paragraph(text: string, font: Font, ink: Ink): Block {
  const measure = (part: string) => widthOf(part, font, ink);
  const lines = wrapLabel(text, { maxWidth: ink.width, maxLines: 6, measure });
  const step = font.size * LEADING;
  const shapes = lines.map((part, at) => line(part, { x: 0, y: (at + 0.5) * step }, font, ink));
  return { shapes, height: lines.length * step };
}

function line(text: string, at: { readonly x: number; readonly y: number }, font: Font, { family }: Ink): SvgShape {
  const look = { "font-family": family, "font-size": font.size, "font-weight": font.weight, fill: font.colour };
  return element("text", { ...at, "dominant-baseline": "central", ...look }, [], text);
}

/** In the two weights that labels have: widths grow with the size. */
function widthOf(text: string, { size, weight }: Font, { measure }: Ink): number {
  return weight === 650 ? (measure(text, "group") * size) / 14.5 : (measure(text, "count") * size) / 12;
}

function stacked(blocks: readonly Block[]): Block {
  const gap = 7;
  let y = 0;
  const shapes = blocks
    .filter(({ height }) => height > 0)
    .map((block) => {
      const moved = element("g", { transform: `translate(0 ${Math.round(y)})` }, block.shapes);
      y += block.height + gap;
      return moved;
    });
  return { shapes, height: Math.max(0, y - gap) };
}

/** What belongs together stays on one line. */
function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}
