import { middleOf } from "#analysis/algorithms/middle.ts";
import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { createRandom, shuffle } from "#analysis/algorithms/random.ts";
import { indexFromColumns, type NetworkIndex } from "#analysis/network/network-index.ts";
import { demandBetween } from "./demand.ts";
import type { GainHooks } from "./exact-gains.ts";
import { createScoreCounts, judgeRanking, type RankingQuality, type ScoreCounts } from "./judge-ranking.ts";
import { createPredictors, PREDICTORS, type Predictor } from "./link-predictors.ts";

/** All pairs; those from different groups; and of these those that share a contact, which is the harder question. */
export const STRATA = ["all", "cross", "near"] as const;
export type Stratum = (typeof STRATA)[number];

/** A mean over repeats, and the middle nine tenths of them. */
export type Band = { readonly mean: number; readonly from: number; readonly until: number };

export type PredictorQuality = {
  readonly predictor: Predictor;
  readonly stratum: Stratum;
  /** Null where no repeat held out a tie of this kind. */
  readonly quality: Readonly<Record<keyof RankingQuality, Band>> | null;
};

export type HeldOut = {
  readonly repeats: number;
  /** Ties that were held out over all repeats, by kind of pair. */
  readonly positives: Readonly<Record<Stratum, number>>;
  readonly qualities: readonly PredictorQuality[];
};

export const heldOutDefaults = { repeats: 20, part: 0.1, first: 20 } as const;

/** Nine in ten repeats lie between. */
const PART_AT_ENDS = 0.05;

/** Sums of the same parts in another order are one score. */
const ROUNDING = 1e10;

/**
 * Hides a part of the ties, drawn at random but for some that keep every component whole, and asks each predictor to find them among
 * all pairs that are not tied (METHODS 7.8). It tells how plausible a proposal is, never how useful: who only proposes more of the
 * same does well here.
 *
 * @param index ties taken both ways
 * @throws when cancelled
 */
export function holdOut(
  index: NetworkIndex,
  demand: PairDemand,
  options: {
    readonly seed: number;
    readonly repeats: number;
    readonly part: number;
    readonly first: number;
  } & GainHooks,
): HeldOut {
  const { seed, repeats, part, first, isCancelled, onProgress } = options;
  const random = createRandom(seed);
  const found = new Map<string, RankingQuality[]>();
  const positives = { all: 0, cross: 0, near: 0 };
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    if (isCancelled?.()) throw new Error(`cancelled: ties held out of ${index.count} actors`);
    onProgress?.(repeat / repeats);
    const order = Uint32Array.from(index.sources.keys());
    shuffle(order, random);
    const scored = scorePairs(index, demand, heldOf(index, order, part));
    for (const { predictor, stratum, counts } of scored) {
      if (predictor === PREDICTORS[0]) positives[stratum] += counts.reduce((sum, { there }) => sum + there, 0);
      const quality = judgeRanking(counts, { first });
      const key = `${predictor} ${stratum}`;
      if (quality !== null) found.set(key, [...(found.get(key) ?? []), quality]);
    }
  }
  return {
    repeats,
    positives,
    qualities: PREDICTORS.flatMap((predictor) =>
      STRATA.map((stratum) => ({ predictor, stratum, quality: bandsOf(found.get(`${predictor} ${stratum}`) ?? []) })),
    ),
  };
}

/** Per tie 1 when it is held out: the first of the order, but for those that alone join two parts. */
function heldOf({ count, sources, targets }: NetworkIndex, order: Uint32Array, part: number): Uint8Array {
  const root = Int32Array.from({ length: count }, (_, actor) => actor);
  const rootOf = (actor: number): number => {
    let top = actor;
    while (root[top] !== top) {
      root[top] = root[root[top]!]!;
      top = root[top]!;
    }
    return top;
  };
  const spare: number[] = [];
  // From the end: a tie is spare when those after it join its ends already.
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const tie = order[at]!;
    const [one, other] = [rootOf(sources[tie]!), rootOf(targets[tie]!)];
    if (one === other) spare.push(tie);
    else root[one] = other;
  }
  const held = new Uint8Array(sources.length);
  const wanted = Math.round(part * sources.length);
  for (const tie of spare.toReversed().slice(0, wanted)) held[tie] = 1;
  return held;
}

type Scored = { readonly predictor: Predictor; readonly stratum: Stratum; readonly counts: ScoreCounts };

function scorePairs(index: NetworkIndex, demand: PairDemand, held: Uint8Array): readonly Scored[] {
  const { count, sources, targets, weights } = index;
  const stays = (_: number, tie: number) => held[tie] === 0;
  const kept = { sources: sources.filter(stays), targets: targets.filter(stays), weights: weights.filter(stays) };
  const rowOf = createPredictors(indexFromColumns(count, kept, { directed: false }));
  const tables = PREDICTORS.map((predictor) => ({
    predictor,
    counts: STRATA.map((stratum) => ({ stratum, scores: createScoreCounts() })),
  }));
  const isTied = new Uint8Array(count);
  const isHeld = new Uint8Array(count);
  let tie = 0;
  for (let one = 0; one < count; one += 1) {
    isTied.fill(0);
    isHeld.fill(0);
    for (; sources[tie] === one; tie += 1) {
      isTied[targets[tie]!] = 1;
      isHeld[targets[tie]!] = held[tie]!;
    }
    const row = rowOf(one);
    for (let other = one + 1; other < count; other += 1) {
      if (isTied[other] === 1 && isHeld[other] === 0) continue;
      const isCross = demandBetween(demand, one, other) > 0;
      const strata = isCross ? (row.commonNeighbours[other]! > 0 ? 3 : 2) : 1;
      for (const { predictor, counts } of tables) {
        const score = Math.round(row[predictor][other]! * ROUNDING) / ROUNDING;
        for (let at = 0; at < strata; at += 1) counts[at]!.scores.add(score, isHeld[other] === 1);
      }
    }
  }
  return tables.flatMap(({ predictor, counts }) =>
    counts.map(({ stratum, scores }) => ({ predictor, stratum, counts: scores.counts() })),
  );
}

function bandsOf(qualities: readonly RankingQuality[]): PredictorQuality["quality"] {
  if (qualities.length === 0) return null;
  const band = (key: keyof RankingQuality) => bandOf(qualities.map((quality) => quality[key]));
  return {
    auc: band("auc"),
    precision: band("precision"),
    averagePrecision: band("averagePrecision"),
    prevalence: band("prevalence"),
  };
}

export function bandOf(values: readonly number[]): Band {
  return middleOf(values, PART_AT_ENDS);
}
