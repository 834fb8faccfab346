import { wrapLabel } from "./wrap-label.ts";

export type LabelStyle = "group" | "group-small" | "group-tiny" | "count" | "spanning" | "node" | "pointed";
export type Measure = (text: string, style: LabelStyle) => number;

export type Text = readonly { readonly text: string; readonly style: LabelStyle }[];

export const LINE_HEIGHT: Readonly<Record<LabelStyle, number>> = {
  group: 18,
  "group-small": 16,
  "group-tiny": 13,
  count: 15,
  spanning: 13.5,
  node: 13.5,
  pointed: 16,
};

export function textLines(text: string, style: LabelStyle, maxWidth: number, maxLines: number, measure: Measure): Text {
  return wrapLabel(text, { maxWidth, maxLines, measure: (part) => measure(part, style) }).map((line) => ({
    text: line,
    style,
  }));
}

export function sizeOf(lines: Text, measure: Measure): { width: number; height: number } {
  return {
    width: Math.max(0, ...lines.map(({ text, style }) => measure(text, style))),
    height: lines.reduce((sum, { style }) => sum + LINE_HEIGHT[style], 0),
  };
}
