import { type ScaleTime, scaleUtc, utcYear } from "d3";
import { type Drawing, mountFitted, type Svg } from "./fitted-svg.ts";
import type { ProjectTimeLineState, TimeBar } from "./project-time-line-types.ts";
import { timeDomain } from "./time-domain.ts";
import { shortenText } from "./wrap-text.ts";

const HEAD = 30;
const ROW = 44;
const BAR = 16;
const LABEL = 15;
const FOOT = 42;
const EDGE = 10;
const YEAR_ROOM = 52;
const YEAR_TEXT = 30;
const YEAR_MS = 365.25 * 86_400_000;
/** A bar that goes on ends in a point. */
const POINT = 8;

type X = ScaleTime<number, number>;
type Span = { readonly from: string | null; readonly until: string | null };

/** Projects as bars under each other, the chosen two first and filled; what they have in common is hatched, between two lines. */
export function mountProjectTimeLine(
  container: HTMLElement,
  state: ProjectTimeLineState,
): Drawing<ProjectTimeLineState> {
  return mountFitted(container, state, { name: "project-time-line", draw });
}

function draw(svg: Svg, state: ProjectTimeLineState, width: number): number {
  const { bars, overlap, today } = state;
  const x = scaleUtc(timeDomain(state), [EDGE, Math.max(EDGE + 1, width - EDGE)]);
  const bottom = HEAD + bars.length * ROW;
  hatch(svg);
  drawYears(svg, x, bottom);
  if (today) drawToday(svg, { x: x(new Date(today.day)), text: today.text, bottom, width });
  if (overlap) drawOverlap(svg, { x, overlap, rows: bars.filter(({ isChosen }) => isChosen).length, width });
  const rows = svg
    .selectAll<SVGGElement, TimeBar>("g.time-bar")
    .data(bars)
    .join("g")
    .attr("class", ({ isChosen }) => (isChosen ? "time-bar time-bar-chosen" : "time-bar"))
    .attr("transform", (_, at) => `translate(0 ${HEAD + at * ROW})`);
  rows
    .append("path")
    .attr("class", "time-bar-length")
    .attr("d", (bar) => barPath(x, bar));
  if (overlap) {
    rows
      .filter(({ isChosen }) => isChosen)
      .append("path")
      .attr("class", "time-bar-shared")
      .attr("fill", "url(#time-bar-hatch)")
      .attr("d", barPath(x, overlap));
  }
  rows.each(function (bar) {
    const label = this.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "text");
    this.append(label);
    label.setAttribute("class", "time-bar-label");
    label.setAttribute("x", String(EDGE));
    label.setAttribute("y", String(LABEL - 3));
    const room = width - 2 * EDGE;
    label.textContent = `${bar.label} · ${bar.text}`;
    // The name is worth more than the period, which the axis and the table tell.
    if (label.getComputedTextLength() > room) label.textContent = bar.label;
    shortenText(label, room);
  });
  return bottom + FOOT;
}

function barPath(x: X, { from, until }: Span): string {
  const [left, right] = ends(x, { from, until });
  const top = LABEL + 3;
  const middle = top + BAR / 2;
  const start =
    from === null
      ? `M${left + POINT},${top}L${left},${middle}L${left + POINT},${top + BAR}`
      : `M${left},${top}V${top + BAR}`;
  const end = until === null ? `H${right - POINT}L${right},${middle}L${right - POINT},${top}` : `H${right}V${top}`;
  return `${start}${end}Z`;
}

/** A short project is still to be seen. */
function ends(x: X, { from, until }: Span): readonly [number, number] {
  const [first = 0, last = 0] = x.range();
  const left = from === null ? first : x(new Date(from));
  const right = until === null ? last : x(new Date(until));
  return [left, Math.max(left + 3, right)];
}

function drawOverlap(
  svg: Svg,
  about: {
    readonly x: X;
    readonly overlap: NonNullable<ProjectTimeLineState["overlap"]>;
    readonly rows: number;
    readonly width: number;
  },
): void {
  const { x, overlap, rows, width } = about;
  const [left, right] = ends(x, overlap);
  const bottom = HEAD + rows * ROW - 6;
  const top = HEAD - 8;
  svg.append("path").attr("class", "time-line-shared").attr("d", `M${left},${bottom}V${top}H${right}V${bottom}`);
  const text = svg
    .append("text")
    .attr("class", "time-line-shared-text")
    .attr("y", top - 6)
    .text(overlap.text);
  const half = (text.node()?.getComputedTextLength() ?? 0) / 2;
  const middle = Math.min(Math.max((left + right) / 2, EDGE + half), width - EDGE - half);
  text.attr("text-anchor", "middle").attr("x", middle);
}

function drawYears(svg: Svg, x: X, bottom: number): void {
  const [first, last] = x.domain() as [Date, Date];
  const [from = 0, until = 0] = x.range();
  const years = (last.getTime() - first.getTime()) / YEAR_MS;
  const step = Math.max(1, Math.ceil((years * YEAR_ROOM) / (until - from)));
  const ticks = svg
    .selectAll("g.time-line-year")
    .data(
      utcYear
        .range(utcYear.ceil(first), new Date(last.getTime() + 1))
        .filter((year) => year.getUTCFullYear() % step === 0),
    )
    .join("g")
    .attr("class", "time-line-year")
    .attr("transform", (year) => `translate(${x(year)} 0)`);
  ticks.append("line").attr("y1", HEAD).attr("y2", bottom);
  ticks
    .filter((year) => x(year) + YEAR_TEXT <= until + EDGE)
    .append("text")
    .attr("y", bottom + 16)
    .text((year) => year.getUTCFullYear());
}

function drawToday(
  svg: Svg,
  {
    x,
    text,
    bottom,
    width,
  }: { readonly x: number; readonly text: string; readonly bottom: number; readonly width: number },
): void {
  const today = svg.append("g").attr("class", "time-line-today");
  today
    .append("line")
    .attr("x1", x)
    .attr("x2", x)
    .attr("y1", HEAD)
    .attr("y2", bottom + 22);
  today
    .append("text")
    .attr("x", x + (x > width / 2 ? -5 : 5))
    .attr("y", bottom + 34)
    .attr("text-anchor", x > width / 2 ? "end" : "start")
    .text(text);
}

function hatch(svg: Svg): void {
  const pattern = svg.append("defs").append("pattern").attr("id", "time-bar-hatch");
  pattern
    .attr("width", 7)
    .attr("height", 7)
    .attr("patternUnits", "userSpaceOnUse")
    .attr("patternTransform", "rotate(45)");
  pattern.append("rect").attr("class", "time-bar-hatch").attr("width", 3).attr("height", 7);
}
