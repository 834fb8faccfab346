import { area, line, scaleLinear, scaleTime } from "d3";
import { type Drawing, mountFitted, type Svg } from "./fitted-svg.ts";

/** One moment: the share inside groups of those who stayed, what chance gives, and how far the way of asking leaves it open. */
export type SharePoint = {
  readonly label: string;
  /** ISO day. */
  readonly day: string;
  readonly share: number | null;
  readonly text: string;
  /** Of everyone who was there then. */
  readonly everyone: number | null;
  readonly expected: number | null;
  readonly chance: readonly [number, number] | null;
  readonly band: readonly [number, number] | null;
  /** One of the two that are compared. */
  readonly isChosen: boolean;
};

export type ShareLineState = {
  readonly points: readonly SharePoint[];
  /** Shares that have a line across the picture, with their text. */
  readonly ticks: readonly { readonly share: number; readonly text: string }[];
  readonly summary: string;
};

type Placed = SharePoint & { readonly x: number };

const HEIGHT = 240;
const MARGIN = { top: 26, right: 34, bottom: 40, left: 48 };
const DOT = 6;
const WHISKER = 5;

/** The share inside groups over time, above the strip where chance would put it. */
export function mountShareLine(container: HTMLElement, state: ShareLineState): Drawing<ShareLineState> {
  return mountFitted(container, state, { name: "share-line", draw });
}

function draw(svg: Svg, { points, ticks }: ShareLineState, width: number): number {
  const y = scaleLinear([0, 1], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const placed = place(points, width);
  drawTicks(svg, ticks, y, width);
  drawChance(svg, placed, y);
  const known = placed.filter(({ share }) => share !== null);
  svg
    .append("path")
    .attr("class", "share-line-path")
    .attr(
      "d",
      line<Placed>(
        ({ x }) => x,
        ({ share }) => y(share ?? 0),
      )(known),
    );
  const dots = svg
    .selectAll<SVGGElement, Placed>("g.share-line-point")
    .data(known)
    .join("g")
    .attr("class", ({ isChosen }) => (isChosen ? "share-line-point share-line-chosen" : "share-line-point"))
    .attr("transform", ({ x }) => `translate(${x} 0)`);
  dots
    .filter(({ band }) => band !== null)
    .append("path")
    .attr("class", "share-line-band")
    .attr("d", ({ band }) => whisker(y(band?.[0] ?? 0), y(band?.[1] ?? 0)));
  dots
    .filter(({ everyone }) => everyone !== null)
    .append("circle")
    .attr("class", "share-line-everyone")
    .attr("cy", ({ everyone }) => y(everyone ?? 0))
    .attr("r", DOT + 3);
  dots
    .append("circle")
    .attr("class", "share-line-dot")
    .attr("cy", ({ share }) => y(share ?? 0))
    .attr("r", DOT);
  dots
    .append("text")
    .attr("class", "share-line-number")
    .attr("y", ({ share, band }) => y(Math.max(share ?? 0, band?.[1] ?? 0)) - DOT - 8)
    .attr("text-anchor", "middle")
    .text(({ text }) => text);
  svg
    .selectAll("text.share-line-moment")
    .data(placed)
    .join("text")
    .attr("class", ({ isChosen }) => (isChosen ? "share-line-moment share-line-chosen" : "share-line-moment"))
    .attr("x", ({ x }) => x)
    .attr("y", HEIGHT - MARGIN.bottom + 22)
    .attr("text-anchor", (_, at) => anchorOf(at, placed.length))
    .text(({ label }) => label);
  return HEIGHT;
}

/** By their days; the names of the first and last stay within the picture. */
function place(points: readonly SharePoint[], width: number): readonly Placed[] {
  const days = points.map(({ day }) => new Date(`${day}T00:00:00Z`));
  const [first, last] = [days[0] ?? new Date(0), days.at(-1) ?? new Date(0)];
  const x = scaleTime([first, last], [MARGIN.left + 24, width - MARGIN.right]);
  return points.map((point, at) => ({ ...point, x: points.length === 1 ? width / 2 : x(days[at] ?? first) }));
}

function anchorOf(at: number, count: number): "start" | "middle" | "end" {
  if (count === 1) return "middle";
  return at === count - 1 ? "end" : at === 0 ? "start" : "middle";
}

function drawTicks(svg: Svg, ticks: ShareLineState["ticks"], y: (share: number) => number, width: number): void {
  const lines = svg
    .selectAll("g.share-line-tick")
    .data(ticks)
    .join("g")
    .attr("class", "share-line-tick")
    .attr("transform", ({ share }) => `translate(0 ${y(share)})`);
  lines
    .append("line")
    .attr("x1", MARGIN.left)
    .attr("x2", width - MARGIN.right / 2);
  lines
    .append("text")
    .attr("x", MARGIN.left - 8)
    .attr("dy", "0.32em")
    .attr("text-anchor", "end")
    .text(({ text }) => text);
}

function drawChance(svg: Svg, placed: readonly Placed[], y: (share: number) => number): void {
  const known = placed.filter(({ expected, chance }) => expected !== null && chance !== null);
  if (known.length === 0) return;
  svg
    .append("path")
    .attr("class", "share-line-chance")
    .attr(
      "d",
      area<Placed>(
        ({ x }) => x,
        ({ chance }) => y(chance?.[0] ?? 0),
        ({ chance }) => y(chance?.[1] ?? 0),
      )(known),
    );
  svg
    .append("path")
    .attr("class", "share-line-expected")
    .attr(
      "d",
      line<Placed>(
        ({ x }) => x,
        ({ expected }) => y(expected ?? 0),
      )(known),
    );
}

function whisker(low: number, high: number): string {
  return `M${-WHISKER},${low}h${2 * WHISKER}M0,${low}V${high}M${-WHISKER},${high}h${2 * WHISKER}`;
}
