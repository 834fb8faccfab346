import iterate from "graphology-layout-forceatlas2/iterate.js";
import { forceSettings } from "./force-settings.ts";
import { type LayoutProgress, type LayoutRequest, NODE_FIELDS } from "./layout-messages.ts";

/** Iterates for about this long between two messages: often enough to follow, seldom enough not to redraw all the time. */
const SLICE_MS = 50;
/** Stops before the last iteration when no node moves more than this part of the width of the layout. */
const STILL = 0.0004;

addEventListener("message", ({ data }: MessageEvent<LayoutRequest>) => run(data));

function run({ nodes, edges, iterations }: LayoutRequest): void {
  const settings = forceSettings(nodes.length / NODE_FIELDS);
  let before = positionsOf(nodes);
  for (let iteration = 0; ; ) {
    const sliceEnds = performance.now() + SLICE_MS;
    while (iteration < iterations && performance.now() < sliceEnds) {
      iterate(settings, nodes, edges);
      iteration++;
    }
    const positions = positionsOf(nodes);
    const done = iteration >= iterations || isStill(before, positions);
    before = positions.slice();
    postMessage({ positions, iteration, done } satisfies LayoutProgress, { transfer: [positions.buffer] });
    if (done) break;
  }
  close();
}

function positionsOf(nodes: Float32Array): Float32Array<ArrayBuffer> {
  const positions = new Float32Array((nodes.length / NODE_FIELDS) * 2);
  for (let node = 0; node * NODE_FIELDS < nodes.length; node++) {
    positions[2 * node] = nodes[node * NODE_FIELDS] ?? 0;
    positions[2 * node + 1] = nodes[node * NODE_FIELDS + 1] ?? 0;
  }
  return positions;
}

function isStill(before: Float32Array, after: Float32Array): boolean {
  let [widest, furthest] = [0, 0];
  for (let i = 0; i < after.length; i++) {
    widest = Math.max(widest, Math.abs(after[i] ?? 0));
    furthest = Math.max(furthest, Math.abs((after[i] ?? 0) - (before[i] ?? 0)));
  }
  return furthest < widest * STILL;
}
