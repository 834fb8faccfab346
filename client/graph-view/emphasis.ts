import type { GraphViewState } from "./graph-view-types.ts";
import type { PictureGraph } from "./picture-attributes.ts";

/** What stands out. `focus` null: nothing does, and all is drawn as it is. */
export type Emphasis = {
  /** Nodes that are pointed at or chosen. */
  readonly focus: ReadonlySet<string> | null;
  /** The focus and everybody in contact with it. */
  readonly lit: ReadonlySet<string>;
  /** Whether the other lines step back. */
  readonly dims: boolean;
};

const NOTHING: Emphasis = { focus: null, lit: new Set(), dims: false };

/** Pointing goes before choosing, and choosing before the legend. */
export function emphasis(
  graph: PictureGraph,
  state: Pick<GraphViewState, "hovered" | "selection" | "separated" | "highlightedGroup" | "view" | "alone">,
): Emphasis {
  const focus = focusOf(graph, state);
  if (focus.size === 0) return NOTHING;
  // Those who are drawn alone are all worth seeing: the nearest are told by their lines.
  if (state.alone && state.hovered === null) return { focus, lit: new Set(graph.nodes()), dims: false };
  const lit = new Set(state.hovered === null ? [...focus, ...state.separated] : focus);
  for (const key of focus) for (const neighbour of graph.neighbors(key)) lit.add(neighbour);
  return { focus, lit, dims: true };
}

function focusOf(
  graph: PictureGraph,
  {
    hovered,
    selection,
    highlightedGroup,
    view,
  }: Pick<GraphViewState, "hovered" | "selection" | "highlightedGroup" | "view">,
): ReadonlySet<string> {
  if (hovered !== null && graph.hasNode(hovered)) return new Set([hovered]);
  const chosen = [...selection].filter((key) => graph.hasNode(key));
  if (chosen.length > 0) return new Set(chosen);
  if (highlightedGroup === null) return new Set();
  const index = view.partition.groups.findIndex((group) => group.key === highlightedGroup);
  const wanted = index < 0 ? null : index;
  return new Set(graph.filterNodes((_, node) => node.kind === "actor" && node.group === wanted));
}
