import { groupLook } from "./group-look.ts";
import type { PictureScene } from "./picture-scene.ts";

type Projection = {
  readonly project: (point: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number };
  readonly scale: number;
};

/** The discs of the groups, behind the lines. */
export function drawGroups(
  context: CanvasRenderingContext2D,
  { state, palette }: PictureScene,
  { project, scale }: Projection,
): void {
  const { layout, highlightedGroup } = state;
  if (layout.kind !== "silo") return;
  for (const group of layout.unassigned ? [layout.unassigned, ...layout.groups] : layout.groups) {
    const look = groupLook(group.index, palette, highlightedGroup !== null && highlightedGroup !== group.key);
    const at = project(group);
    context.beginPath();
    context.arc(at.x, at.y, group.radius * scale, 0, 2 * Math.PI);
    context.fillStyle = look.fill;
    context.fill();
    context.setLineDash(look.dashed ? [4, 4] : []);
    context.lineWidth = 1.2;
    context.strokeStyle = look.outline;
    context.stroke();
  }
  context.setLineDash([]);
}
