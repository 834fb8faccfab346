/** Rows from `from` up to but not `until`, with what they leave open above and below them, in pixels. */
export type RowWindow = { readonly from: number; readonly until: number };

/** Where each row begins; one more than there are rows, for where the last one ends. */
export function rowOffsets(heights: readonly number[]): Float64Array {
  const offsets = new Float64Array(heights.length + 1);
  heights.forEach((height, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + height;
  });
  return offsets;
}

/** Rows that lie between two heights, and a few around them so that scrolling shows no white. */
export function rowsBetween(offsets: Float64Array, top: number, bottom: number, around = 6): RowWindow {
  const count = offsets.length - 1;
  return {
    from: Math.max(0, rowAt(offsets, top) - around),
    until: Math.min(count, rowAt(offsets, bottom) + 1 + around),
  };
}

/** The row at a height: the last one that begins there or above. */
export function rowAt(offsets: Float64Array, height: number): number {
  let [low, high] = [0, Math.max(0, offsets.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many lines a text takes in a cell: broken after spaces and hyphens, a word that is too long anywhere. */
export function lineCount(text: string, width: number, measure: (text: string) => number): number {
  if (measure(text) <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const part of text.split(/(?<=[ -])/)) {
    const size = measure(part.trimEnd());
    if (used > 0 && used + size > width) {
      lines += 1;
      used = 0;
    }
    if (size > width) lines += Math.ceil(size / width) - 1;
    used += measure(part);
  }
  return lines;
}
