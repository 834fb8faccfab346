import * as fc from "fast-check";
import { KERNELS, type Kernel } from "#analysis/model/lens.ts";
import { type IndexTie, indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";

type Shares = readonly { readonly group: string; readonly share: number }[];

/** A network of a few actors with their groups; how each actor is placed is by position. */
export type SmallNetwork = {
  readonly directed: boolean;
  readonly count: number;
  readonly ties: readonly IndexTie[];
  readonly shares: readonly Shares[];
  /** Any of them, where actors may be in several groups. */
  readonly kernel: Kernel;
};

const GROUPS = ["a", "b", "c"];

const oneGroup: fc.Arbitrary<Shares> = fc.constantFrom(...GROUPS).map((group) => [{ group, share: 1 }]);
const severalGroups: fc.Arbitrary<Shares> = fc
  .subarray(GROUPS, { minLength: 1 })
  .chain((groups) =>
    fc.tuple(...groups.map((group) => fc.integer({ min: 1, max: 4 }).map((share) => ({ group, share })))),
  );

/** Networks of `min` to `max` actors; strengths 1 to 5, so that sums are exact. */
export function smallNetworks(options: {
  readonly min: number;
  readonly max: number;
  readonly hats: "one" | "several";
  readonly directed?: boolean;
}): fc.Arbitrary<SmallNetwork> {
  const groups = options.hats === "one" ? oneGroup : severalGroups;
  return fc
    .record({
      count: fc.integer({ min: options.min, max: options.max }),
      directed: options.directed === undefined ? fc.boolean() : fc.constant(options.directed),
    })
    .chain(({ count, directed }) => {
      const pairs = pairsOf(count, directed);
      return fc.record({
        directed: fc.constant(directed),
        count: fc.constant(count),
        ties: fc
          .array(fc.integer({ min: 0, max: 5 }), { minLength: pairs.length, maxLength: pairs.length })
          .map((weights) =>
            pairs.map(([source, target], at) => [source, target, weights[at]!] as const).filter(([, , w]) => w > 0),
          ),
        shares: fc.array(groups, { minLength: count, maxLength: count }),
        kernel: options.hats === "one" ? fc.constant("min" as const) : fc.constantFrom(...KERNELS),
      });
    });
}

function pairsOf(count: number, directed: boolean): (readonly [number, number])[] {
  const actors = Array.from({ length: count }, (_, at) => at);
  return actors.flatMap((source) =>
    actors
      .filter((target) => (directed ? target !== source : target > source))
      .map((target) => [source, target] as const),
  );
}

export function indexOf({ count, ties, directed }: SmallNetwork): NetworkIndex {
  return indexFromTies(count, ties, { directed });
}

export function partitionOf({ shares, kernel }: SmallNetwork) {
  return memberships(shares, { kernel });
}

/** The same network with its actors in another order. */
export function reordered(network: SmallNetwork, order: readonly number[]): SmallNetwork {
  const place = new Map(order.map((old, at) => [old, at]));
  return {
    ...network,
    ties: network.ties.map(([source, target, weight]) => [place.get(source)!, place.get(target)!, weight] as const),
    shares: order.map((old) => network.shares[old]!),
  };
}

export function permutationsOf(count: number): number[][] {
  if (count === 0) return [[]];
  return permutationsOf(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, at) => [...order.slice(0, at), count - 1, ...order.slice(at)]),
  );
}
