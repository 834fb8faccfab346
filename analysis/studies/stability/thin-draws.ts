import { quantile } from "#analysis/algorithms/middle.ts";
import { createRandom } from "#analysis/algorithms/random.ts";
import { createThinner } from "#analysis/inference/thin-network.ts";
import {
  MISSING_PARTS,
  type MissingFirst,
  RANKED_METRICS,
  type RankedActor,
  type RankedMetric,
  type Ranking,
  type ThinnedShare,
} from "#analysis/model/stability-result.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Spanning } from "./measure-spanning.ts";
import { createRankDraws, firmnessOf, type RankDraws } from "./rank-draws.ts";

/** Who is ranked, by position in the network, and how each is called. */
export type RankedAs = {
  readonly positions: readonly number[];
  readonly name: (position: number) => Pick<RankedActor, "id" | "label" | "group">;
};

/** Draws of each part, by what is looked at; 0 where it would take too long. */
export type DrawPlan = { readonly shares: number; readonly routes: number };

type Drawn = {
  readonly shares: readonly ThinnedShare[];
  readonly rankings: readonly Ranking[];
  readonly top: readonly number[];
};

/** The part of the ties whose absence tells how firm a place is. */
const TELLING = MISSING_PARTS[1];

/** What a glance along the ties gives; the others go by who is reached, or by how contacts lie over the groups. */
const COUNTED: ReadonlySet<RankedMetric> = new Set(["crossShare", "degree"]);

/** Takes ties away at random, again and again, and looks who still stands among the first ten. METHODS 11. */
export function drawThinned(
  index: NetworkIndex,
  spanning: Spanning,
  options: {
    readonly ranked: RankedAs;
    readonly plan: DrawPlan;
    readonly missing: MissingFirst;
    readonly seed: number;
    readonly onPart: (part: number) => void;
  },
): Drawn {
  const { plan, onPart } = options;
  const { ranked, alike } = standIn(index, options.ranked);
  const random = createRandom(options.seed);
  const { valuesOf } = spanning;
  const pick = (values: Float64Array) => Float64Array.from(ranked.positions, (at) => values[at] ?? 0);
  const draws = (metric: RankedMetric) => (COUNTED.has(metric) ? plan.shares : plan.routes);
  const rankings = RANKED_METRICS.filter((metric) => draws(metric) > 0).map((metric) => {
    const values = pick(valuesOf[metric](index));
    return { metric, values, ranks: createRankDraws(values, alike) };
  });
  const shares = MISSING_PARTS.map((missing, part): ThinnedShare => {
    // Of a handful of ties at least one is taken, or nothing would be tried.
    const ties = Math.max(1, Math.round(missing * index.sources.length));
    const thin = createThinner(index, { missing: ties, first: options.missing }, random);
    const inside: number[] = [];
    for (let draw = 0; draw < plan.shares; draw += 1) {
      onPart((part + draw / plan.shares) / MISSING_PARTS.length);
      const thinned = thin();
      const share = spanning.internalShare(thinned);
      if (!Number.isNaN(share)) inside.push(share);
      for (const { metric, ranks } of rankings) {
        if (draw < draws(metric)) ranks.add(missing, pick(valuesOf[metric](thinned)));
      }
    }
    inside.sort((a, b) => a - b);
    return { missing, ties, range: inside.length > 0 ? [quantile(inside, 0.1), quantile(inside, 0.9)] : null };
  });
  const crosses = valuesOf.crossShare(index).some((share) => share > 0);
  return {
    shares,
    rankings: RANKED_METRICS.map((metric): Ranking => {
      const own = rankings.find((ranking) => ranking.metric === metric);
      if (!own) return { metric, reason: "too-large", draws: 0, actors: [], agreement: [] };
      const isEmpty = own.ranks.top.length === 0;
      const why = own.values.some((value) => value > 0) ? "no-first-ten" : crosses ? "nobody" : "nothing-crosses";
      return {
        metric,
        reason: isEmpty ? why : null,
        draws: draws(metric),
        ...rankingOf(own.values, own.ranks, ranked),
      };
    }),
    top: (rankings[0]?.ranks.top ?? []).flatMap((at) => ranked.positions[at] ?? []),
  };
}

/** Who has no tie carries nothing in any draw: one of them is ranked, and stands for the others. */
function standIn(
  { count, sources, targets }: NetworkIndex,
  ranked: RankedAs,
): { readonly ranked: RankedAs; readonly alike: { readonly of: number; readonly copies: number } } {
  const hasTie = new Uint8Array(count);
  for (const end of sources) hasTie[end] = 1;
  for (const end of targets) hasTie[end] = 1;
  const [first, ...alike] = ranked.positions.filter((at) => hasTie[at] === 0);
  const positions = ranked.positions.filter((at) => hasTie[at] === 1 || at === first);
  const of = first === undefined ? 0 : positions.indexOf(first);
  return { ranked: { ...ranked, positions }, alike: { of, copies: alike.length } };
}

function rankingOf(
  values: Float64Array,
  ranks: RankDraws,
  { positions, name }: RankedAs,
): Pick<Ranking, "actors" | "agreement"> {
  return {
    actors: ranks.top.map((at): RankedActor => {
      const inTop = MISSING_PARTS.map((missing) => ranks.inTop(at, missing));
      return {
        ...name(positions[at] ?? 0),
        value: values[at] ?? 0,
        rank: ranks.rankOf(at),
        range: ranks.rangeOf(at, TELLING),
        inTop,
        firmness: firmnessOf(inTop[MISSING_PARTS.indexOf(TELLING)] ?? 0),
      };
    }),
    agreement: MISSING_PARTS.map((missing) => ranks.agreement(missing)),
  };
}
