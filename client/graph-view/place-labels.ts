export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Frame = { readonly width: number; readonly height: number };

export type LabelCandidate = {
  readonly key: string;
  /** Where it may stand, best first. */
  readonly boxes: readonly Box[];
  /** Moved into the frame when it sticks out, rather than left out. */
  readonly keepInFrame: boolean;
};

export type PlacedLabel = {
  readonly key: string;
  readonly box: Box /** Position in `boxes`. */;
  readonly choice: number;
};

type PlaceOptions = {
  /** What labels may not cover. */
  readonly obstacles: readonly Box[];
  readonly discs?: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  /** Least distance to another label and to the frame, in pixels. */
  readonly margin: number;
};

/** Greedy: each label, in order of rank, takes its first place that is free; without one it is left out. */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  frame: Frame,
  { obstacles, discs = [], margin }: PlaceOptions,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { key, boxes, keepInFrame } of candidates) {
    for (const [choice, wish] of boxes.entries()) {
      const box = keepInFrame ? movedInto(wish, frame, margin) : wish;
      if (!isInside(box, frame, margin) || obstacles.some((obstacle) => overlaps(box, obstacle, 0))) continue;
      if (discs.some((disc) => distanceToBox(disc, box) < disc.radius)) continue;
      if (placed.some((other) => overlaps(box, other.box, margin))) continue;
      placed.push({ key, box, choice });
      break;
    }
  }
  return placed;
}

export function overlaps(a: Box, b: Box, margin: number): boolean {
  return (
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin
  );
}

export function distanceToBox(point: { readonly x: number; readonly y: number }, box: Box): number {
  const dx = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
  const dy = Math.max(box.y - point.y, 0, point.y - box.y - box.height);
  return Math.hypot(dx, dy);
}

function isInside(box: Box, frame: Frame, margin: number): boolean {
  return (
    box.x >= margin &&
    box.y >= margin &&
    box.x + box.width <= frame.width - margin &&
    box.y + box.height <= frame.height - margin
  );
}

function movedInto(box: Box, frame: Frame, margin: number): Box {
  const into = (start: number, length: number, room: number) =>
    Math.max(margin, Math.min(start, room - margin - length));
  return { ...box, x: into(box.x, box.width, frame.width), y: into(box.y, box.height, frame.height) };
}
