import { type Palette, palettes } from "#client/style/palette.ts";
import { type EdgeLook, edgeLook } from "./edge-look.ts";
import { type Emphasis, emphasis } from "./emphasis.ts";
import type { GraphViewState } from "./graph-view-types.ts";
import { type NodeLook, nodeLook } from "./node-look.ts";
import type { PictureGraph } from "./picture-attributes.ts";
import { movePicture, pictureGraph } from "./picture-graph.ts";

/** Everything both drawings need of one state: the same marks, whatever draws them. */
export type PictureScene = {
  readonly graph: PictureGraph;
  readonly state: GraphViewState;
  readonly palette: Palette;
  readonly emphasis: Emphasis;
  /** Radii and widths are in this unit: 1 in the silo layout. */
  readonly unit: number;
  /** Of what is drawn; who is absent has no look. */
  readonly nodes: ReadonlyMap<string, NodeLook>;
  readonly edges: ReadonlyMap<string, EdgeLook>;
};

/** The next scene. The graph stays the same object as long as the view does, so nothing jumps. */
export function pictureScene(state: GraphViewState, before: PictureScene | null): PictureScene {
  const graph = before?.state.view === state.view ? before.graph : pictureGraph(state.view, state.layout);
  if (before?.graph === graph && before.state.layout !== state.layout) movePicture(graph, state.layout);
  const palette = palettes[state.theme];
  const shown = emphasis(graph, state);
  const unit = unitOf(state, graph.order);

  let mostContacts = 1;
  graph.forEachNode((_, { degree }) => {
    mostContacts = Math.max(mostContacts, degree);
  });
  let [lightest, heaviest] = [Number.POSITIVE_INFINITY, 0];
  graph.forEachEdge((_, { weight }) => {
    [lightest, heaviest] = [Math.min(lightest, weight), Math.max(heaviest, weight)];
  });

  const nodes = new Map<string, NodeLook>();
  const { selection, separated, sizes, absent } = state;
  const look = { palette, emphasis: shown, selection, separated, sizes, mostContacts };
  graph.forEachNode((key, node) => {
    if (absent.has(key)) return;
    const plain = nodeLook(key, node, look);
    nodes.set(key, { ...plain, radius: plain.radius * unit });
  });
  const edges = new Map<string, EdgeLook>();
  const lines = { palette, emphasis: shown, twoMode: state.view.picture === "two-mode", lightest, heaviest };
  graph.forEachEdge((key, edge, source, target) => {
    if (absent.has(source) || absent.has(target)) return;
    const plain = edgeLook([source, target], edge, lines);
    edges.set(key, { ...plain, width: plain.width * unit });
  });
  return { graph, state, palette, emphasis: shown, unit, nodes, edges };
}

/** A free layout has a scale of its own: there a node takes a fixed part of the space that each has on average. */
function unitOf({ layout }: GraphViewState, count: number): number {
  if (layout.kind === "silo") return 1;
  const { minX, minY, maxX, maxY } = layout.bounds;
  return Math.sqrt(Math.max((maxX - minX) * (maxY - minY), 1e-6) / Math.max(count, 12)) / 4.2;
}
