import { type NetworkIndex, weightBetween } from "#analysis/network/network-index.ts";

/** Partners of each actor; directed, one that it both sends to and receives from counts once. */
export function degrees(index: NetworkIndex): Uint32Array {
  const degree = new Uint32Array(index.count);
  for (let at = 0; at < index.sources.length; at += 1) {
    const source = index.sources[at]!;
    const target = index.targets[at]!;
    if (index.directed && source > target && weightBetween(index, target, source) > 0) continue;
    degree[source]! += 1;
    degree[target]! += 1;
  }
  return degree;
}

/** Summed weight of the ties of each actor, sent and received. */
export function strengths(index: NetworkIndex): Float64Array {
  const strength = new Float64Array(index.count);
  for (let at = 0; at < index.sources.length; at += 1) {
    strength[index.sources[at]!]! += index.weights[at]!;
    strength[index.targets[at]!]! += index.weights[at]!;
  }
  return strength;
}

/** Ties there are as a part of the ties there could be, 0–1; NaN for fewer than two actors. */
export function density(index: NetworkIndex): number {
  const possible = (index.count * (index.count - 1)) / (index.directed ? 1 : 2);
  return possible > 0 ? index.sources.length / possible : Number.NaN;
}
