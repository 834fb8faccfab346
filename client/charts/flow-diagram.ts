import { type Selection, select } from "d3";
import { textMeasure } from "#client/graph-view/text-measure.ts";
import { wrapLabel } from "#client/graph-view/wrap-label.ts";
import type { FlowDiagramHandle, FlowDiagramState } from "./flow-diagram-types.ts";
import { flowLayout, type PlacedBar, type PlacedFlow } from "./flow-layout.ts";

const BAR = 12;
const NAME_GAP = 8;
const HEAD = 26;
const LINE = 15;
const NAMES = { least: 92, most: 210, part: 0.34 };
/** Where names have so little room, they take a line more. */
const NARROW = 520;
const LEAST_SLOT = { wide: 34, narrow: 48 };

/**
 * Groups at the left, other groups at the right, and bands between them as wide as they have members in common. It is drawn
 * anew for the room that it has; names are cut, never left out.
 */
export function mountFlowDiagram(container: HTMLElement, state: FlowDiagramState): FlowDiagramHandle {
  let shown = state;
  let width = 0;
  const svg = select(container).append("svg").attr("class", "flow-diagram").attr("role", "img");
  const measure = textMeasure(getComputedStyle(container).fontFamily);
  const watch = new ResizeObserver(() => {
    if (container.clientWidth === width) return;
    width = container.clientWidth;
    draw();
  });
  watch.observe(container);

  return {
    update: (next) => {
      shown = next;
      draw();
    },
    dispose: () => {
      watch.disconnect();
      svg.remove();
    },
  };

  function draw(): void {
    if (width === 0) return;
    const isNarrow = width < NARROW;
    const layout = flowLayout(shown, isNarrow ? LEAST_SLOT.narrow : LEAST_SLOT.wide);
    const names = Math.min(NAMES.most, Math.max(NAMES.least, width * NAMES.part));
    const edges = { left: names, right: width - names };
    svg
      .attr("viewBox", `0 0 ${width} ${layout.height + HEAD}`)
      .attr("height", layout.height + HEAD)
      .attr("aria-label", shown.summary);
    svg.selectAll("*").remove();
    // In a narrow picture a head is wider than the names beneath it.
    drawHead("left", isNarrow ? { x: 0, anchor: "start" } : { x: edges.left, anchor: "end" });
    drawHead("right", isNarrow ? { x: width, anchor: "end" } : { x: edges.right, anchor: "start" });
    const body = svg.append("g").attr("transform", `translate(0 ${HEAD})`);
    drawFlows(body, layout.flows, edges);
    drawBars(body, layout.left, { x: edges.left - BAR, side: "left", names });
    drawBars(body, layout.right, { x: edges.right, side: "right", names });
  }

  function drawHead(side: "left" | "right", { x, anchor }: { readonly x: number; readonly anchor: string }): void {
    const head = svg.append("text").attr("class", "flow-head").attr("x", x).attr("y", 14).attr("text-anchor", anchor);
    head.text(shown.heads[side]);
  }

  function drawFlows(body: Body, flows: readonly PlacedFlow[], edges: { left: number; right: number }): void {
    const bands = body
      .append("g")
      .selectAll("path")
      .data(flows)
      .join("path")
      .attr("class", "flow-band")
      .attr("d", (flow) => bandPath(flow, edges))
      .style("--flow-colour", ({ flow }) => shown.left[flow.left]?.colour ?? null);
    bands.append("title").text(({ flow }) => flow.sentence);
  }

  function drawBars(
    body: Body,
    bars: readonly PlacedBar[],
    { x, side, names }: { x: number; side: "left" | "right"; names: number },
  ): void {
    const isLeft = side === "left";
    const groups = body
      .append("g")
      .selectAll<SVGGElement, PlacedBar>("g")
      .data(bars)
      .join("g")
      .attr("class", `flow-group flow-group-${side}`)
      .on("pointerenter", (_, { bar }) => light(bar.key, side))
      .on("pointerleave", () => svg.selectAll(".flow-band").classed("flow-band-lit", false));
    groups
      .append("rect")
      .attr("class", "flow-bar")
      .attr("x", x)
      .attr("y", ({ y }) => y)
      .attr("width", BAR)
      .attr("height", ({ height }) => Math.max(1, height))
      .style("--flow-colour", ({ bar }) => bar.colour);
    groups.each(function (this: SVGGElement, { bar, y, height }) {
      const room = names - BAR - NAME_GAP;
      const extra = width < NARROW || height > 3 * LINE ? 1 : 0;
      const note = wrapLabel(bar.note, {
        maxWidth: room,
        maxLines: side === "right" ? 1 + extra : 1,
        measure: (part) => measure(part, "count"),
      });
      const lines = wrapLabel(bar.name, {
        maxWidth: room,
        maxLines: note.length > 1 ? 1 : 1 + extra,
        measure: (part) => measure(part, "pointed"),
      });
      const all = [...lines.map((line) => ({ line, kind: "name" })), ...note.map((line) => ({ line, kind: "note" }))];
      const top = y + height / 2 - ((all.length - 1) * LINE) / 2;
      const label = select(this)
        .append("text")
        .attr("text-anchor", isLeft ? "end" : "start");
      label
        .selectAll("tspan")
        .data(all)
        .join("tspan")
        .attr("class", ({ kind }) => `flow-${kind}`)
        .attr("x", isLeft ? x - NAME_GAP : x + BAR + NAME_GAP)
        .attr("y", (_, at) => top + at * LINE)
        .attr("dy", "0.35em")
        .text(({ line }) => line);
      label.append("title").text(bar.name);
    });
  }

  function light(key: string, side: "left" | "right"): void {
    svg
      .selectAll<SVGPathElement, PlacedFlow>(".flow-band")
      .classed("flow-band-lit", ({ flow }) => shown[side][flow[side]]?.key === key);
  }
}

type Body = Selection<SVGGElement, unknown, null, undefined>;

function bandPath({ leftY, rightY, width }: PlacedFlow, { left, right }: { left: number; right: number }): string {
  const middle = (left + right) / 2;
  const round = (value: number) => Math.round(value * 100) / 100;
  const [a, b, c, d] = [leftY, rightY, rightY + width, leftY + width].map(round);
  return `M${left} ${a}C${middle} ${a} ${middle} ${b} ${right} ${b}V${c}C${middle} ${c} ${middle} ${d} ${left} ${d}Z`;
}
