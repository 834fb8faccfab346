import type { GraphViewCallbacks, GraphViewHandle, GraphViewState } from "./graph-view-types.ts";
import { mountSigmaView } from "./sigma-view.ts";
import { mountSvgView } from "./svg-view.ts";

/** Draws the network in the container; without WebGL as SVG. The caller disposes of what it mounted. */
export function mountGraphView(
  container: HTMLElement,
  state: GraphViewState,
  callbacks: GraphViewCallbacks = {},
): GraphViewHandle {
  const mount = hasWebGl() ? mountSigmaView : mountSvgView;
  return mount(container, state, callbacks);
}

/** Asks once and gives the context back: a page has sixteen of them. */
function hasWebGl(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
