import { useMemo } from "react";
import { lineCount } from "#client/state/table-window.ts";
import type { RecordColumn } from "./record-table-types.ts";
import type { Frame } from "./use-frame.ts";

/** As tables.css has them, in rem. */
const PADDING = { inline: 1.5, block: 0.75, mark: 1.3 } as const;
/** Browsers set a little wider than a canvas measures. */
const SLACK = 0.97;
/** On a narrow screen the name leaves room for something beside it. */
const NARROW_REM = 40;
const NARROW_NAME = 0.52;

/** Pixels of each column: at least its own width; what the frame has left goes to the columns of text. */
export function columnWidths<Row>(columns: readonly RecordColumn<Row>[], { width, rem }: Frame): readonly number[] {
  const isNarrow = width < NARROW_REM * rem;
  const least = columns.map((column, at) =>
    at === 0 && isNarrow ? Math.min(column.width * rem, NARROW_NAME * width) : column.width * rem,
  );
  const left = Math.max(0, width - sum(least));
  const texts = sum(columns.map((column, at) => (column.kind === "text" ? (least[at] ?? 0) : 0)));
  return least.map((own, at) => Math.floor(own + (columns[at]?.kind === "text" ? (left * own) / texts : 0)));
}

/** How high each row is: as many lines as its longest cell takes. Names are never cut off, so rows differ. */
export function useRowHeights<Row>(
  rows: readonly Row[],
  columns: readonly RecordColumn<Row>[],
  widths: readonly number[],
  frame: Frame,
): readonly number[] {
  const measure = useMemo(() => canvasMeasure(frame.font), [frame.font]);
  return useMemo(() => {
    const { rem, lineHeight } = frame;
    const texts = columns.flatMap((column, at) => {
      if (column.kind !== "text") return [];
      const room = (widths[at] ?? 0) - (PADDING.inline + (column.mark ? PADDING.mark : 0)) * rem;
      return [
        { lines: column.lines, count: remembered((text) => lineCount(text, SLACK * Math.max(room, rem), measure)) },
      ];
    });
    return rows.map((row) => {
      const most = texts.reduce((most, { lines, count }) => Math.max(most, sum(lines(row).map(count))), 1);
      return Math.ceil(most * lineHeight + PADDING.block * rem + 1);
    });
  }, [rows, columns, widths, frame, measure]);
}

function canvasMeasure(font: string): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (context) context.font = font;
  return remembered((text) => context?.measureText(text).width ?? text.length * 8);
}

function remembered(of: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text) ?? of(text);
    known.set(text, found);
    return found;
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
