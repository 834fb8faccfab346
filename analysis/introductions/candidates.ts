import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { demandBetween } from "./demand.ts";
import type { StepsTable } from "./steps-table.ts";

/** Pairs of actors, the lower position first, in the order of their positions. */
export type Candidates = { readonly ones: Uint32Array; readonly others: Uint32Array };

/** Who and which pairs are left alone. */
export type Excluded = {
  /** Per actor 1 where it may not be introduced, nor asked to introduce. */
  readonly actors: Uint8Array;
  readonly isBlocked: (one: number, other: number) => boolean;
};

export type Chosen = Candidates & {
  /** Pairs that were left out since there are more than are looked at: those whose ends have the fewest ties. */
  readonly leftOut: number;
};

type About = {
  readonly steps: StepsTable;
  readonly demand: PairDemand;
  readonly excluded: Excluded;
  /** Pairs that are looked at, at most. */
  readonly most: number;
};

/**
 * Pairs from different groups (s < 1) at two steps whom a common contact can introduce that may be named (METHODS 7.4).
 *
 * @param index all ties, taken both ways
 * @param nameable those of them that may be named to others
 */
export function warmCandidates(
  index: NetworkIndex,
  nameable: NetworkIndex,
  about: About,
): Chosen & { /** Pairs at two steps of whom no common contact may be named. */ readonly withoutBroker: number } {
  const { steps, excluded } = about;
  const metBy = new Int32Array(index.count).fill(-1);
  let withoutBroker = 0;
  const pairs: EachPair = (found) => {
    metBy.fill(-1);
    withoutBroker = 0;
    for (let one = 0; one < index.count; one += 1) {
      if (excluded.actors[one] === 1) continue;
      markMet(nameable, one, excluded, metBy);
      for (let other = one + 1; other < index.count; other += 1) {
        if (steps.cells[one * steps.stride + other] !== 2 || !isWanted(about, one, other)) continue;
        if (metBy[other] === one) found(one, other);
        else withoutBroker += 1;
      }
    }
  };
  return { ...choose(pairs, index, about.most), withoutBroker };
}

/** Pairs from different groups at three steps and more: nobody knows both, so it takes two introductions, or a bold one. */
export function boldCandidates(index: NetworkIndex, about: About): Chosen {
  const { steps, excluded } = about;
  const pairs: EachPair = (found) => {
    for (let one = 0; one < index.count; one += 1) {
      if (excluded.actors[one] === 1) continue;
      for (let other = one + 1; other < index.count; other += 1) {
        if (steps.cells[one * steps.stride + other]! > 2 && isWanted(about, one, other)) found(one, other);
      }
    }
  };
  return choose(pairs, index, about.most);
}

function isWanted({ demand, excluded }: About, one: number, other: number): boolean {
  return excluded.actors[other] === 0 && demandBetween(demand, one, other) > 0 && !excluded.isBlocked(one, other);
}

/** Marks with `one` everybody whom a contact of it can bring it to. */
function markMet({ offsets, neighbours }: NetworkIndex, one: number, { actors }: Excluded, metBy: Int32Array): void {
  for (let at = offsets[one]!; at < offsets[one + 1]!; at += 1) {
    const broker = neighbours[at]!;
    if (actors[broker] === 1) continue;
    for (let next = offsets[broker]!; next < offsets[broker + 1]!; next += 1) metBy[neighbours[next]!] = one;
  }
}

/** Tells all pairs, in the same order each time. */
type EachPair = (found: (one: number, other: number) => void) => void;

/** All pairs, or as many as are looked at, of those whose ends have most ties: they have most to give. */
function choose(pairs: EachPair, { offsets }: NetworkIndex, most: number): Chosen {
  const worth = (one: number, other: number) =>
    (offsets[one + 1]! - offsets[one]!) * (offsets[other + 1]! - offsets[other]!);
  let count = 0;
  pairs(() => {
    count += 1;
  });
  const least = count > most ? leastWorth(pairs, worth, most) : { worth: -1, room: 0 };
  const kept = Math.min(count, most);
  const ones = new Uint32Array(kept);
  const others = new Uint32Array(kept);
  let at = 0;
  let room = least.room;
  pairs((one, other) => {
    const own = worth(one, other);
    if (own < least.worth || (own === least.worth && room === 0)) return;
    if (own === least.worth) room -= 1;
    ones[at] = one;
    others[at] = other;
    at += 1;
  });
  return { ones, others, leftOut: count - kept };
}

/** The worth down to which pairs are kept, and how many of exactly that worth. */
function leastWorth(pairs: EachPair, worth: (one: number, other: number) => number, most: number) {
  const counts = new Map<number, number>();
  pairs((one, other) => {
    const own = worth(one, other);
    counts.set(own, (counts.get(own) ?? 0) + 1);
  });
  let room = most;
  for (const [own, count] of [...counts].sort(([one], [other]) => other - one)) {
    if (count >= room) return { worth: own, room };
    room -= count;
  }
  return { worth: -1, room: 0 };
}
