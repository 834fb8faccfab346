import { type Found, leiden } from "#analysis/algorithms/leiden.ts";
import { flowNetwork } from "#analysis/algorithms/leiden-network.ts";
import { createRandom, type Random } from "#analysis/algorithms/random.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { type Subindex, subindex } from "#analysis/network/subindex.ts";

/** Restarts with a seed of their own; one more begins at the given partition. */
export const RESTARTS = 10;

/** Actors or ties, whichever are more: the best grouping of so many is found in some seconds on two cores. */
export const MOST_SEARCHED = 250_000;

/** One restart of the search: work of its own, for whatever thread. */
export type CommunityStart = {
  readonly seed: number;
  /** Groups of all actors to begin with, everybody alone, or groups drawn at random: each finds what the others miss. */
  readonly from: Uint32Array | "alone" | "scattered";
};

export function communityStarts(given: Uint32Array, seed: number): readonly CommunityStart[] {
  return Array.from({ length: RESTARTS + 1 }, (_, restart) => ({
    seed: (seed ^ Math.imul(restart + 1, 0x85ebca6b)) >>> 0,
    from: restart === RESTARTS ? given : restart % 2 === 0 ? "alone" : "scattered",
  }));
}

/** Actors without ties are not looked at. Null when cancelled. */
export function runCommunities(
  index: NetworkIndex,
  { seed, from }: CommunityStart,
  isCancelled?: () => boolean,
): Found | null {
  const tied = tiedPart(index);
  const random = createRandom(seed);
  const start =
    from === "alone"
      ? undefined
      : from === "scattered"
        ? scattered(tied.index.count, random)
        : tied.original.map((actor) => from[actor]!);
  return leiden(flowNetwork(tied.index), { random, start, isCancelled });
}

function tiedPart(index: NetworkIndex): Subindex {
  const isTied = new Uint8Array(index.count);
  for (let at = 0; at < index.sources.length; at += 1) {
    isTied[index.sources[at]!] = 1;
    isTied[index.targets[at]!] = 1;
  }
  return subindex(index, (actor) => isTied[actor] === 1);
}

function scattered(count: number, random: Random): Uint32Array {
  const groups = 2 + random(Math.max(1, Math.ceil(Math.sqrt(count))));
  return new Uint32Array(count).map(() => random(groups));
}

/** The best grouping that the search found. */
export type FoundCommunities = {
  /** Per actor its community, the largest first; −1 for an actor without ties, which the contacts put nowhere. */
  readonly of: Int32Array;
  readonly sizes: Uint32Array;
  readonly modularity: number;
  readonly restarts: number;
  /** Lowest and highest modularity over all restarts. */
  readonly spread: readonly [lowest: number, highest: number];
};

const ROUNDING = 1e-12;

/**
 * The best of all restarts, the first of equals; numbered by size, then by first member. METHODS 4.5.
 *
 * @param runs in the order of the starts: whoever ran them, the outcome is the same
 */
export function bestCommunities(index: NetworkIndex, runs: readonly Found[]): FoundCommunities | null {
  const best = runs.reduce<Found | null>(
    (most, run) => (most === null || run.modularity > most.modularity + ROUNDING ? run : most),
    null,
  );
  if (best === null || index.sources.length === 0) return null;
  const { of, sizes } = largestFirst(index, best.of);
  const found = runs.map(({ modularity }) => modularity);
  return {
    of,
    sizes,
    modularity: best.modularity,
    restarts: runs.length,
    spread: [Math.min(...found), Math.max(...found)],
  };
}

/** Groups and communities of those that have ties: nobody else is compared. */
export function comparedActors(
  groups: Uint32Array,
  { of }: FoundCommunities,
): { readonly groups: Uint32Array; readonly communities: Uint32Array } {
  return {
    groups: groups.filter((_, actor) => of[actor]! >= 0),
    communities: Uint32Array.from(of.filter((community) => community >= 0)),
  };
}

function largestFirst(index: NetworkIndex, groups: Uint32Array): Pick<FoundCommunities, "of" | "sizes"> {
  const { original } = tiedPart(index);
  const size = new Map<number, number>();
  for (const group of groups) size.set(group, (size.get(group) ?? 0) + 1);
  // Groups come numbered in the order of their first members, which stays the order among equals.
  const order = [...size.keys()].sort((a, b) => size.get(b)! - size.get(a)! || a - b);
  const number = new Map(order.map((group, at) => [group, at]));
  const of = new Int32Array(index.count).fill(-1);
  original.forEach((actor, at) => {
    of[actor] = number.get(groups[at]!)!;
  });
  return { of, sizes: Uint32Array.from(order, (group) => size.get(group)!) };
}
