import { NEAR_STEPS } from "#analysis/algorithms/distance-sums.ts";
import { distanceTable } from "#analysis/algorithms/distance-table.ts";
import { hopsOf } from "#analysis/algorithms/hop-search.ts";
import type { Draws } from "#analysis/model/chance.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { createSameGroup, type Signatures } from "#analysis/network/signatures.ts";
import { dealValues, MOST_ROUNDS } from "./dealt-values.ts";
import type { DealHooks } from "./label-permutation.ts";

/** Two-sided p of what lies inside groups; that of what lies between them is the same, since the sum of both is fixed. */
export type DistanceTests = {
  readonly reciprocals: number;
  readonly near: number;
  readonly unreached: number;
  readonly draws: Draws;
};

/** Pairs that all deals together look at: about half a second. */
const MOST_PAIRS = 5e7;
/** Its table of distances has to fit in a few megabytes. */
const MOST_ACTORS = 2_000;

/**
 * Deals the groups over the actors, whose distances stay what they are: each deal adds up another part of them.
 *
 * @returns null where nothing is dealt, or it takes too long
 */
export function dealDistances(
  index: NetworkIndex,
  { original, signatures }: Pick<Assigned, "original" | "signatures">,
  options: { readonly rounds: number; readonly seed: number; readonly hooks?: DealHooks | undefined },
): DistanceTests | null {
  const rounds = Math.min(options.rounds, MOST_ROUNDS);
  if (original.length > MOST_ACTORS || pairsPerDeal(signatures) * rounds > MOST_PAIRS) return null;
  const table = distanceTable(hopsOf(index, "on"), original);
  const dealt = dealValues(signatures.of, insideSums(table, signatures, index), options);
  if (dealt === null) return null;
  const [reciprocals, near, unreached] = dealt;
  return {
    reciprocals: reciprocals!.pValue,
    near: near!.pValue,
    unreached: unreached!.pValue,
    draws: reciprocals!.draws,
  };
}

function pairsPerDeal({ single, size, of }: Signatures): number {
  return (single ? size.reduce((pairs, actors) => pairs + actors * actors, 0) : of.length ** 2) / 2;
}

/** Over the pairs as far as both are in one group: Σ 1/d, how many are near, and how many have no route. */
function insideSums(
  table: Uint16Array,
  signatures: Signatures,
  { directed }: Pick<NetworkIndex, "directed">,
): (labels: Uint32Array) => readonly number[] {
  const atSteps = new Float64Array(table.reduce((most, steps) => Math.max(most, steps), 0) + 1);
  const count = signatures.single ? createSingleCount(table, signatures) : createSharedCount(table, signatures);
  return (labels) => {
    count(labels, atSteps.fill(0), directed);
    const near = atSteps.subarray(1, NEAR_STEPS + 1).reduce((sum, pairs) => sum + pairs, 0);
    const reciprocals = atSteps.reduce((sum, pairs, step) => sum + (step > 0 ? pairs / step : 0), 0);
    return [reciprocals, near, atSteps[0]!];
  };
}

/** Adds up pairs by their steps, undirected ones once. */
type CountAtSteps = (labels: Uint32Array, atSteps: Float64Array, directed: boolean) => void;

/** With one group an actor only the pairs inside each group are looked at. */
function createSingleCount(table: Uint16Array, { size }: Signatures): CountAtSteps {
  const members = Array.from(size, (actors) => new Uint32Array(actors));
  const filled = new Uint32Array(size.length);
  return (labels, atSteps, directed) => {
    const { length } = labels;
    filled.fill(0);
    for (let actor = 0; actor < length; actor += 1) {
      const label = labels[actor]!;
      members[label]![filled[label]!] = actor;
      filled[label]! += 1;
    }
    for (const own of members) {
      for (let one = 1; one < own.length; one += 1) {
        const row = own[one]! * length;
        for (let other = 0; other < one; other += 1) {
          atSteps[table[row + own[other]!]!]! += 1;
          if (directed) atSteps[table[own[other]! * length + own[one]!]!]! += 1;
        }
      }
    }
  };
}

function createSharedCount(table: Uint16Array, signatures: Signatures): CountAtSteps {
  const sameGroup = createSameGroup(signatures);
  return (labels, atSteps, directed) => {
    const { length } = labels;
    for (let one = 1; one < length; one += 1) {
      for (let other = 0; other < one; other += 1) {
        const same = sameGroup(labels[one]!, labels[other]!);
        if (same === 0) continue;
        atSteps[table[one * length + other]!]! += same;
        if (directed) atSteps[table[other * length + one]!]! += same;
      }
    }
  };
}
