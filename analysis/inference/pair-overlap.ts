import { createPairSet } from "#analysis/algorithms/pair-set.ts";
import { createRandom } from "#analysis/algorithms/random.ts";
import { createDealer } from "./deal-labels.ts";
import { countReached, twoSidedP } from "./extremes.ts";

type Pairs = { readonly sources: Uint32Array; readonly targets: Uint32Array };

export type OverlapChance = { readonly sd: number; readonly pValue: number | null };

/**
 * How many pairs two networks share when the actors of the second are dealt at random within their strata: both networks keep
 * their shape and what they have between groups, only who is who is mixed (QAP within groups; METHODS 3.1).
 */
export function overlapChance(
  first: Pairs,
  second: Pairs,
  options: {
    readonly strata: Uint32Array;
    readonly rounds: number;
    readonly seed: number;
    readonly onRound?: (round: number) => void;
  },
): OverlapChance {
  const { strata, rounds, seed, onRound } = options;
  const known = createPairSet(first.sources.length);
  first.sources.forEach((source, pair) => {
    known.add(source, first.targets[pair]!);
  });
  const inBoth = (place: { readonly [actor: number]: number }) => {
    let shared = 0;
    for (let pair = 0; pair < second.sources.length; pair += 1) {
      if (known.has(place[second.sources[pair]!]!, place[second.targets[pair]!]!)) shared += 1;
    }
    return shared;
  };
  const themselves = Uint32Array.from(strata.keys());
  const observed = inBoth(themselves);
  const deal = createDealer(themselves.slice(), createRandom(seed), strata);
  const values = new Float64Array(rounds);
  for (let round = 0; round < rounds; round += 1) {
    onRound?.(round);
    values[round] = inBoth(deal());
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / rounds;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, rounds - 1);
  const pValue = variance > 0 ? twoSidedP(countReached(values, observed), { rounds, enumerated: false }) : null;
  return { sd: Math.sqrt(variance), pValue };
}
