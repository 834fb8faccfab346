import type { Palette } from "#client/style/palette.ts";
import { PIN_SIGN } from "./pin-sign.ts";

/** Pins with a halo, over the marks: a sign besides colour that somebody put this node here. */
export function drawPins(
  context: CanvasRenderingContext2D,
  signs: readonly { readonly x: number; readonly y: number }[],
  { ink, background }: Palette,
): void {
  const outline = new Path2D(PIN_SIGN);
  for (const { x, y } of signs) {
    context.save();
    context.translate(x, y);
    context.lineCap = "round";
    context.strokeStyle = background;
    context.lineWidth = 4;
    context.stroke(outline);
    context.strokeStyle = ink;
    context.fillStyle = ink;
    context.lineWidth = 1.5;
    context.stroke(outline);
    context.fill(outline);
    context.restore();
  }
}
