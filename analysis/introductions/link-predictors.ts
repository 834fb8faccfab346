import type { NetworkIndex } from "#analysis/network/network-index.ts";

/** How likely two actors that are not tied would be, by the contacts that they share (METHODS 7.2). All of them favour one's own silo. */
export const PREDICTORS = [
  "commonNeighbours",
  "jaccard",
  "adamicAdar",
  "resourceAllocation",
  "localPath",
  "preferentialAttachment",
] as const;
export type Predictor = (typeof PREDICTORS)[number];

/** Scores of one actor with all others, by position; what is not told is 0. They are overwritten by the next. */
export type PredictorRow = Readonly<Record<Predictor, Float64Array>>;

/** Weight of a way of three steps beside one of two. */
const EPSILON = 0.01;

/**
 * - common neighbours |N(u) ∩ N(v)|; Jaccard: the same over |N(u) ∪ N(v)|, 0 where that is empty
 * - Adamic–Adar Σ 1/ln k_w over common contacts *w* (2003, doi:10.1016/S0378-8733(03)00009-1); resource allocation Σ 1/k_w (Zhou,
 *   Lü & Zhang 2009, doi:10.1140/epjb/e2009-00335-8)
 * - local path (A² + 0.01·A³)_uv, whose ways of three steps may go back and forth (Lü, Jin & Zhou 2009, doi:10.1103/PhysRevE.80.046122)
 * - preferential attachment k_u·k_v, a baseline: it brings hubs to hubs
 *
 * @param index ties taken both ways; weights play no part
 */
export function createPredictors(index: NetworkIndex): (one: number) => PredictorRow {
  const { count, offsets, neighbours } = index;
  const degree = Float64Array.from({ length: count }, (_, actor) => offsets[actor + 1]! - offsets[actor]!);
  const row = Object.fromEntries(PREDICTORS.map((key) => [key, new Float64Array(count)])) as PredictorRow;
  return (one) => {
    for (const key of PREDICTORS) row[key].fill(0);
    const { commonNeighbours, jaccard, adamicAdar, resourceAllocation, localPath, preferentialAttachment } = row;
    for (let at = offsets[one]!; at < offsets[one + 1]!; at += 1) {
      const over = neighbours[at]!;
      const ways = degree[over]!;
      for (let next = offsets[over]!; next < offsets[over + 1]!; next += 1) {
        const to = neighbours[next]!;
        commonNeighbours[to]! += 1;
        if (to === one) continue;
        adamicAdar[to]! += 1 / Math.log(ways);
        resourceAllocation[to]! += 1 / ways;
      }
    }
    // Ways of two steps back to oneself count among those of three.
    for (let over = 0; over < count; over += 1) {
      const ways = commonNeighbours[over]!;
      if (ways === 0) continue;
      for (let at = offsets[over]!; at < offsets[over + 1]!; at += 1) localPath[neighbours[at]!]! += EPSILON * ways;
    }
    commonNeighbours[one] = 0;
    localPath[one] = 0;
    for (let other = 0; other < count; other += 1) {
      const common = commonNeighbours[other]!;
      localPath[other]! += common;
      preferentialAttachment[other] = other === one ? 0 : degree[one]! * degree[other]!;
      if (common > 0) jaccard[other] = common / (degree[one]! + degree[other]! - common);
    }
    return row;
  };
}

/** The score of each of some pairs, whose first ends are in order. */
export function scoresOf(
  index: NetworkIndex,
  predictor: Predictor,
  { ones, others }: { readonly ones: Uint32Array; readonly others: Uint32Array },
): Float64Array {
  const rowOf = createPredictors(index);
  const scores = new Float64Array(ones.length);
  let row: Float64Array = new Float64Array(0);
  let last = -1;
  for (let at = 0; at < ones.length; at += 1) {
    if (ones[at] !== last) {
      last = ones[at]!;
      row = rowOf(last)[predictor];
    }
    scores[at] = row[others[at]!]!;
  }
  return scores;
}
