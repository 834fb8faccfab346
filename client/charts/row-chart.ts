import { type ScaleLinear, type Selection, scaleLinear, select, symbol, symbolDiamond } from "d3";
import type { AxisMark, ChartRow, RowChartHandle, RowChartState } from "./row-chart-types.ts";
import { shortenText } from "./wrap-text.ts";

/** From here on names stand beside the rows, below it above them. */
const SIDE_FROM = 620;
const NAMES = 290;
const VALUES = 118;
const HEAD = 26;
const FOOT = 24;
const EDGE = 8;

type Frame = {
  readonly width: number;
  readonly height: number;
  readonly isSide: boolean;
  readonly rowHeight: number;
  readonly x: ScaleLinear<number, number>;
};

/**
 * Rows over one axis: bars, dots or ranges, with what chance gives as an open diamond. Redrawn when the container gets
 * another width, so that its words stay as large as the rest of the page.
 */
export function mountRowChart(container: HTMLElement, state: RowChartState): RowChartHandle {
  let shown = state;
  let drawnWidth = 0;
  const svg = select(container).append("svg").attr("class", "row-chart").attr("role", "img");
  const draw = () => {
    drawnWidth = container.clientWidth;
    drawRows(svg, shown, frameOf(shown, drawnWidth));
  };
  const watcher = new ResizeObserver(() => {
    if (container.clientWidth !== drawnWidth) draw();
  });
  watcher.observe(container);
  draw();
  return {
    update: (next) => {
      shown = next;
      draw();
    },
    dispose: () => {
      watcher.disconnect();
      svg.remove();
    },
  };
}

function frameOf({ rows, domain }: RowChartState, width: number): Frame {
  const isSide = width >= SIDE_FROM;
  const rowHeight = isSide ? 30 : 46;
  const from = isSide ? NAMES + EDGE : EDGE;
  const until = width - (isSide ? VALUES : 0) - EDGE;
  return {
    width,
    height: HEAD + rows.length * rowHeight + FOOT,
    isSide,
    rowHeight,
    x: scaleLinear(domain, [from, Math.max(from + 1, until)]),
  };
}

type Drawing<Element extends SVGElement> = Selection<Element, unknown, null, undefined>;

function drawRows(svg: Drawing<SVGSVGElement>, state: RowChartState, frame: Frame): void {
  svg
    .attr("aria-label", state.summary)
    .attr("viewBox", `0 0 ${frame.width} ${frame.height}`)
    .attr("height", frame.height);
  svg.selectAll("*").remove();
  const bottom = frame.height - FOOT;
  for (const tick of state.ticks) drawAxisMark(svg, tick, { frame, bottom, kind: "tick" });
  for (const line of state.lines) drawAxisMark(svg, line, { frame, bottom, kind: "line" });
  state.rows.forEach((row, at) => {
    const group = svg.append("g").attr("transform", `translate(0 ${HEAD + at * frame.rowHeight})`);
    drawRow(group, row, frame);
  });
}

function drawAxisMark(
  svg: Drawing<SVGSVGElement>,
  { at, label }: AxisMark,
  { frame, bottom, kind }: { readonly frame: Frame; readonly bottom: number; readonly kind: "tick" | "line" },
): void {
  const x = frame.x(at);
  svg
    .append("line")
    .attr("class", `row-chart-${kind}`)
    .attr("x1", x)
    .attr("x2", x)
    .attr("y1", HEAD - 6)
    .attr("y2", bottom);
  svg
    .append("text")
    .attr("class", `row-chart-${kind}-label`)
    .attr("x", x)
    .attr("y", kind === "tick" ? bottom + 16 : HEAD - 11)
    .attr("text-anchor", x > frame.width - 30 ? "end" : x < 30 ? "start" : "middle")
    .text(label);
}

function drawRow(group: Drawing<SVGGElement>, row: ChartRow, frame: Frame): void {
  const { isSide, rowHeight, width, x } = frame;
  const middle = isSide ? rowHeight / 2 : rowHeight - 14;
  const words = isSide ? middle + 4 : 14;
  const label = group.append("text").attr("class", "row-chart-label").attr("y", words).text(row.label);
  const value = group
    .append("text")
    .attr("class", "row-chart-value")
    .attr("x", width)
    .attr("y", words)
    .attr("text-anchor", "end")
    .text(row.value);
  shortenText(label.node(), isSide ? NAMES - 8 : width - (value.node()?.getComputedTextLength() ?? 0) - 12);
  const [start = 0] = x.domain();
  if (row.bar !== undefined) {
    group
      .append("rect")
      .attr("class", `row-chart-bar row-chart-${row.tone}`)
      .attr("x", x(start))
      .attr("y", middle - 7)
      .attr("width", Math.max(0, x(row.bar) - x(start)))
      .attr("height", 14);
  }
  if (row.range !== undefined) {
    group
      .append("line")
      .attr("class", "row-chart-range")
      .attr("x1", x(row.range[0]))
      .attr("x2", x(row.range[1]))
      .attr("y1", middle)
      .attr("y2", middle);
  }
  if (row.chance !== undefined) {
    group
      .append("path")
      .attr("class", "row-chart-chance")
      .attr("d", symbol(symbolDiamond, 70)())
      .attr("transform", `translate(${x(row.chance)} ${middle})`);
  }
  if (row.dot !== undefined) {
    group
      .append("circle")
      .attr("class", `row-chart-dot row-chart-${row.tone}`)
      .attr("cx", x(row.dot))
      .attr("cy", middle)
      .attr("r", 5.5);
  }
}
