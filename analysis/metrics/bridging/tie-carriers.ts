import { gini } from "#analysis/algorithms/gini.ts";
import type { Concentration } from "#analysis/model/worlds-result.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";

/** How few carry the ties, and who they are. */
export type Carriers = Concentration & {
  /** Actors with any, most first, the first of equals; per actor its part of all weight, and that of it and those before it. */
  readonly order: Uint32Array;
  readonly part: Float64Array;
  readonly together: Float64Array;
};

/** Half, and whatever rounding takes off it. */
const HALF = 0.5 - 1e-9;

/**
 * On how few the ties rest that count (METHODS 5.7): actors by the weight of their own, one after the other, until half of all
 * weight has one of them at an end. A tie of two of them is counted once. Null when nothing counts.
 *
 * @param weights per tie of the index what of it counts, 0 or more
 */
export function tieCarriers(index: NetworkIndex, weights: Float64Array): Carriers | null {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(all > 0)) return null;
  const own = new Float64Array(index.count);
  const tiesOf: number[][] = Array.from({ length: index.count }, () => []);
  weights.forEach((weight, tie) => {
    if (weight === 0) return;
    for (const end of [index.sources[tie]!, index.targets[tie]!]) {
      own[end]! += weight;
      tiesOf[end]!.push(tie);
    }
  });
  const order = Uint32Array.from({ length: index.count }, (_, actor) => actor)
    .filter((actor) => own[actor]! > 0)
    .sort((a, b) => own[b]! - own[a]! || a - b);
  const isCounted = new Uint8Array(weights.length);
  let sum = 0;
  const together = Float64Array.from(order, (actor) => {
    for (const tie of tiesOf[actor]!) {
      if (isCounted[tie] === 1) continue;
      isCounted[tie] = 1;
      sum += weights[tie]!;
    }
    return sum / all;
  });
  const half = together.findIndex((part) => part >= HALF) + 1;
  const last = own[order[half - 1]!]!;
  return {
    half,
    equal: order.subarray(half).filter((actor) => own[actor]! >= last * (1 - 1e-9)).length,
    any: order.length,
    gini: gini(own),
    order,
    part: own.map((weight) => weight / all),
    together,
  };
}
