import type { LabelStyle, Measure } from "./label-text.ts";

export const LABEL_FONTS: Readonly<Record<LabelStyle, { readonly size: number; readonly weight: number }>> = {
  group: { size: 14.5, weight: 650 },
  "group-small": { size: 13, weight: 650 },
  "group-tiny": { size: 10.5, weight: 650 },
  count: { size: 12, weight: 400 },
  spanning: { size: 11.5, weight: 550 },
  node: { size: 11.5, weight: 400 },
  pointed: { size: 13, weight: 600 },
};

export function labelFont(style: LabelStyle, family: string): string {
  const { size, weight } = LABEL_FONTS[style];
  return `${weight} ${size}px ${family}`;
}

/** Widths of texts as a canvas sets them, remembered: the same names come back every frame. */
export function textMeasure(family: string): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, style) => {
    const font = labelFont(style, family);
    const key = `${font}|${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (context) context.font = font;
    const width = context ? context.measureText(text).width : text.length * LABEL_FONTS[style].size * 0.55;
    known.set(key, width);
    return width;
  };
}
