import { type Selection, select } from "d3";

export type Drawing<State> = {
  readonly update: (state: State) => void;
  readonly dispose: () => void;
};

export type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

/**
 * A picture that is drawn anew for the room that it has, so that its text keeps one size on every screen.
 *
 * @param draw fills the emptied drawing and gives its height
 */
export function mountFitted<State extends { readonly summary: string }>(
  container: HTMLElement,
  state: State,
  { name, draw }: { readonly name: string; readonly draw: (svg: Svg, state: State, width: number) => number },
): Drawing<State> {
  let shown = state;
  let width = 0;
  const svg: Svg = select(container).append("svg").attr("class", name).attr("role", "img");
  const watch = new ResizeObserver(() => {
    if (container.clientWidth === width) return;
    width = container.clientWidth;
    drawAgain();
  });
  watch.observe(container);
  return {
    update: (next) => {
      shown = next;
      drawAgain();
    },
    dispose: () => {
      watch.disconnect();
      svg.remove();
    },
  };

  function drawAgain(): void {
    if (width === 0) return;
    svg.selectAll("*").remove();
    const height = draw(svg, shown, width);
    svg.attr("viewBox", `0 0 ${width} ${height}`).attr("height", height).attr("aria-label", shown.summary);
  }
}
