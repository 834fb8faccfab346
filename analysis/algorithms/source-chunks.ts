import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { openRoutes, type RouteHooks, type RouteOptions, type RouteSums, type SourceRange } from "./brandes.ts";
import { lengthsOfNeighbours } from "./brandes-lengths.ts";
import type { PairDemand } from "./pair-demand.ts";
import { foldNetwork } from "./route-fold.ts";
import type { FoldedNetwork } from "./route-network.ts";

const MOST_CHUNKS = 64;

/**
 * The sources in ranges of equal length. The split depends on the number of sources alone: sums of chunks that are added in
 * this order are the same to the last bit, however many threads made them.
 */
export function sourceChunks(count: number, most = MOST_CHUNKS): readonly SourceRange[] {
  const chunks = Math.min(most, count);
  return Array.from({ length: chunks }, (_, at) => ({
    from: Math.floor((at * count) / chunks),
    until: Math.floor(((at + 1) * count) / chunks),
  }));
}

/** As many sums as all chunks together may hold: they pass from thread to thread. */
const MOST_SUMS = 5e6;
const LEAST_CHUNKS = 16;

/** The same for the sources of a search for routes; fewer where their sums are long. */
export function routeChunks({ network, sources }: FoldedNetwork): readonly SourceRange[] {
  const most = Math.floor(MOST_SUMS / Math.max(1, 3 * network.count));
  return sourceChunks(sources.length, Math.min(MOST_CHUNKS, Math.max(LEAST_CHUNKS, most)));
}

/**
 * What the actors carry, raw, from what the nodes do.
 *
 * @param parts sums of all chunks, in the order of the chunks: floating-point sums depend on it
 */
export function addChunks(
  parts: readonly RouteSums[],
  folded: FoldedNetwork,
  { withUnavoidable }: RouteOptions,
): RouteSums {
  const { certain } = folded;
  const ofActors = (own: Float64Array, of: (part: RouteSums) => Float64Array | null): Float64Array => {
    const ofNodes = new Float64Array(folded.network.count);
    for (const part of parts)
      of(part)?.forEach((sum, node) => {
        ofNodes[node]! += sum;
      });
    return sharedOut(ofNodes, folded, own);
  };
  return {
    plain: ofActors(certain.plain, ({ plain }) => plain),
    cross: ofActors(certain.cross, ({ cross }) => cross),
    unavoidable: withUnavoidable ? ofActors(certain.cross, ({ unavoidable }) => unavoidable) : null,
  };
}

/** Each of the copies of a node has an equal part, and an actor has parts of all its nodes. */
function sharedOut(
  ofNodes: Float64Array,
  { network, members, directed, worth }: FoldedNetwork,
  certain: Float64Array,
): Float64Array {
  const sums = certain.slice();
  // Without direction each pair was met from both its ends.
  const times = directed ? worth : worth / 2;
  members.nodes.forEach((node, at) => {
    sums[members.actors[at]!]! += (times * ofNodes[node]!) / network.copies[node]!;
  });
  return sums;
}

export type RouteWishes = RouteHooks & {
  readonly withUnavoidable?: boolean;
  /** Routes are shortest by lengths of 1/weight^alpha; null, or nothing: by hops. */
  readonly alpha?: number | null;
};

const defaults = { withUnavoidable: false, alpha: null };

/** Raw betweenness, plain and by demand, on one thread; `onProgress` counts sources. Null when cancelled. */
export function betweenness(index: NetworkIndex, demand: PairDemand, wishes: RouteWishes = {}): RouteSums | null {
  const { withUnavoidable, alpha } = { ...defaults, ...wishes };
  // Twins may be at different lengths from others.
  const folded = foldNetwork(index, demand, { withTwins: alpha === null });
  const lengths = alpha === null ? {} : { lengths: lengthsOfNeighbours(folded, index, alpha) };
  const sumRoutes = openRoutes(folded, { withUnavoidable, ...lengths });
  const parts: RouteSums[] = [];
  for (const chunk of routeChunks(folded)) {
    const part = sumRoutes(chunk, { ...wishes, onProgress: (done) => wishes.onProgress?.(chunk.from + done) });
    if (part === null) return null;
    parts.push(part);
  }
  return addChunks(parts, folded, { withUnavoidable });
}
