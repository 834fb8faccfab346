import { kendallTau } from "#analysis/algorithms/kendall.ts";
import { quantile } from "#analysis/algorithms/middle.ts";
import { ranksOf, TOP, topOf } from "#analysis/inference/ranks.ts";
import type { Firmness, RankAgreement } from "#analysis/model/stability-result.ts";

/** Values of those that are ranked, in their order: of all ties, and of networks that miss some. */
export type RankDraws = {
  readonly add: (missing: number, values: Float64Array) => void;
  readonly top: readonly number[];
  readonly rankOf: (actor: number) => number;
  readonly inTop: (actor: number, missing: number) => number;
  /** Ranks in the middle 80 of 100 draws. */
  readonly rangeOf: (actor: number, missing: number) => readonly [number, number];
  readonly agreement: (missing: number) => RankAgreement;
};

type Drawn = { draws: number; compared: number; taus: number; overlaps: number; readonly ranks: Map<number, number[]> };

/** Middle 80 %. */
const LOW = 0.1;
const HIGH = 0.9;

/** Who has no tie stays last in every draw: the one at `of` stands for so many more. */
const NOBODY_MORE = { of: 0, copies: 0 };

export function createRankDraws(values: Float64Array, alike: typeof NOBODY_MORE = NOBODY_MORE): RankDraws {
  const ranks = ranksOf(values);
  const top = topOf(values);
  const drawn = new Map<number, Drawn>();
  const of = (missing: number): Drawn => {
    const known = drawn.get(missing);
    if (known) return known;
    const made = { draws: 0, compared: 0, taus: 0, overlaps: 0, ranks: new Map(top.map((actor) => [actor, []])) };
    drawn.set(missing, made);
    return made;
  };
  return {
    top,
    rankOf: (actor) => ranks[actor] ?? 0,
    add: (missing, thinned) => {
      const into = of(missing);
      const now = ranksOf(thinned);
      const tau = kendallTau(ranks, now, alike);
      into.draws += 1;
      if (!Number.isNaN(tau)) {
        into.compared += 1;
        into.taus += tau;
      }
      const stays = (actor: number) => (now[actor] ?? 0) <= TOP && (thinned[actor] ?? 0) > 0;
      into.overlaps += top.length === 0 ? 0 : top.filter(stays).length / top.length;
      // Who carries nothing any more stands behind everybody who does, whoever else carries nothing.
      for (const actor of top)
        into.ranks.get(actor)?.push(stays(actor) ? (now[actor] ?? 0) : Math.max(TOP + 1, now[actor] ?? 0));
    },
    inTop: (actor, missing) => {
      const places = of(missing).ranks.get(actor) ?? [];
      return places.filter((rank) => rank <= TOP).length / places.length;
    },
    rangeOf: (actor, missing) => {
      const places = (of(missing).ranks.get(actor) ?? []).toSorted((a, b) => a - b);
      return [quantile(places, LOW), quantile(places, HIGH)];
    },
    agreement: (missing) => {
      const { draws, compared, taus, overlaps } = of(missing);
      return {
        missing,
        tau: compared > 0 ? taus / compared : null,
        overlap: draws > 0 && top.length > 0 ? overlaps / draws : null,
      };
    },
  };
}

const STABLE_FROM = 0.8;
const PROBABLE_FROM = 0.5;

export function firmnessOf(inTop: number): Firmness {
  if (inTop >= STABLE_FROM) return "stable";
  return inTop >= PROBABLE_FROM ? "probable" : "uncertain";
}
