import type { Frame } from "./place-labels.ts";

/** Sizes a layer to the picture and clears it; drawing is in CSS pixels. */
export function clearLayer(context: CanvasRenderingContext2D, frame: Frame): CanvasRenderingContext2D {
  const dense = window.devicePixelRatio || 1;
  const { canvas } = context;
  const [width, height] = [Math.round(frame.width * dense), Math.round(frame.height * dense)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    canvas.style.width = `${frame.width}px`;
    canvas.style.height = `${frame.height}px`;
  }
  context.setTransform(dense, 0, 0, dense, 0, 0);
  context.clearRect(0, 0, frame.width, frame.height);
  return context;
}
