import { line, pointer } from "d3";
import { type Drawing, mountFitted, type Svg } from "./fitted-svg.ts";
import type { RankStrip, RankStripsState, StripDot, StripLine } from "./rank-strips-types.ts";
import { wrapText } from "./wrap-text.ts";

const EDGE = 12;
/** Room for the name of who is followed. */
const HEAD = 26;
const LINE = 17;
const MOST_LINES = { title: 3, first: 3 };
/** From the last word to the axis, and from there to the next strip. */
const ABOVE_AXIS = 30;
const BELOW_AXIS = 44;
/** A pointer so far from an actor means it. */
const NEAR = 22;

/** Where a strip has its words and its axis. */
type Placed = { readonly strip: RankStrip; readonly top: number; readonly axis: number };
type Across = { readonly x: (at: number) => number; readonly width: number };

/** One strip per measure, all on their own scale from nothing to the highest; a line joins one actor's places. */
export function mountRankStrips(container: HTMLElement, state: RankStripsState): Drawing<RankStripsState> {
  return mountFitted(container, state, { name: "rank-strips", draw });
}

function draw(svg: Svg, state: RankStripsState, width: number): number {
  const x = (at: number) => EDGE + at * Math.max(1, width - 2 * EDGE);
  drawNames(svg, state.lines, width);
  const placed: Placed[] = [];
  let top = HEAD;
  for (const strip of state.strips) {
    const axis = drawWords(svg, strip, { top, width }) + ABOVE_AXIS;
    placed.push({ strip, top, axis });
    top = axis + BELOW_AXIS;
  }
  for (const each of placed) drawStrip(svg, each, { x, width });
  const passingFirst = state.lines.toSorted((a, b) => Number(b.isPassing) - Number(a.isPassing));
  for (const own of passingFirst) drawLine(svg, own, placed, { x, width });
  listen(svg, state, placed, x);
  return top;
}

function drawNames(svg: Svg, lines: readonly StripLine[], width: number): void {
  const room = { room: width - 2 * EDGE, lines: 1, lineHeight: LINE };
  const chosen = lines.find(({ isPassing }) => !isPassing);
  const passing = lines.filter(({ isPassing }) => isPassing).map(({ label }) => label);
  const names = svg.append("text").attr("class", "rank-strips-names").attr("x", EDGE).attr("y", 15);
  wrapText(names, [chosen?.label, ...passing].filter((name) => name !== undefined).join(" · "), room);
}

/** Gives where the last line of its words stands. */
function drawWords(
  svg: Svg,
  { title, first }: RankStrip,
  { top, width }: { readonly top: number; readonly width: number },
): number {
  let y = top + LINE - 3;
  for (const [name, words] of [
    ["title", title],
    ["first", first],
  ] as const) {
    const text = svg.append("text").attr("class", `rank-strips-${name}`).attr("x", EDGE).attr("y", y);
    y += LINE * wrapText(text, words, { room: width - 2 * EDGE, lines: MOST_LINES[name], lineHeight: LINE });
  }
  return y - LINE;
}

function drawStrip(svg: Svg, { strip: { ends, dots }, axis }: Placed, { x, width }: Across): void {
  const group = svg.append("g").attr("transform", `translate(0 ${axis})`);
  group.append("line").attr("class", "rank-strips-axis").attr("x1", x(0)).attr("x2", x(1));
  for (const [at, end] of ends.entries()) {
    group
      .append("text")
      .attr("class", "rank-strips-end")
      .attr("x", x(at))
      .attr("y", 21)
      .attr("text-anchor", at === 0 ? "start" : "end")
      .text(end);
  }
  // Where thousands stand in one place, one tick is drawn.
  const ticks = new Set(dots.filter(({ isFirst }) => !isFirst).map(({ at }) => Math.round(x(at))));
  for (const tick of ticks) {
    group
      .append("line")
      .attr("class", "rank-strips-tick")
      .attr("x1", tick)
      .attr("x2", tick)
      .attr("y1", -6)
      .attr("y2", 6);
  }
  for (const { ids, at } of dots.filter(({ isFirst }) => isFirst)) {
    group.append("circle").attr("class", "rank-strips-ring").attr("cx", x(at)).attr("r", 5.5);
    if (ids.length < 2) continue;
    // Beside the highest value, which stands at the end.
    const isEnd = x(at) > width - 60;
    group
      .append("text")
      .attr("class", "rank-strips-count")
      .attr("x", isEnd ? x(1) - 56 : x(at))
      .attr("y", 21)
      .attr("text-anchor", isEnd ? "end" : "middle")
      .text(`×${ids.length}`);
  }
}

function drawLine(svg: Svg, { places, isPassing }: StripLine, placed: readonly Placed[], { x, width }: Across): void {
  const found = placed.map(({ axis }, at) => ({ y: axis, ...(places[at] ?? { at: null, text: "" }) }));
  const group = svg.append("g").attr("class", isPassing ? "rank-strips-passing" : "rank-strips-chosen");
  const path = line<(typeof found)[number]>(
    ({ at }) => x(at ?? 0),
    ({ y }) => y,
  ).defined(({ at }) => at !== null);
  // Beneath all words, or nobody could read them.
  svg
    .append("path")
    .attr("class", `rank-strips-line ${isPassing ? "rank-strips-passing-line" : ""}`)
    .attr("d", path(found))
    .lower();
  for (const { at, y } of found) {
    if (at !== null)
      group.append("circle").attr("class", "rank-strips-dot").attr("cx", x(at)).attr("cy", y).attr("r", 6.5);
  }
  for (const { at, text, y } of found) {
    // Who passes has no words where it has no place: those of who was chosen stand there.
    if (at === null && isPassing) continue;
    const left = x(at ?? 0);
    const isRight = left > width / 2;
    group
      .append("text")
      .attr("class", "rank-strips-place")
      .attr("x", at === null ? left : isRight ? left - 10 : left + 10)
      .attr("y", y - 9)
      .attr("text-anchor", isRight ? "end" : "start")
      .text(text);
  }
}

function listen(svg: Svg, { onPoint, onChoose }: RankStripsState, placed: readonly Placed[], x: Across["x"]): void {
  const under = (event: PointerEvent | MouseEvent): readonly string[] => {
    const [left, top] = pointer(event, svg.node());
    const strip = placed.find(({ axis }) => Math.abs(top - axis) <= NEAR)?.strip;
    const far = ({ at }: StripDot) => Math.abs(x(at) - left);
    const [nearest] = (strip?.dots ?? []).toSorted((a, b) => far(a) - far(b));
    return nearest && far(nearest) <= NEAR ? nearest.ids : [];
  };
  svg
    .on("pointermove", (event: PointerEvent) => onPoint(under(event)))
    .on("pointerleave", () => onPoint([]))
    .on("click", (event: MouseEvent) => {
      const [first] = under(event);
      if (first !== undefined) onChoose(first);
    });
}
