import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import type { Cuts } from "#analysis/metrics/bridging/cut-actors.ts";
import { sharesWithout } from "#analysis/metrics/bridging/leaving.ts";
import { unavoidablePairs } from "#analysis/metrics/bridging/unavoidable.ts";
import type { LeavingEffect } from "#analysis/model/dependence-result.ts";
import type { NamedActor } from "#analysis/model/waves-result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";

const MOST_LISTED = 500;

type About = {
  readonly demand: PairDemand;
  readonly cuts: Cuts;
  /** The internal share now and what chance gives; null where it is not defined. */
  readonly now: { readonly share: number | null; readonly expected: number | null };
  readonly nameOf: (position: number) => NamedActor & { readonly group: string | null };
  readonly isCancelled?: (() => boolean) | undefined;
};

/** Everybody on whom some pair depends, most needed first. */
export function leavingEffects(index: NetworkIndex, assigned: Assigned, about: About): readonly LeavingEffect[] {
  const { demand, cuts, now, nameOf } = about;
  const needed = unavoidablePairs(index, demand, about);
  const cutOff = new Map(cuts.actors.map(({ actor, crossPairs }) => [actor, crossPairs]));
  const without = sharesWithout(assigned);
  const today = { share: now.share ?? Number.NaN, expected: now.expected ?? Number.NaN };
  const partAt = new Map(Array.from(assigned.original, (position, part) => [position, part]));
  return Array.from(needed, (pairs, actor) => ({ pairs, actor }))
    .filter(({ pairs }) => pairs > 0)
    .sort((a, b) => b.pairs - a.pairs || a.actor - b.actor)
    .slice(0, MOST_LISTED)
    .map(({ pairs, actor }) => {
      const broken = cutOff.get(actor) ?? 0;
      // Who has no group is in none of the sums, and so changes none of them.
      const { share, expected } = without[partAt.get(actor) ?? -1] ?? today;
      const moves = share - today.share;
      const chanceMoves = expected - today.expected;
      return {
        ...nameOf(actor),
        longer: Math.max(0, pairs - broken),
        cutOff: broken,
        share: orNull(share),
        shareMoves: orNull(moves),
        gapMoves: orNull(moves - chanceMoves),
      };
    });
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
