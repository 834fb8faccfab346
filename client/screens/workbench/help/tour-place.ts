export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
export type Size = { readonly width: number; readonly height: number };
export type TourPlace = {
  readonly left: number;
  readonly top: number;
  /** Which side of what it explains it stands on; null when no side has room, and it stands in a corner. */
  readonly side: "below" | "above" | "right" | "left" | null;
};

const GAP = 12;
const EDGE = 8;

/**
 * Where a note stands so that it covers nothing of what it explains: on the first side with room for it, as near the middle
 * of that side as the window allows. Without room on any side it stands at the bottom, or at the top when what it explains
 * begins low.
 */
export function placeTour(anchor: Box, note: Size, window: Size): TourPlace {
  const right = anchor.left + anchor.width;
  const bottom = anchor.top + anchor.height;
  const alongX = within(anchor.left + anchor.width / 2 - note.width / 2, window.width - note.width);
  // A note beside something tall stands near its top: that is where people look.
  const alongY = within(Math.max(anchor.top, EDGE), window.height - note.height);
  const sides: readonly TourPlace[] = [
    { side: "below", left: alongX, top: bottom + GAP },
    { side: "right", left: right + GAP, top: alongY },
    { side: "left", left: anchor.left - GAP - note.width, top: alongY },
    { side: "above", left: alongX, top: anchor.top - GAP - note.height },
  ];
  const found = sides.find((place) => fits(place, note, window));
  if (found) return found;
  const beginsLow = anchor.top > window.height / 2;
  return { side: null, left: alongX, top: beginsLow ? EDGE : window.height - note.height - EDGE };
}

function within(at: number, most: number): number {
  return Math.max(EDGE, Math.min(at, most - EDGE));
}

function fits({ left, top }: TourPlace, note: Size, window: Size): boolean {
  const isWide = left >= EDGE && left + note.width <= window.width - EDGE;
  return isWide && top >= EDGE && top + note.height <= window.height - EDGE;
}
