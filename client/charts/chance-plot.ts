import { axisBottom, max, type ScaleLinear, scaleLinear, select } from "d3";
import type { ChancePlotHandle, ChancePlotState } from "./chance-plot-types.ts";

const HEIGHT = 210;
const MARGIN = { top: 52, side: 14, bottom: 30 };
const BASE = HEIGHT - MARGIN.bottom;
/** Rows of the labels above the picture: what was found on top. */
const LABEL_ROW = { observed: 14, expected: 36 };
const USUAL_SPREADS = 1.96;
const WIDTH_PER_TICK = 70;
const LEAST_WIDTH = 220;

/** The number of patterns so far: each drawing has its own, since an id is of the whole page. */
const drawings = { count: 0 };

/**
 * What was found against what chance gives: a mark beside a heap. The heap is hatched, the mark thick with a diamond, what
 * chance gives on average dashed: nothing rests on colour. As wide as its container, and drawn anew when that changes.
 */
export function mountChancePlot(container: HTMLElement, state: ChancePlotState): ChancePlotHandle {
  let shown = state;
  drawings.count += 1;
  const hatch = `chance-hatch-${drawings.count}`;
  const svg = select(container).append("svg").attr("class", "chance-plot").attr("role", "img").attr("height", HEIGHT);
  const pattern = svg.append("defs").append("pattern").attr("id", hatch).attr("patternUnits", "userSpaceOnUse");
  pattern.attr("width", 6).attr("height", 6).attr("patternTransform", "rotate(45)");
  pattern.append("rect").attr("class", "chance-plot-ground").attr("width", 6).attr("height", 6);
  pattern.append("line").attr("class", "chance-plot-hatch").attr("y2", 6);
  const heap = svg.append("g").attr("fill", `url(#${hatch})`);
  const axis = svg.append("g").attr("class", "chance-plot-axis").attr("transform", `translate(0 ${BASE})`);
  const marks = svg.append("g");
  const resized = new ResizeObserver(draw);
  resized.observe(container);
  draw();
  return {
    update: (next) => {
      shown = next;
      draw();
    },
    dispose: () => {
      resized.disconnect();
      svg.remove();
    },
  };

  function draw(): void {
    const width = Math.max(LEAST_WIDTH, container.clientWidth);
    svg.attr("width", width).attr("viewBox", `0 0 ${width} ${HEIGHT}`).attr("aria-label", shown.summary);
    const x = scaleLinear(extentOf(shown), [MARGIN.side, width - MARGIN.side]).nice();
    const [from = 0, to = 1] = x.domain();
    x.domain([Math.max(shown.limits[0], from), Math.min(shown.limits[1], to)]).clamp(true);
    drawHeap(x);
    axis.call(
      axisBottom(x)
        .ticks(Math.max(2, Math.floor(width / WIDTH_PER_TICK)))
        .tickFormat((value) => shown.format(value.valueOf()))
        .tickSizeOuter(0),
    );
    drawMarks(x, width);
  }

  function drawHeap(x: ScaleLinear<number, number>): void {
    const y = scaleLinear([0, max(shown.bins, ({ count }) => count) ?? 1], [BASE, MARGIN.top]);
    const { expected, sd } = shown;
    const usual = { from: expected.value - USUAL_SPREADS * sd, to: expected.value + USUAL_SPREADS * sd };
    const drawn = shown.bins.map(({ from, to, count }) => ({ from, to, top: y(count) }));
    heap
      .selectAll("rect")
      .data(drawn.length > 0 ? drawn : [{ ...usual, top: (MARGIN.top + BASE) / 2 }])
      .join("rect")
      .attr("class", "chance-plot-bar")
      .attr("x", ({ from }) => x(from))
      .attr("y", ({ top }) => top)
      .attr("width", ({ from, to }) => Math.max(1.5, x(to) - x(from)))
      .attr("height", ({ top }) => BASE - top);
  }

  function drawMarks(x: ScaleLinear<number, number>, width: number): void {
    const kinds = ["expected", "observed"] as const;
    const drawn = marks
      .selectAll<SVGGElement, (typeof kinds)[number]>("g")
      .data(kinds)
      .join((enter) => {
        const mark = enter.append("g").attr("class", (kind) => `chance-plot-${kind}`);
        mark.append("line").attr("y2", BASE);
        mark.append("text");
        mark.append("path");
        return mark;
      })
      .attr("transform", (kind) => `translate(${x(shown[kind].value)} 0)`);
    drawn.select("line").attr("y1", (kind) => LABEL_ROW[kind] + 6);
    drawn.select("path").attr("d", (kind) => (kind === "observed" ? `M0 ${BASE - 7}l7 7l-7 7l-7-7z` : null));
    drawn
      .select<SVGTextElement>("text")
      .attr("y", (kind) => LABEL_ROW[kind])
      .text((kind) => shown[kind].label)
      .each(function place(kind) {
        // Kept inside the picture, however long the words are and wherever the mark stands.
        const at = x(shown[kind].value);
        const half = this.getComputedTextLength() / 2;
        const middle = Math.min(Math.max(at, half + 2), width - half - 2);
        select(this)
          .attr("text-anchor", "middle")
          .attr("x", middle - at);
      });
  }
}

/** From the lowest to the highest that is drawn, with some air on both sides. */
function extentOf({ bins, observed, expected, sd }: ChancePlotState): readonly [number, number] {
  const reach = USUAL_SPREADS * sd;
  const values = [observed.value, expected.value - reach, expected.value + reach];
  const lowest = Math.min(...values, ...bins.map(({ from }) => from));
  const highest = Math.max(...values, ...bins.map(({ to }) => to));
  const air = (highest - lowest || 0.1) * 0.04;
  return [lowest - air, highest + air];
}
