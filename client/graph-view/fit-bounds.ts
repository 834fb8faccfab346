import type { Bounds } from "#analysis/layout/layout-types.ts";
import type { Frame } from "./place-labels.ts";

const NARROW = 520;

/** The part of the plane that fills the frame, with room round the layout for the names of groups. */
export function fitBounds({ minX, minY, maxX, maxY }: Bounds, frame: Frame): Bounds {
  // On a narrow screen names go above and below the discs, so that the drawing keeps the full width.
  const aside = frame.width < NARROW ? 10 : Math.min(90, frame.width * 0.07);
  const above = Math.min(56, frame.height * 0.1);
  const scale = Math.min((frame.width - 2 * aside) / (maxX - minX), (frame.height - 2 * above) / (maxY - minY));
  if (!(scale > 0)) return { minX, minY, maxX, maxY };
  const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2];
  const [wide, high] = [frame.width / scale / 2, frame.height / scale / 2];
  return { minX: x - wide, minY: y - high, maxX: x + wide, maxY: y + high };
}

/** Width through height to ask of a layout that is to fill this frame; beyond these limits a ring is no ring. */
export function layoutAspect({ width, height }: Frame): number {
  return Math.max(0.55, Math.min(1.5, width / Math.max(height, 1)));
}
