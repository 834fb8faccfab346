import type { NetworkIndex } from "#analysis/network/network-index.ts";

/** Ties of each actor; directed, those it sends and those it receives together. */
export function degrees(index: NetworkIndex): Uint32Array {
  const degree = new Uint32Array(index.count);
  for (let at = 0; at < index.sources.length; at += 1) {
    degree[index.sources[at]!]!++;
    degree[index.targets[at]!]!++;
  }
  return degree;
}

/** Summed weight of the ties of each actor. */
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
