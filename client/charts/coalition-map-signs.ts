import { type Selection, select } from "d3";
import { LINE_HEIGHT } from "#client/graph-view/label-text.ts";
import { groupMark } from "#client/graph-view/legend.ts";
import type { Box } from "#client/graph-view/place-labels.ts";
import { shapePath } from "#client/graph-view/shapes.ts";
import { LABEL_FONTS } from "#client/graph-view/text-measure.ts";
import { type Fit, onScreen, type Screen } from "./coalition-map-frame.ts";
import type { MapLabel } from "./coalition-map-labels.ts";
import { markColour } from "./coalition-map-look.ts";
import { boxOf, type PlacedMark } from "./coalition-map-marks.ts";
import type { CoalitionMapState, SilentBorder } from "./coalition-map-types.ts";

type Layer = Selection<SVGGElement, unknown, null, undefined>;

export type SignLayer = {
  readonly draw: (scene: SignScene) => void;
};

export type SignScene = {
  readonly state: CoalitionMapState;
  readonly fit: Fit;
  readonly marks: readonly PlacedMark[];
  readonly labels: readonly MapLabel[];
};

/** Sign on a border between neighbours who share nothing: two sides that do not meet. */
export const SIGN_PATH = "M-1.5 -2.6V2.6M1.5 -2.6V2.6";

function signRadius(pixelsPerKilometre: number): number {
  return Math.max(3, Math.min(5.5, 2 + 0.8 * pixelsPerKilometre));
}

export function signBoxes(borders: readonly SilentBorder[], fit: Fit): readonly Box[] {
  return borders.map(({ border }) => boxOf(onScreen(fit, border.middle), signRadius(fit.k) + 1));
}

/** All that keeps its size while the map grows: rays, marks, signs and names. */
export function createSigns(layer: Layer): SignLayer {
  const part = (name: string) => layer.append("g").attr("class", name);
  const rays = part("map-rays");
  const silent = part("map-signs");
  const leads = part("map-leads");
  const marks = part("map-marks");
  const names = part("map-names").attr("aria-hidden", "true");

  const draw = ({ state, fit, marks: placed, labels }: SignScene) => {
    const { palette, lit, selected } = state;
    const seats = new Map(placed.map((mark) => [mark.place.key, mark]));
    const covered = labels.filter(({ group }) => group !== null).map(({ box }) => box);
    drawRays(rays, state, seats);
    silent
      .selectAll<SVGGElement, SilentBorder>("g")
      .data(state.silentBorders, ({ key }) => key)
      .join((enter) => {
        const sign = enter.append("g").attr("class", "map-sign");
        sign.append("circle");
        sign.append("path").attr("d", SIGN_PATH);
        return sign;
      })
      .attr("data-key", ({ key }) => key)
      .attr("transform", ({ border }) => moved(onScreen(fit, border.middle), signRadius(fit.k) / 5.5))
      .classed("dimmed", ({ ends }) => selected.size > 0 && !ends.some((key) => selected.has(key)))
      .select("circle")
      .attr("r", 5.5);
    leads
      .selectAll("path")
      .data(placed.filter(({ at, anchor }) => at !== anchor))
      .join("path")
      .attr("d", ({ at, anchor }) => `M${anchor.x} ${anchor.y}L${at.x} ${at.y}`);
    marks
      .selectAll<SVGGElement, PlacedMark>("g")
      .data(placed, ({ place }) => place.key)
      .join((enter) => enter.append("g"))
      .each(function (mark) {
        const isDimmed = lit !== null && !lit.has(mark.place.key);
        const isHidden = mark.place.isArea && covered.some((box) => contains(box, mark.at));
        const group = select(this)
          .attr("class", mark.place.isArea ? "map-mark" : "map-mark map-guest map-target")
          .attr("data-key", mark.place.isArea ? null : mark.place.key)
          .attr("transform", moved(mark.at, 1))
          .attr("visibility", isHidden ? "hidden" : null);
        group
          .selectAll("path")
          .data(pathsOf(mark, state, isDimmed))
          .join("path")
          .attr("d", ({ d }) => d)
          .attr("transform", ({ x }) => `translate(${x} 0)`)
          .attr("fill", ({ fill }) => fill)
          .attr("stroke", ({ stroke }) => stroke)
          .attr("stroke-width", ({ width }) => width);
      });
    drawNames(names, labels, palette);
  };
  return { draw };
}

function drawRays(layer: Layer, { rays }: CoalitionMapState, seats: ReadonlyMap<string, PlacedMark>): void {
  const drawn = rays.flatMap(({ from, to }) => {
    const [start, end] = [seats.get(from)?.at, seats.get(to)?.at];
    return start && end ? [{ key: `${from} ${to}`, d: arc(start, end) }] : [];
  });
  layer
    .selectAll<SVGPathElement, (typeof drawn)[number]>("path")
    .data(drawn, ({ key }) => key)
    .join("path")
    .attr("d", ({ d }) => d);
}

/** Bent a little, so that rays to places in one line can be told apart. */
function arc(from: Screen, to: Screen): string {
  const bend = 0.12;
  const x = (from.x + to.x) / 2 + bend * (to.y - from.y);
  const y = (from.y + to.y) / 2 - bend * (to.x - from.x);
  return `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}

/** The mark of the main group; smaller, at its side, those of the others. */
function pathsOf({ place, radius }: PlacedMark, { palette }: CoalitionMapState, isDimmed: boolean) {
  const [main, ...others] = place.groups;
  const pathOf = (group: number | null, size: number, x: number) => {
    const { shape, colour: own, hollow } = groupMark(group, palette);
    const colour = markColour(own, palette, isDimmed);
    return {
      d: shapePath(shape, size),
      x,
      fill: hollow ? palette.background : colour,
      stroke: hollow ? colour : palette.background,
      width: hollow ? Math.max(2, 0.5 * radius) : 1.4,
    };
  };
  return [
    ...others.slice(0, 2).map((group, at) => pathOf(group, radius * 0.6, radius * (1.2 + 0.9 * at))),
    pathOf(main ?? null, radius, 0),
  ];
}

function drawNames(layer: Layer, labels: readonly MapLabel[], palette: CoalitionMapState["palette"]): void {
  layer
    .selectAll<SVGGElement, MapLabel>("g")
    .data(labels, ({ key }) => key)
    .join((enter) => enter.append("g"))
    .each(function ({ box, lines, group }) {
      const mark = group === null ? null : groupMark(group, palette);
      const room = mark ? 15 : 0;
      const height = lines.reduce((sum, { style }) => sum + LINE_HEIGHT[style], 0);
      let y = box.y + (box.height - height) / 2;
      const middles = lines.map(({ style }) => {
        const middle = y + LINE_HEIGHT[style] / 2;
        y += LINE_HEIGHT[style];
        return middle;
      });
      const name = select(this);
      name
        .selectAll("text")
        .data(lines)
        .join("text")
        .attr("x", box.x + room + (box.width - room) / 2)
        .attr("y", (_, at) => middles[at] ?? y)
        .style("font-size", ({ style }) => `${LABEL_FONTS[style].size}px`)
        .style("font-weight", ({ style }) => LABEL_FONTS[style].weight)
        .text(({ text }) => text);
      name
        .selectAll("path")
        .data(mark ? [mark] : [])
        .join("path")
        .attr("d", ({ shape }) => shapePath(shape, 5))
        .attr("transform", moved({ x: box.x + 6, y: middles[0] ?? y }, 1))
        .attr("fill", ({ colour }) => colour)
        .attr("stroke", palette.background)
        .attr("stroke-width", 1.6);
    });
}

function moved({ x, y }: Screen, scale: number): string {
  return `translate(${x} ${y})${scale === 1 ? "" : ` scale(${scale})`}`;
}

function contains(box: Box, { x, y }: Screen): boolean {
  return x >= box.x - 2 && x <= box.x + box.width + 2 && y >= box.y - 2 && y <= box.y + box.height + 2;
}
