import type { Point } from "#analysis/layout/layout-types.ts";
import { EDGE_FIELDS, NODE_FIELDS } from "#client/workers/layout-messages.ts";
import type { PictureGraph } from "./picture-attributes.ts";

type ForceMatrices = {
  readonly keys: readonly string[];
  readonly nodes: Float32Array<ArrayBuffer>;
  readonly edges: Float32Array<ArrayBuffer>;
};

const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
const FIXED = 9;

/**
 * The matrices that ForceAtlas2 iterates on: a node's mass is 1 and its contacts' weights, an edge points by offset. Who is
 * pinned stays where it is, and the others find their places round it.
 */
export function forceMatrices(graph: PictureGraph, pinned: ReadonlyMap<string, Point> = new Map()): ForceMatrices {
  const keys = graph.nodes();
  const offset = new Map(keys.map((key, i) => [key, i * NODE_FIELDS]));
  const nodes = new Float32Array(keys.length * NODE_FIELDS);
  keys.forEach((key, i) => {
    const { x, y } = pinned.get(key) ?? graph.getNodeAttributes(key);
    nodes.set([x, y], i * NODE_FIELDS);
    nodes[i * NODE_FIELDS + MASS] = 1;
    nodes[i * NODE_FIELDS + CONVERGENCE] = 1;
    nodes[i * NODE_FIELDS + SIZE] = 1;
    nodes[i * NODE_FIELDS + FIXED] = pinned.has(key) ? 1 : 0;
  });
  const edges = new Float32Array(graph.size * EDGE_FIELDS);
  let at = 0;
  graph.forEachEdge((_, { weight }, source, target) => {
    const [from, to] = [offset.get(source) ?? 0, offset.get(target) ?? 0];
    edges.set([from, to, weight], at);
    nodes[from + MASS] = (nodes[from + MASS] ?? 0) + weight;
    nodes[to + MASS] = (nodes[to + MASS] ?? 0) + weight;
    at += EDGE_FIELDS;
  });
  return { keys, nodes, edges };
}
