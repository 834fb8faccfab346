import { palettes } from "#client/style/palette.ts";
import { fitBounds } from "./fit-bounds.ts";
import type { DrawnPicture } from "./graph-view-types.ts";
import { labelPlan } from "./label-plan.ts";
import type { Measure } from "./label-text.ts";
import { pictureScene } from "./picture-scene.ts";
import { type SheetWords, sheetFoot, sheetHead } from "./sheet-text.ts";
import { svgMarks } from "./svg-marks.ts";
import { element, type SvgShape } from "./svg-shape.ts";

export type PictureSheet = { readonly drawing: SvgShape; readonly width: number; readonly height: number };

const WIDTH = 1200;
const EDGE = 32;
const GAP = 16;
const INNER = WIDTH - 2 * EDGE;

/** The picture as it is now on a sheet of its own, with all that a reader elsewhere must know. Always on light paper. */
export function pictureSheet(picture: DrawnPicture, words: SheetWords, measure: Measure): PictureSheet {
  const palette = palettes.light;
  const ink = { palette, measure, width: INNER, family: picture.family };
  const head = sheetHead(words, ink);
  const foot = sheetFoot(words, ink);
  const { width, height } = picture.frame;
  const frame = { width: INNER, height: Math.round(INNER * Math.max(0.55, Math.min(0.85, height / width))) };
  const top = EDGE + head.height + GAP;
  const under = top + frame.height + GAP;
  const whole = under + foot.height + EDGE;
  const box = { x: EDGE, y: top, width: frame.width, height: frame.height };
  const view = { viewBox: `0 0 ${frame.width} ${frame.height}`, overflow: "hidden" };
  const drawing = element("svg", { viewBox: `0 0 ${WIDTH} ${whole}`, width: WIDTH, height: whole, role: "img" }, [
    element("title", {}, [], words.title),
    element("desc", {}, [], words.summary),
    element("rect", { width: WIDTH, height: whole, fill: palette.background }),
    element("g", { transform: `translate(${EDGE} ${EDGE})` }, head.shapes),
    element("svg", { ...box, ...view }, pictureMarks(picture, frame, measure)),
    element("rect", { ...box, rx: 8, fill: "none", stroke: palette.muted, "stroke-opacity": 0.5 }),
    element("g", { transform: `translate(${EDGE} ${under})` }, foot.shapes),
  ]);
  return { drawing, width: WIDTH, height: whole };
}

function pictureMarks(
  { state, middle, zoom, family }: DrawnPicture,
  frame: { readonly width: number; readonly height: number },
  measure: Measure,
): SvgShape[] {
  const scene = pictureScene({ ...state, theme: "light", hovered: null }, null);
  const { minX, maxX } = fitBounds(state.layout.bounds, frame);
  const scale = (frame.width / (maxX - minX)) * zoom;
  const project = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: frame.width / 2 + (x - middle.x) * scale,
    y: frame.height / 2 - (y - middle.y) * scale,
  });
  const radius = (key: string) => scene.nodes.get(key)?.radius ?? 0;
  const labels = labelPlan({ ...scene, frame, scale, project, radius, measure });
  return svgMarks(scene, labels, { project, scale, family, measure });
}
