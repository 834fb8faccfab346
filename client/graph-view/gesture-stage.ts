import type { Bounds, Point } from "#analysis/layout/layout-types.ts";
import type { Palette } from "#client/style/palette.ts";
import type { GraphViewCallbacks, PictureTool } from "./graph-view-types.ts";

/** A node as the pointer meets it, in pixels of the container. */
export type Mark = Point & { readonly key: string; readonly kind: "actor" | "project"; readonly reach: number };

/** What gestures need of a drawing, whatever draws it. */
export type GestureStage = {
  readonly container: HTMLElement;
  readonly callbacks: GraphViewCallbacks;
  readonly tool: () => PictureTool;
  readonly palette: () => Palette;
  readonly bounds: () => Bounds;
  readonly marks: () => readonly Mark[];
  /** The place of the layout under a pixel. */
  readonly toLayout: (pixel: Point) => Point;
  readonly placeOf: (key: string) => Point;
  /** Draws a node elsewhere for the time being. */
  readonly moveNode: (key: string, place: Point) => void;
  /** While held, dragging does not move the whole picture. */
  readonly holdCamera: (isHeld: boolean) => void;
};

/** A press that travels less than this is a click. */
export const CLICK_REACH = 4;

/** A finger covers more than the tip of a mouse's arrow. */
const SLACK = { mouse: 2, pen: 4, touch: 8 } as const;

export function pixelOf(container: HTMLElement, event: MouseEvent): Point {
  const { left, top } = container.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

/** The mark under the pointer, the nearest of several; null beside all. */
export function markAt(marks: readonly Mark[], { x, y }: Point, pointer: string): Mark | null {
  const slack = SLACK[pointer === "touch" || pointer === "pen" ? pointer : "mouse"];
  let [found, nearest]: [Mark | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y) - mark.reach;
    if (distance <= slack && distance < nearest) [found, nearest] = [mark, distance];
  }
  return found;
}
