import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { sharesWithout } from "#analysis/metrics/bridging/leaving.ts";
import { unavoidablePairs } from "#analysis/metrics/bridging/unavoidable.ts";
import type { LeavingEffect } from "#analysis/model/dependence-result.ts";
import type { Listed, NamedActor } from "#analysis/model/waves-result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";

const MOST_LISTED = 500;

type About = {
  readonly demand: PairDemand;
  /** Per actor the pairs that lose each other; null where that takes too long. */
  readonly lost: Float64Array | null;
  /** The internal share now and what chance gives; null where it is not defined. */
  readonly now: { readonly share: number | null; readonly expected: number | null };
  readonly nameOf: (position: number) => NamedActor & { readonly group: string | null };
  readonly isCancelled?: (() => boolean) | undefined;
};

/** Those on whom some pair depends, most needed first. */
export function leavingEffects(index: NetworkIndex, assigned: Assigned, about: About): Listed<LeavingEffect> {
  const { demand, lost, now, nameOf } = about;
  const needed = unavoidablePairs(index, demand, about);
  const without = sharesWithout(assigned);
  const today = { share: now.share ?? Number.NaN, expected: now.expected ?? Number.NaN };
  const partAt = new Map(Array.from(assigned.original, (position, part) => [position, part]));
  const all = Array.from(needed, (pairs, actor) => ({ pairs, actor }))
    .filter(({ pairs }) => pairs > 0)
    .sort((a, b) => b.pairs - a.pairs || a.actor - b.actor);
  const entries = all.slice(0, MOST_LISTED).map(({ pairs, actor }) => {
    const cutOff = lost && (lost[actor] ?? 0);
    // Who has no group is in none of the sums, and so changes none of them.
    const { share, expected } = without[partAt.get(actor) ?? -1] ?? today;
    const moves = share - today.share;
    const chanceMoves = expected - today.expected;
    return {
      ...nameOf(actor),
      pairs,
      longer: cutOff === null ? null : Math.max(0, pairs - cutOff),
      cutOff,
      share: orNull(share),
      shareMoves: orNull(moves),
      gapMoves: orNull(moves - chanceMoves),
    };
  });
  return { total: all.length, entries };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
