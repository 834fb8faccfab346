/** A group as high as what is written in it. */
export type EgoBlock = {
  readonly headLines: number;
  /** Per contact the lines of its name. */
  readonly rows: readonly number[];
};

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type PlacedBlock = {
  readonly box: Box;
  readonly side: "left" | "right";
  /** Middle of each contact's row, and where its mark stands. */
  readonly rows: readonly number[];
  readonly markX: number;
};
export type EgoLayout = {
  readonly ego: { readonly x: number; readonly y: number };
  readonly blocks: readonly PlacedBlock[];
  readonly height: number;
  /** One column with the actor above it, where there is no room for a ring. */
  readonly isNarrow: boolean;
};

export const LINE = 15;
const ROW_GAP = 5;
const HEAD = 10;
const HEAD_GAP = 7;
const FOOT = 8;
const BLOCK_GAP = 16;
/** Below this there is no room for names on both sides. */
const RING_FROM = 620;
const LEAST_HEIGHT = 300;
const WIDEST = 260;
const MARK = 16;
/** Room for the name of the actor above the one column. */
const TOP = 70;
/** Lines down to the groups run beside each other, in so much room at most. */
const LANES = { each: 7, all: 56, from: 8 };

/** How wide a group is drawn, before it is known how high it is. */
export function blockWidth(width: number, groups: number): number {
  if (width < RING_FROM) return width - columnX(groups) - 4;
  return Math.min(WIDEST, (width - 2 * innerRadius(width) - 2 * bulge(width)) / 2);
}

/** Where the line down to a group runs: that of the lowest is leftmost, so that none crosses another. */
export function laneX(group: number, groups: number): number {
  return LANES.from + (groups - 1 - group) * Math.min(LANES.each, LANES.all / groups);
}

function columnX(groups: number): number {
  return laneX(0, groups) + 14;
}

function innerRadius(width: number): number {
  return width * 0.12;
}

function bulge(width: number): number {
  return width * 0.07;
}

/**
 * Groups of contacts around one actor: on a ring, in two halves of about the same height, or where that does not fit one beneath
 * the other. Nothing overlaps, since every name has a row of its own.
 */
export function egoLayout(blocks: readonly EgoBlock[], width: number): EgoLayout {
  const heights = blocks.map(heightOf);
  return width < RING_FROM ? column(blocks, heights, width) : ring(blocks, heights, width);
}

function heightOf({ headLines, rows }: EgoBlock): number {
  return HEAD + headLines * LINE + HEAD_GAP + rows.reduce((sum, lines) => sum + lines * LINE + ROW_GAP, 0) + FOOT;
}

function rowsOf({ headLines, rows }: EgoBlock, top: number): readonly number[] {
  let y = top + HEAD + headLines * LINE + HEAD_GAP;
  return rows.map((lines) => {
    const middle = y + (lines * LINE) / 2;
    y += lines * LINE + ROW_GAP;
    return middle;
  });
}

function column(blocks: readonly EgoBlock[], heights: readonly number[], width: number): EgoLayout {
  const x = columnX(blocks.length);
  let y = TOP;
  const placed = blocks.map((block, at): PlacedBlock => {
    const height = heights[at] ?? 0;
    const box = { x, y, width: width - x - 4, height };
    y += height + BLOCK_GAP;
    return { box, side: "right", rows: rowsOf(block, box.y), markX: x + MARK };
  });
  return {
    ego: { x: Math.max(14, laneX((blocks.length - 1) / 2, blocks.length)), y: 24 },
    blocks: placed,
    height: y,
    isNarrow: true,
  };
}

function ring(blocks: readonly EgoBlock[], heights: readonly number[], width: number): EgoLayout {
  const halves = inHalves(heights);
  const stack = (half: readonly number[]) =>
    half.reduce((sum, at) => sum + (heights[at] ?? 0), 0) + BLOCK_GAP * Math.max(0, half.length - 1);
  const height = Math.max(LEAST_HEIGHT, stack(halves.left), stack(halves.right)) + 8;
  const middle = height / 2;
  const own = blockWidth(width, blocks.length);
  const placed: PlacedBlock[] = [];
  for (const side of ["left", "right"] as const) {
    let y = (height - stack(halves[side])) / 2;
    for (const at of halves[side]) {
      const high = heights[at] ?? 0;
      // Those at the height of the actor stand furthest out, so that the whole is round.
      const from = (y + high / 2 - middle) / middle;
      const away = innerRadius(width) + bulge(width) * Math.sqrt(Math.max(0, 1 - from * from));
      const x = side === "left" ? width / 2 - away - own : width / 2 + away;
      const block = blocks[at];
      if (block === undefined) continue;
      placed[at] = {
        box: { x, y, width: own, height: high },
        side,
        rows: rowsOf(block, y),
        markX: side === "left" ? x + own - MARK : x + MARK,
      };
      y += high + BLOCK_GAP;
    }
  }
  return { ego: { x: width / 2, y: middle }, blocks: placed, height, isNarrow: false };
}

/** In their order: the first ones down the right until that side has half, the others up the left. */
function inHalves(heights: readonly number[]): { readonly left: readonly number[]; readonly right: readonly number[] } {
  const whole = heights.reduce((sum, height) => sum + height, 0);
  const right: number[] = [];
  let filled = 0;
  heights.forEach((height, at) => {
    // Whichever is nearer to half: with this group or without it.
    if (right.length === at && (at === 0 || filled + height / 2 <= whole / 2)) {
      right.push(at);
      filled += height;
    }
  });
  const left = heights.map((_, at) => at).slice(right.length);
  return { left: left.reverse(), right };
}
