import type { Point } from "#analysis/layout/layout-types.ts";
import { addsToChoice } from "./adds-to-choice.ts";
import { type GestureStage, type Mark, markAt, pixelOf } from "./gesture-stage.ts";
import type { PictureTool } from "./graph-view-types.ts";
import { isInside } from "./lasso.ts";
import { element, type SvgShape, toElement } from "./svg-shape.ts";

/** A point of the outline this far from the last one is worth keeping. */
const STEP = 3;

/**
 * Tools that draw over the picture: an outline round nodes, and a line from one actor to another. A sheet over the drawing
 * takes their presses, so that neither the camera nor a node moves meanwhile.
 */
export function mountDrawingTools(stage: GestureStage, signal: AbortSignal): { readonly update: () => void } {
  const { container, callbacks } = stage;
  const sheet = toElement(element("svg", { "aria-hidden": "true" }));
  sheet.style.cssText = "position:absolute;inset:0;width:100%;height:100%;touch-action:none;cursor:crosshair;z-index:1";
  let outline: readonly Point[] = [];
  let source: Mark | null = null;
  let shown: PictureTool | null = null;

  const draw = (...shapes: readonly SvgShape[]) => sheet.replaceChildren(...shapes.map(toElement));
  const actorAt = (event: PointerEvent) =>
    markAt(
      stage.marks().filter(({ kind }) => kind === "actor"),
      pixelOf(container, event),
      event.pointerType,
    );

  function reset(): void {
    if (outline.length > 0) callbacks.onLasso?.({ keys: [], isDone: true, adds: true });
    outline = [];
    source = null;
    draw();
  }

  function update(): void {
    const tool = stage.tool();
    if (tool === shown) return;
    shown = tool;
    reset();
    if (tool === "point") sheet.remove();
    else container.append(sheet);
  }

  function drawOutline(): void {
    const points = outline.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`).join(" ");
    const { ink, background } = stage.palette();
    draw(
      element("polygon", { points, fill: ink, "fill-opacity": 0.07, stroke: background, "stroke-width": 4 }),
      element("polygon", { points, fill: "none", stroke: ink, "stroke-width": 1.75, "stroke-dasharray": "6 5" }),
    );
  }

  function drawTie(to: Point, isHit: boolean): void {
    if (!source) return;
    const line = { x1: source.x, y1: source.y, x2: to.x, y2: to.y, "stroke-linecap": "round" };
    const { ink, background } = stage.palette();
    const end = { cx: to.x, cy: to.y, r: isHit ? 7 : 3, stroke: ink, "stroke-width": 2 };
    draw(
      element("line", { ...line, stroke: background, "stroke-width": 6 }),
      element("line", { ...line, stroke: ink, "stroke-width": 2.5, "stroke-dasharray": isHit ? "none" : "7 5" }),
      element("circle", { ...end, fill: isHit ? background : ink }),
    );
  }

  const caught = () => {
    const marks = stage.marks();
    return outline.length < 3 ? [] : marks.filter((mark) => isInside(outline, mark)).map(({ key }) => key);
  };

  function begin(event: PointerEvent): void {
    if (!event.isPrimary || event.button !== 0) return;
    sheet.setPointerCapture(event.pointerId);
    if (shown === "lasso") outline = [pixelOf(container, event)];
    else source = actorAt(event);
  }

  function move(event: PointerEvent): void {
    const at = pixelOf(container, event);
    const last = outline.at(-1);
    if (shown === "lasso") {
      if (!last || Math.hypot(at.x - last.x, at.y - last.y) < STEP) return;
      outline = [...outline, at];
      drawOutline();
      callbacks.onLasso?.({ keys: caught(), isDone: false, adds: event.shiftKey });
      return;
    }
    const under = actorAt(event);
    callbacks.onHover?.(under?.key ?? source?.key ?? null);
    if (source) drawTie(under ?? at, under !== null && under.key !== source.key);
  }

  function end(event: PointerEvent): void {
    if (shown === "lasso" && outline.length > 0) {
      // Without an outline it was a click.
      const clicked = outline.length < 3 ? markAt(stage.marks(), pixelOf(container, event), event.pointerType) : null;
      const keys = caught();
      outline = [];
      draw();
      callbacks.onLasso?.({ keys, isDone: true, adds: event.shiftKey });
      if (clicked) callbacks.onSelect?.(clicked.key, { adds: addsToChoice(event) });
    }
    const target = source && actorAt(event);
    if (source && target && target.key !== source.key) callbacks.onTie?.(source.key, target.key);
    source = null;
    draw();
  }

  sheet.addEventListener("pointerdown", begin, { signal });
  sheet.addEventListener("pointermove", move, { signal });
  sheet.addEventListener("pointerup", end, { signal });
  sheet.addEventListener("pointercancel", reset, { signal });
  sheet.addEventListener("wheel", (event) => passOn(event, container, sheet), { signal, passive: false });
  signal.addEventListener("abort", () => sheet.remove());
  update();
  return { update };
}

/** Zooming goes on under a tool: the wheel turns for the drawing below the sheet. */
function passOn(event: WheelEvent, container: HTMLElement, sheet: Element): void {
  event.preventDefault();
  const below = document.elementsFromPoint(event.clientX, event.clientY);
  const drawing = below.find((found) => container.contains(found) && found !== sheet && !sheet.contains(found));
  drawing?.dispatchEvent(new WheelEvent("wheel", event));
}
