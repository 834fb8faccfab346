import { axisBottom, scaleLinear, select } from "d3";

export type EffectRow = {
  readonly key: string;
  readonly label: string;
  /** What was found and where the middle of what chance gives lies; on the axis' own scale. */
  readonly value: number;
  readonly band: readonly [number, number];
  /** Said beside the dot. */
  readonly text: string;
  readonly isBeyond: boolean;
};

export type EffectPlotState = {
  readonly rows: readonly EffectRow[];
  readonly summary: string;
  readonly axis: string;
  readonly tick: (value: number) => string;
};

export type EffectPlot = { readonly update: (state: EffectPlotState) => void; readonly dispose: () => void };

const WIDTH = 400;
const ROW = 46;
const SIDE = 14;
const LABEL = 14;
const LINE = 30;
const AXIS = 44;

/** What was found as a dot, and the band that chance gives as a bar with ends, one row each on one axis through nothing. */
export function mountEffectPlot(container: HTMLElement, state: EffectPlotState): EffectPlot {
  const svg = select(container).append("svg").attr("class", "effect-plot").attr("role", "img");
  const update = ({ rows, summary, axis, tick }: EffectPlotState) => {
    svg.selectAll("*").remove();
    const bottom = ROW * rows.length;
    svg.attr("viewBox", `0 0 ${WIDTH} ${bottom + AXIS}`).attr("aria-label", summary);
    const furthest = Math.max(...rows.flatMap(({ value, band }) => [value, ...band].map(Math.abs)), Number.MIN_VALUE);
    const x = scaleLinear([-furthest, furthest], [SIDE, WIDTH - SIDE]).nice();
    const ticks = axisBottom<number>(x.copy()).ticks(5).tickFormat(tick).tickSizeOuter(0) as never;
    svg.append("g").attr("class", "effect-axis").attr("transform", `translate(0 ${bottom})`).call(ticks);
    svg
      .append("text")
      .attr("class", "effect-axis-title")
      .attr("x", WIDTH / 2)
      .attr("y", bottom + AXIS - 6)
      .attr("text-anchor", "middle")
      .text(axis);
    const row = svg
      .selectAll(".effect-row")
      .data(rows)
      .join("g")
      .attr("class", ({ isBeyond }) => `effect-row${isBeyond ? " effect-beyond" : ""}`)
      .attr("transform", (_, at) => `translate(0 ${ROW * at})`);
    row
      .append("text")
      .attr("class", "effect-label")
      .attr("y", LABEL)
      .text(({ label }) => label);
    row
      .append("text")
      .attr("class", "effect-text")
      .attr("x", WIDTH)
      .attr("y", LABEL)
      .attr("text-anchor", "end")
      .text(({ text }) => text);
    row
      .append("line")
      .attr("class", "effect-nothing")
      .attr("x1", x(0))
      .attr("x2", x(0))
      .attr("y1", LABEL + 6)
      .attr("y2", ROW);
    row
      .append("rect")
      .attr("class", "effect-band")
      .attr("x", ({ band }) => x(band[0]))
      .attr("y", LINE - 5)
      .attr("width", ({ band }) => Math.max(1, x(band[1]) - x(band[0])))
      .attr("height", 10);
    row
      .append("circle")
      .attr("class", "effect-dot")
      .attr("cx", ({ value }) => x(value))
      .attr("cy", LINE)
      .attr("r", 5);
  };
  update(state);
  return { update, dispose: () => svg.remove() };
}
