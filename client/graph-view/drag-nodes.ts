import type { Point } from "#analysis/layout/layout-types.ts";
import { CLICK_REACH, type GestureStage, markAt, pixelOf } from "./gesture-stage.ts";
import { within } from "./pinned-layout.ts";

type Press = {
  readonly pointer: number;
  readonly from: Point;
  readonly key: string | null;
  /** Where the node was, to bring it back when the gesture is broken off. */
  readonly home: Point | null;
};

/** Drags one node to another place of the layout. `isDrag` tells a click from the end of a drag. */
export function dragNodes(stage: GestureStage, signal: AbortSignal): { readonly isDrag: () => boolean } {
  const { container, callbacks } = stage;
  let press: Press | null = null;
  let travelled = false;

  const placeUnder = (event: PointerEvent) => within(stage.bounds(), stage.toLayout(pixelOf(container, event)));

  function begin(event: PointerEvent): void {
    if (!event.isPrimary || event.button !== 0) return;
    const from = pixelOf(container, event);
    const key = stage.tool() === "point" ? (markAt(stage.marks(), from, event.pointerType)?.key ?? null) : null;
    press = { pointer: event.pointerId, from, key, home: key === null ? null : stage.placeOf(key) };
    travelled = false;
    if (key !== null) stage.holdCamera(true);
  }

  function move(event: PointerEvent): void {
    if (press?.pointer !== event.pointerId) return;
    const { x, y } = pixelOf(container, event);
    travelled ||= Math.hypot(x - press.from.x, y - press.from.y) >= CLICK_REACH;
    if (travelled && press.key !== null) stage.moveNode(press.key, placeUnder(event));
  }

  function end(event: PointerEvent): void {
    if (press?.pointer !== event.pointerId) return;
    const { key, home } = press;
    press = null;
    if (key === null) return;
    stage.holdCamera(false);
    if (!travelled) return;
    if (event.type === "pointerup") callbacks.onMove?.(key, placeUnder(event));
    else if (home) stage.moveNode(key, home);
  }

  container.addEventListener("pointerdown", begin, { capture: true, signal });
  window.addEventListener("pointermove", move, { signal });
  window.addEventListener("pointerup", end, { capture: true, signal });
  window.addEventListener("pointercancel", end, { capture: true, signal });
  return { isDrag: () => travelled };
}
