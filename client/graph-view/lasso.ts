import type { Point } from "#analysis/layout/layout-types.ts";

/** Whether a point lies in a closed outline: a line from it to far away crosses the outline an odd number of times. */
export function isInside(outline: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  outline.forEach((to, at) => {
    const from = outline.at(at - 1) ?? to;
    if (from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x) inside = !inside;
  });
  return inside;
}
