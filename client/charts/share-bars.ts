import { scaleLinear, select } from "d3";

export type ShareBar = {
  readonly label: string;
  readonly share: number;
  readonly text: string;
  readonly kind: "observed" | "chance";
};
export type ShareBarsState = { readonly bars: readonly ShareBar[]; readonly summary: string };

const ROW = 34;
const BAR = 14;
const WIDTH = 320;
const VALUE_WIDTH = 44;

/** What was found above what chance would give, on one scale from nothing to everything. Chance is an outline: not colour alone. */
export function mountShareBars(container: HTMLElement, state: ShareBarsState): () => void {
  const x = scaleLinear([0, 1], [0, WIDTH - VALUE_WIDTH]);
  const svg = select(container)
    .append("svg")
    .attr("class", "share-bars")
    .attr("viewBox", `0 0 ${WIDTH} ${ROW * state.bars.length}`)
    .attr("role", "img")
    .attr("aria-label", state.summary);
  const rows = svg
    .selectAll("g")
    .data(state.bars)
    .join("g")
    .attr("class", (bar) => `share-bar share-bar-${bar.kind}`)
    .attr("transform", (_, at) => `translate(0 ${at * ROW})`);
  rows
    .append("text")
    .attr("class", "share-bar-label")
    .attr("y", 12)
    .text((bar) => bar.label);
  rows.append("rect").attr("class", "share-bar-track").attr("y", 18).attr("width", x(1)).attr("height", BAR);
  rows
    .append("rect")
    .attr("class", "share-bar-value")
    .attr("y", 18)
    .attr("width", (bar) => x(bar.share))
    .attr("height", BAR);
  rows
    .append("text")
    .attr("class", "share-bar-number")
    .attr("x", WIDTH)
    .attr("y", 30)
    .attr("text-anchor", "end")
    .text((bar) => bar.text);
  return () => svg.remove();
}
