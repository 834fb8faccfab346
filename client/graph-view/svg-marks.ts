import { MARK_ROOM } from "./group-labels.ts";
import { groupLook } from "./group-look.ts";
import type { DrawnLabel } from "./label-scene.ts";
import { LINE_HEIGHT, type Measure } from "./label-text.ts";
import { groupMark } from "./legend.ts";
import type { PictureScene } from "./picture-scene.ts";
import { PIN_SIGN, pinSigns } from "./pin-sign.ts";
import { shapePath } from "./shapes.ts";
import { element, type SvgShape } from "./svg-shape.ts";
import { LABEL_FONTS } from "./text-measure.ts";

type SvgProjection = {
  readonly project: (point: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number };
  readonly scale: number;
  readonly family: string;
  readonly measure: Measure;
};

const LEAST_WIDTH = 0.8;

/** Elements of one frame, from back to front: grounds, lines, nodes, labels. */
export function svgMarks(scene: PictureScene, labels: readonly DrawnLabel[], projection: SvgProjection): SvgShape[] {
  return [
    element("g", {}, grounds(scene, projection)),
    element("g", {}, lines(scene, projection)),
    element("g", {}, nodes(scene, projection)),
    element("g", { "pointer-events": "none" }, pins(scene, projection)),
    element(
      "g",
      { "pointer-events": "none" },
      labels.map((label) => labelElement(label, scene, projection)),
    ),
  ];
}

function grounds({ state, palette }: PictureScene, { project, scale }: SvgProjection): SvgShape[] {
  const { layout, highlightedGroup } = state;
  if (layout.kind !== "silo") return [];
  return (layout.unassigned ? [layout.unassigned, ...layout.groups] : layout.groups).map((group) => {
    const look = groupLook(group.index, palette, highlightedGroup !== null && highlightedGroup !== group.key);
    const { x, y } = project(group);
    const dash = look.dashed ? { "stroke-dasharray": "4 4" } : {};
    return element("circle", { cx: x, cy: y, r: group.radius * scale, fill: look.fill, stroke: look.outline, ...dash });
  });
}

function lines({ graph, edges, unit }: PictureScene, { project, scale }: SvgProjection): SvgShape[] {
  const drawn = graph.mapEdges((key, _, source, target) => ({ look: edges.get(key), source, target }));
  drawn.sort((a, b) => (a.look?.zIndex ?? 0) - (b.look?.zIndex ?? 0));
  return drawn.flatMap(({ look, source, target }) => {
    if (!look || unit <= 0) return [];
    const [from, to] = [project(graph.getNodeAttributes(source)), project(graph.getNodeAttributes(target))];
    const width = Math.max(LEAST_WIDTH, look.width * scale);
    return [
      element("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: look.colour, "stroke-width": width }),
    ];
  });
}

function nodes(scene: PictureScene, { project, scale }: SvgProjection): SvgShape[] {
  const order = [...scene.nodes].sort(([, a], [, b]) => a.zIndex - b.zIndex);
  return order.map(([key, look]) => {
    const { x, y } = project(scene.graph.getNodeAttributes(key));
    const radius = look.radius * scale;
    const border = radius * look.borderShare;
    return element("path", {
      "data-key": key,
      d: shapePath(look.shape, Math.max(radius - border / 2, 0.5)),
      transform: `translate(${x} ${y})`,
      fill: look.fill,
      stroke: look.border,
      "stroke-width": border,
    });
  });
}

function pins(scene: PictureScene, projection: SvgProjection): SvgShape[] {
  const { ink, background } = scene.palette;
  return pinSigns(scene, projection).flatMap(({ x, y }) => {
    const place = { d: PIN_SIGN, transform: `translate(${x} ${y})`, "stroke-linecap": "round" };
    return [
      element("path", { ...place, fill: background, stroke: background, "stroke-width": 4 }),
      element("path", { ...place, fill: ink, stroke: ink, "stroke-width": 1.5 }),
    ];
  });
}

function labelElement(label: DrawnLabel, { palette }: PictureScene, { family, measure }: SvgProjection): SvgShape {
  const { box, mark } = label;
  const plate = label.lines[0]?.style === "pointed";
  const room = mark ? MARK_ROOM : 0;
  const x = box.x + room + (box.width - room) / 2;
  let y = box.y + (box.height - label.lines.reduce((sum, { style }) => sum + LINE_HEIGHT[style], 0)) / 2;
  const first = { x, y: y + LINE_HEIGHT[label.lines[0]?.style ?? "group"] / 2 };
  const halo = plate
    ? {}
    : { stroke: palette.background, "stroke-width": 4.5, "paint-order": "stroke", "stroke-linejoin": "round" };
  const parts = label.lines.map(({ text, style }) => {
    const { size, weight } = LABEL_FONTS[style];
    const middle = y + LINE_HEIGHT[style] / 2;
    y += LINE_HEIGHT[style];
    const fill = style === "count" ? palette.muted : palette.ink;
    const font = { "font-family": family, "font-size": size, "font-weight": weight };
    const place = { x, y: middle, "text-anchor": "middle", "dominant-baseline": "central" };
    return element("text", { ...place, ...font, ...halo, fill }, [], text);
  });
  const { x: left, y: top, width, height } = box;
  const back = { x: left, y: top, width, height, rx: 5, fill: palette.background, stroke: palette.muted };
  const behind = plate ? [element("rect", back)] : [];
  return element("g", {}, [...behind, ...parts, ...(mark ? [markElement(label, first, palette, measure)] : [])]);
}

/** Right before the first line, as on the canvas. */
function markElement(
  { group, lines: [first] }: DrawnLabel,
  at: { readonly x: number; readonly y: number },
  palette: PictureScene["palette"],
  measure: Measure,
): SvgShape {
  const { colour, shape, hollow } = groupMark(group, palette);
  const x = at.x - (first ? measure(first.text, first.style) : 0) / 2 - 10;
  return element("path", {
    d: shapePath(shape, 5),
    transform: `translate(${x} ${at.y})`,
    fill: hollow ? palette.background : colour,
    stroke: hollow ? colour : palette.background,
    "stroke-width": 1.6,
    "paint-order": "stroke",
  });
}
