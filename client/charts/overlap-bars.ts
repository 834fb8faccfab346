import { scaleLinear } from "d3";
import { type Drawing, mountFitted, type Svg } from "./fitted-svg.ts";

export const OVERLAP_PARTS = ["onlyFirst", "both", "onlySecond"] as const;
type OverlapPart = (typeof OVERLAP_PARTS)[number];

/** Pairs of two groups, taken apart: under one lens only, under both, under the other only. */
export type OverlapBar = {
  readonly key: string;
  readonly label: string;
  readonly total: string;
} & Readonly<Record<OverlapPart, { readonly value: number; readonly text: string }>>;

export type OverlapBarsState = { readonly bars: readonly OverlapBar[]; readonly summary: string };

const ROW = 44;
const BAR = 20;
const LABEL = 14;
/** Narrower than this a part has no room for its number. */
const LEAST_ROOM = 26;

/** One bar per pair of groups, all as wide as there is room: what counts is how it is divided. */
export function mountOverlapBars(container: HTMLElement, state: OverlapBarsState): Drawing<OverlapBarsState> {
  return mountFitted(container, state, { name: "overlap-bars", draw });
}

function draw(svg: Svg, { bars }: OverlapBarsState, width: number): number {
  hatch(svg);
  const rows = svg
    .selectAll<SVGGElement, OverlapBar>("g.overlap-bar")
    .data(bars)
    .join("g")
    .attr("class", "overlap-bar")
    .attr("transform", (_, at) => `translate(0 ${at * ROW})`);
  rows
    .append("text")
    .attr("class", "overlap-label")
    .attr("y", LABEL - 2)
    .text(({ label }) => label);
  rows
    .append("text")
    .attr("class", "overlap-total")
    .attr("x", width)
    .attr("y", LABEL - 2)
    .attr("text-anchor", "end")
    .text(({ total }) => total);
  const parts = rows
    .selectAll<SVGGElement, Placed>("g")
    .data((bar) => partsOf(bar, width))
    .join("g")
    .attr("class", ({ part }) => `overlap-part overlap-${part}`);
  parts
    .append("rect")
    .attr("x", ({ x }) => x)
    .attr("y", LABEL + 3)
    .attr("width", (part) => part.width)
    .attr("height", BAR)
    .attr("fill", ({ part }) => (part === "onlyFirst" ? "url(#overlap-hatch)" : null));
  const numbers = parts.filter((part) => part.width >= LEAST_ROOM);
  numbers
    .append("text")
    .attr("class", "overlap-number")
    .attr("x", (part) => part.x + part.width / 2)
    .attr("y", LABEL + 3 + BAR / 2)
    .attr("dy", "0.35em")
    .attr("text-anchor", "middle")
    .text(({ text }) => text);
  return bars.length * ROW;
}

type Placed = { readonly part: OverlapPart; readonly x: number; readonly width: number; readonly text: string };

function partsOf(bar: OverlapBar, width: number): readonly Placed[] {
  const total = OVERLAP_PARTS.reduce((sum, part) => sum + bar[part].value, 0);
  const x = scaleLinear([0, total || 1], [0, width]);
  let from = 0;
  return OVERLAP_PARTS.flatMap((part): Placed[] => {
    const { value, text } = bar[part];
    if (value <= 0) return [];
    const placed = { part, x: x(from), width: x(value), text };
    from += value;
    return [placed];
  });
}

function hatch(svg: Svg): void {
  const pattern = svg.append("defs").append("pattern").attr("id", "overlap-hatch");
  pattern
    .attr("width", 6)
    .attr("height", 6)
    .attr("patternUnits", "userSpaceOnUse")
    .attr("patternTransform", "rotate(45)");
  pattern.append("rect").attr("class", "overlap-hatch").attr("width", 2).attr("height", 6);
}
