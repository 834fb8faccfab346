import type { Point } from "#analysis/layout/layout-types.ts";
import type { LayoutProgress, LayoutRequest } from "#client/workers/layout-messages.ts";
import { forceMatrices } from "./force-matrices.ts";
import type { ForceLayout } from "./graph-view-types.ts";
import type { PictureGraph } from "./picture-attributes.ts";

type ForceLayoutOptions = {
  readonly iterations?: number;
  /** Places that stay as they are, by key. */
  readonly pinned: ReadonlyMap<string, Point>;
  /** With reduced motion only the last layout is reported: one jump instead of movement. */
  readonly reducedMotion: boolean;
  /** `done`: 0–1. */
  readonly onProgress: (layout: ForceLayout, done: number) => void;
  /** With the last layout; not called after `cancel`. */
  readonly onDone: (layout: ForceLayout) => void;
  readonly onError: (message: string) => void;
};

export type ForceLayoutRun = { readonly cancel: () => void };

const ITERATIONS = 600;

/** ForceAtlas2 in a worker, from where the nodes stand now. It stops by itself. */
export function runForceLayout(graph: PictureGraph, options: ForceLayoutOptions): ForceLayoutRun {
  const iterations = options.iterations ?? ITERATIONS;
  const { keys, nodes, edges } = forceMatrices(graph, options.pinned);
  const worker = new Worker(new URL("../workers/layout.worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<LayoutProgress>) => {
    const layout = forceLayout(keys, data.positions);
    if (data.done) {
      worker.terminate();
      options.onDone(layout);
    } else if (!options.reducedMotion) options.onProgress(layout, data.iteration / iterations);
  };
  worker.onerror = (event) => {
    worker.terminate();
    options.onError(event.message || "the layout worker could not start");
  };
  const request: LayoutRequest = { nodes, edges, iterations };
  worker.postMessage(request, [nodes.buffer, edges.buffer]);
  return { cancel: () => worker.terminate() };
}

function forceLayout(keys: readonly string[], positions: Float32Array): ForceLayout {
  const nodes = new Map<string, Point>();
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  keys.forEach((key, i) => {
    const [x, y] = [positions[2 * i] ?? 0, positions[2 * i + 1] ?? 0];
    nodes.set(key, { x, y });
    [minX, minY, maxX, maxY] = [Math.min(minX, x), Math.min(minY, y), Math.max(maxX, x), Math.max(maxY, y)];
  });
  const bounds = nodes.size > 1 ? { minX, minY, maxX, maxY } : { minX: -1, minY: -1, maxX: 1, maxY: 1 };
  return { kind: "force", nodes, bounds };
}

/** Where a free layout goes on after a change: who is new begins amid its contacts, or in the middle when it has none. */
export function resumedLayout(graph: PictureGraph, last: ForceLayout): ForceLayout {
  const { minX, minY, maxX, maxY } = last.bounds;
  const middle = { x: (minX + maxX) / 2, y: (minY + maxY) / 2 };
  const amid = (key: string): Point => {
    const known = graph.neighbors(key).flatMap((other) => last.nodes.get(other) ?? []);
    if (known.length === 0) return middle;
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return { x: mean(known.map(({ x }) => x)), y: mean(known.map(({ y }) => y)) };
  };
  const nodes = new Map(graph.nodes().map((key) => [key, last.nodes.get(key) ?? amid(key)]));
  return { kind: "force", nodes, bounds: last.bounds };
}
