import { type RouteHooks, type SourceRange, sumRoutes } from "./brandes.ts";
import type { RouteSums } from "./brandes-carry.ts";
import type { RouteNetwork } from "./brandes-search.ts";
import type { PairDemand } from "./pair-demand.ts";

const MOST_CHUNKS = 64;

/**
 * The sources in ranges of equal length. The split depends on the number of actors alone: sums of chunks that are added in
 * this order are the same to the last bit, however many threads made them.
 */
export function sourceChunks(count: number): readonly SourceRange[] {
  const chunks = Math.min(MOST_CHUNKS, count);
  return Array.from({ length: chunks }, (_, at) => ({
    from: Math.floor((at * count) / chunks),
    until: Math.floor(((at + 1) * count) / chunks),
  }));
}

/** @param parts sums of all chunks, in the order of the chunks: floating-point sums depend on it */
export function addChunks(parts: Iterable<RouteSums>, network: Pick<RouteNetwork, "count" | "directed">): RouteSums {
  const sums: RouteSums = { plain: new Float64Array(network.count), cross: new Float64Array(network.count) };
  for (const part of parts) {
    addTo(sums.plain, part.plain);
    addTo(sums.cross, part.cross);
  }
  if (network.directed) return sums;
  // Each pair was met from both its ends.
  return { plain: sums.plain.map((sum) => sum / 2), cross: sums.cross.map((sum) => sum / 2) };
}

/** Raw betweenness, plain and by demand, on one thread; `onProgress` counts sources. Null when cancelled. */
export function betweenness(network: RouteNetwork, demand: PairDemand, hooks: RouteHooks = {}): RouteSums | null {
  const parts: RouteSums[] = [];
  for (const chunk of sourceChunks(network.count)) {
    const part = sumRoutes(network, demand, chunk, {
      ...hooks,
      onProgress: (done) => hooks.onProgress?.(chunk.from + done),
    });
    if (part === null) return null;
    parts.push(part);
  }
  return addChunks(parts, network);
}

function addTo(sums: Float64Array, part: Float64Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at]! += part[at]!;
}
