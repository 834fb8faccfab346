import type { Palette } from "#client/style/palette.ts";
import { MARK_ROOM } from "./group-labels.ts";
import type { DrawnLabel } from "./label-scene.ts";
import { LINE_HEIGHT } from "./label-text.ts";
import { groupMark } from "./legend.ts";
import { shapePath } from "./shapes.ts";
import { labelFont } from "./text-measure.ts";

type LabelInk = { readonly palette: Palette; readonly family: string };

/** Paints labels with a halo in the colour of the background, so that they stay readable over lines. */
export function drawLabels(context: CanvasRenderingContext2D, labels: readonly DrawnLabel[], ink: LabelInk): void {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const label of labels) drawLabel(context, label, ink);
}

function drawLabel(context: CanvasRenderingContext2D, label: DrawnLabel, { palette, family }: LabelInk): void {
  const { box, lines, mark } = label;
  const plate = lines[0]?.style === "pointed";
  if (plate) drawPlate(context, box, palette);
  const room = mark ? MARK_ROOM : 0;
  const x = box.x + room + (box.width - room) / 2;
  let y = box.y + (box.height - lines.reduce((sum, { style }) => sum + LINE_HEIGHT[style], 0)) / 2;
  for (const [position, { text, style }] of lines.entries()) {
    context.font = labelFont(style, family);
    const middle = y + LINE_HEIGHT[style] / 2;
    if (!plate) {
      context.strokeStyle = palette.background;
      context.lineWidth = 4.5;
      context.strokeText(text, x, middle);
    }
    context.fillStyle = style === "count" ? palette.muted : palette.ink;
    context.fillText(text, x, middle);
    if (mark && position === 0)
      drawMark(context, label, { x: x - context.measureText(text).width / 2 - 10, y: middle }, palette);
    y += LINE_HEIGHT[style];
  }
}

function drawMark(
  context: CanvasRenderingContext2D,
  { group }: DrawnLabel,
  at: { readonly x: number; readonly y: number },
  palette: Palette,
): void {
  const { colour, shape, hollow } = groupMark(group, palette);
  const outline = new Path2D(shapePath(shape, 5));
  context.save();
  context.translate(at.x, at.y);
  context.strokeStyle = palette.background;
  context.lineWidth = 4;
  context.stroke(outline);
  context.fillStyle = hollow ? palette.background : colour;
  context.fill(outline);
  context.strokeStyle = colour;
  context.lineWidth = 1.6;
  if (hollow) context.stroke(outline);
  context.restore();
}

function drawPlate(context: CanvasRenderingContext2D, box: DrawnLabel["box"], palette: Palette): void {
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, 5);
  context.fillStyle = palette.background;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = palette.muted;
  context.stroke();
}
