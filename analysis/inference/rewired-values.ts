import type { Random } from "#analysis/algorithms/random.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { burnIn, createRewiring } from "./rewire.ts";

/**
 * One number of networks drawn at random from all simple ones with the same degrees.
 *
 * @param measure of a list of ties, by the positions of their ends
 * @returns null when the degrees allow no other network
 */
export function rewiredValues(
  index: NetworkIndex,
  random: Random,
  options: {
    readonly draws: number;
    readonly measure: (sources: Uint32Array, targets: Uint32Array) => number;
    readonly isCancelled?: (() => boolean) | undefined;
  },
): Float64Array | null {
  const { draws, measure, isCancelled } = options;
  const rewiring = createRewiring(index, random);
  const steps = burnIn(rewiring, isCancelled);
  if (steps === null) return null;
  return new Float64Array(draws).map((_, draw) => {
    if (isCancelled?.()) throw new Error(`cancelled: rewiring after ${draw} of ${draws} draws`);
    rewiring.walk(steps);
    return measure(rewiring.sources, rewiring.targets);
  });
}

/** Correlation of each value with the next: near 0 where enough lies between them. Null without any spread. */
export function autocorrelation(values: Float64Array): number | null {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  if (squares === 0) return null;
  let products = 0;
  for (let at = 1; at < values.length; at += 1) products += (values[at - 1]! - mean) * (values[at]! - mean);
  return products / squares;
}
