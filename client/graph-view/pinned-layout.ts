import type { Bounds, Point } from "#analysis/layout/layout-types.ts";
import type { PictureLayout } from "./graph-view-types.ts";

/**
 * What a pinned place is measured from. A disc moves and grows with the window, the picture and the data; a place in it
 * has to go along. So it counts from the middle of the node's disc in radii, between the discs from the middle of all in
 * half widths and heights, and in a free layout as it stands.
 */
type Ruler = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function rulerOf(layout: PictureLayout, key: string): Ruler {
  if (layout.kind === "force") return { x: 0, y: 0, width: 1, height: 1 };
  const place = layout.nodes.get(key);
  const disc =
    place?.setting === "group"
      ? layout.groups.find(({ index }) => index === place.group)
      : place?.setting === "unassigned"
        ? layout.unassigned
        : null;
  if (disc) return { x: disc.x, y: disc.y, width: disc.radius, height: disc.radius };
  const { minX, minY, maxX, maxY } = layout.bounds;
  return { x: (minX + maxX) / 2, y: (minY + maxY) / 2, width: (maxX - minX) / 2, height: (maxY - minY) / 2 };
}

/** A place in the layout as it is kept with the coalition. */
export function keptPlace(layout: PictureLayout, key: string, { x, y }: Point): Point {
  const ruler = rulerOf(layout, key);
  return { x: rounded((x - ruler.x) / ruler.width), y: rounded((y - ruler.y) / ruler.height) };
}

/** Where a kept place is in this layout; never outside it, so that it can always be seen. */
function placeInLayout(layout: PictureLayout, key: string, kept: Point): Point {
  const ruler = rulerOf(layout, key);
  return within(layout.bounds, { x: ruler.x + kept.x * ruler.width, y: ruler.y + kept.y * ruler.height });
}

export function within({ minX, minY, maxX, maxY }: Bounds, { x, y }: Point): Point {
  return { x: Math.max(minX, Math.min(maxX, x)), y: Math.max(minY, Math.min(maxY, y)) };
}

/** The layout with these nodes where people put them; nobody else moves, and what fits on the screen stays the same. */
export function pinnedLayout(layout: PictureLayout, kept: ReadonlyMap<string, Point>): PictureLayout {
  const pinned = [...kept].filter(([key]) => layout.nodes.has(key));
  if (pinned.length === 0) return layout;
  const places = pinned.map(([key, place]) => [key, placeInLayout(layout, key, place)] as const);
  if (layout.kind === "force") return { ...layout, nodes: new Map([...layout.nodes, ...places]) };
  const nodes = new Map(layout.nodes);
  for (const [key, place] of places) {
    const before = nodes.get(key);
    if (before) nodes.set(key, { ...before, ...place });
  }
  return { ...layout, nodes };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
