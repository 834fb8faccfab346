import { scaleLinear } from "d3";
import { type Drawing, mountFitted, type Svg } from "./fitted-svg.ts";

/** One step of what a number is made of; its two parts have the same sign. */
export type WaterfallStep = {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  readonly kind: "total" | "step";
  /** Where it begins: 0 for a total. */
  readonly from: number;
  readonly inside: number;
  readonly across: number;
};

export type WaterfallState = { readonly steps: readonly WaterfallStep[]; readonly summary: string };

type Part = { readonly side: "inside" | "across"; readonly from: number; readonly until: number };

const ROW = 46;
const BAR = 18;
const LABEL = 14;
const NUMBER = 64;

/** What was there, what came and went, and what is there now: each bar begins where the one above it ended. */
export function mountChangeWaterfall(container: HTMLElement, state: WaterfallState): Drawing<WaterfallState> {
  return mountFitted(container, state, { name: "change-waterfall", draw });
}

function draw(svg: Svg, { steps }: WaterfallState, width: number): number {
  const highest = Math.max(1, ...steps.map(({ from, inside, across }) => Math.max(from, from + inside + across)));
  const x = scaleLinear([0, highest], [0, width - NUMBER]);
  svg.append("defs").append("pattern").attr("id", "waterfall-across").attr("width", 6).attr("height", 6);
  svg
    .select("pattern")
    .attr("patternUnits", "userSpaceOnUse")
    .attr("patternTransform", "rotate(45)")
    .append("rect")
    .attr("class", "waterfall-hatch")
    .attr("width", 2.5)
    .attr("height", 6);
  const rows = svg
    .selectAll<SVGGElement, WaterfallStep>("g.waterfall-step")
    .data(steps)
    .join("g")
    .attr("class", (step) => `waterfall-step waterfall-${step.kind} waterfall-${signOf(step)}`)
    .attr("transform", (_, at) => `translate(0 ${at * ROW})`);
  rows
    .append("text")
    .attr("class", "waterfall-label")
    .attr("y", LABEL - 2)
    .text(({ label }) => label);
  const bars = rows
    .selectAll<SVGRectElement, Part>("rect")
    .data(partsOf)
    .join("rect")
    .attr("y", LABEL + 4)
    .attr("height", BAR)
    .attr("x", ({ from, until }) => x(Math.min(from, until)))
    .attr("width", ({ from, until }) => Math.max(1, Math.abs(x(until) - x(from))));
  bars.attr("class", ({ side }) => `waterfall-part waterfall-part-${side}`);
  bars.filter(({ side }) => side === "across").attr("fill", "url(#waterfall-across)");
  rows
    .append("text")
    .attr("class", "waterfall-number")
    .attr("x", (step) => Math.max(x(step.from), x(endOf(step))) + 8)
    .attr("y", LABEL + 4 + BAR / 2)
    .attr("dy", "0.35em")
    .text(({ text }) => text);
  const links = steps.slice(0, -1).map((step, at) => ({ at, x: x(endOf(step)) }));
  svg
    .append("g")
    .selectAll("line")
    .data(links)
    .join("line")
    .attr("class", "waterfall-link")
    .attr("x1", (link) => link.x)
    .attr("x2", (link) => link.x)
    .attr("y1", ({ at }) => at * ROW + LABEL + 4 + BAR)
    .attr("y2", ({ at }) => (at + 1) * ROW + LABEL + 4);
  return steps.length * ROW;
}

function endOf({ from, inside, across }: WaterfallStep): number {
  return from + inside + across;
}

function signOf({ kind, inside, across }: WaterfallStep): "same" | "more" | "fewer" {
  if (kind === "total" || inside + across === 0) return "same";
  return inside + across > 0 ? "more" : "fewer";
}

function partsOf({ from, inside, across }: WaterfallStep): readonly Part[] {
  const parts: Part[] = [
    { side: "inside", from, until: from + inside },
    { side: "across", from: from + inside, until: from + inside + across },
  ];
  return parts.filter((part) => part.from !== part.until);
}
