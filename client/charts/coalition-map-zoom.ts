import { type Selection, select, type ZoomTransform, zoom, zoomIdentity } from "d3";
import type { Frame, Screen } from "./coalition-map-frame.ts";

export type MapZoom = {
  /** Round a point of the screen, or the middle of the picture. */
  readonly by: (factor: number, round?: Screen) => void;
  readonly reset: () => void;
  /** Moves a point of the screen into the picture, when it is not. */
  readonly reveal: (at: Screen) => void;
  /** The frame, and what can be moved into it: corners on the screen before any zoom. */
  readonly resize: (frame: Frame, reach: readonly [Screen, Screen]) => void;
  readonly dispose: () => void;
};

type ZoomOptions = { readonly onZoom: (transform: ZoomTransform) => void; readonly durationMs: () => number };

const FARTHEST = 14;

/**
 * Zooms and drags. The page keeps what is its own: a turn of the wheel without Ctrl and a stroke of one finger scroll it; two
 * fingers, Ctrl with the wheel, or dragging with a mouse move the map.
 */
export function createZoom(svg: SVGSVGElement, { onZoom, durationMs }: ZoomOptions): MapZoom {
  const target: Selection<SVGSVGElement, unknown, null, undefined> = select(svg);
  let frame: Frame = { width: 1, height: 1 };
  let current = zoomIdentity;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .filter((event: MouseEvent | TouchEvent | WheelEvent) => {
      if (event.type === "wheel") return event.ctrlKey || event.metaKey;
      if ("touches" in event) return event.touches.length > 1;
      return event.button === 0 && !event.ctrlKey;
    })
    .clickDistance(4)
    .on("zoom", ({ transform }: { transform: ZoomTransform }) => {
      current = transform;
      onZoom(transform);
    });
  target.call(behaviour).on("dblclick.zoom", null);
  const smoothly = () => target.transition().duration(durationMs());
  return {
    by: (factor, round) =>
      void smoothly().call(behaviour.scaleBy, factor, round && ([round.x, round.y] as [number, number])),
    reset: () => void smoothly().call(behaviour.transform, zoomIdentity),
    reveal: ({ x, y }) => {
      const margin = 40;
      const isInside = x > margin && y > margin && x < frame.width - margin && y < frame.height - margin;
      if (isInside) return;
      smoothly().call(behaviour.translateBy, (frame.width / 2 - x) / current.k, (frame.height / 2 - y) / current.k);
    },
    resize: (next, [topLeft, bottomRight]) => {
      frame = next;
      const left = Math.min(0, topLeft.x);
      const top = Math.min(0, topLeft.y);
      const right = Math.max(next.width, bottomRight.x);
      const bottom = Math.max(next.height, bottomRight.y);
      const least = Math.min(next.width / (right - left), next.height / (bottom - top));
      behaviour
        .extent([
          [0, 0],
          [next.width, next.height],
        ])
        .translateExtent([
          [left, top],
          [right, bottom],
        ])
        .scaleExtent([Math.min(1, least), FARTHEST]);
    },
    dispose: () => {
      target.interrupt().on(".zoom", null);
    },
  };
}
