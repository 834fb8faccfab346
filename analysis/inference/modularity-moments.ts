import { flowsOf } from "#analysis/metrics/siloing/modularity.ts";
import { type NetworkIndex, weightBetween } from "#analysis/network/network-index.ts";
import { labelMoments, type Moments, type PairSums } from "./label-moments.ts";

/**
 * Exact mean and spread of modularity when the labels are dealt over the same network: Mantel's moments of
 * B_ij = A_ij − out_i·in_j/W, whose sums over all pairs follow from those over the ties. METHODS 3.2; O(n + m).
 *
 * @param scores sums of the same-group degree of all pairs, and of each actor with itself
 */
export function modularityMoments(index: NetworkIndex, scores: PairSums): Moments {
  const { total } = flowsOf(index);
  const { mean, sd } = labelMoments(index.count, residualSums(index), scores);
  return { mean: mean / total, sd: sd / total > ROUNDING ? sd / total : 0 };
}

/** A spread below this is what rounding leaves: B of a complete network is everywhere the same. */
const ROUNDING = 1e-9;

function residualSums(index: NetworkIndex): PairSums {
  const { sent, received, total } = flowsOf(index);
  const { sources, targets, weights, directed, count } = index;
  let squares = 0;
  let mutual = 0;
  const add = (source: number, target: number, weight: number, back: number) => {
    squares += weight * (weight - (2 * sent[source]! * received[target]!) / total);
    mutual += weight * (back - (2 * sent[target]! * received[source]!) / total);
  };
  for (let at = 0; at < sources.length; at += 1) {
    const [source, target, weight] = [sources[at]!, targets[at]!, weights[at]!];
    add(source, target, weight, directed ? weightBetween(index, target, source) : weight);
    if (!directed) add(target, source, weight, weight);
  }
  const sums = { sent: 0, received: 0, both: 0, bothSquares: 0 };
  for (let actor = 0; actor < count; actor += 1) {
    const both = sent[actor]! * received[actor]!;
    sums.sent += sent[actor]! ** 2;
    sums.received += received[actor]! ** 2;
    sums.both += both;
    sums.bothSquares += both ** 2;
  }
  // Without itself, a row of B adds up to out_i·in_i/W, and so does its column.
  const rowSquares = sums.bothSquares / total ** 2;
  return {
    total: sums.both / total,
    squares: squares + (sums.sent * sums.received - sums.bothSquares) / total ** 2,
    mutual: mutual + (sums.both ** 2 - sums.bothSquares) / total ** 2,
    out: rowSquares,
    in: rowSquares,
    through: rowSquares,
    own: { total: -sums.both / total, squares: rowSquares, rows: -2 * rowSquares },
  };
}
