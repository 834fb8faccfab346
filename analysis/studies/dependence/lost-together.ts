import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { createRandom } from "#analysis/algorithms/random.ts";
import { KEY_SET_MEASURES, keySetLoss } from "#analysis/metrics/bridging/key-set-loss.ts";
import { keySets } from "#analysis/metrics/bridging/key-sets.ts";
import type { KeySets, LostTogether } from "#analysis/model/dependence-result.ts";
import type { NamedActor } from "#analysis/model/waves-result.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { KEY_SET_SIZES, MOST_CANDIDATES, type TogetherPlan } from "./plan-together.ts";

type About = {
  /** Of the pairs from different groups. */
  readonly cross: PairDemand;
  readonly plan: TogetherPlan;
  readonly seed: number;
  /** Who stays out of lists that put actors in order, stays out of these sets. */
  readonly isUnranked: (position: number) => boolean;
  readonly nameOf: (position: number) => NamedActor;
  readonly isCancelled?: (() => boolean) | undefined;
  readonly onProgress?: (done: number) => void;
};

/** Which few actors together leave the others worst off, among all pairs and among those from different groups. */
export function lostTogether(index: NetworkIndex, about: About): LostTogether {
  const { plan, seed, isUnranked, nameOf, isCancelled, onProgress } = about;
  const everybody = Array.from({ length: index.count }, (_, at) => at);
  const ranked = everybody.filter((at) => !isUnranked(at));
  const check = () => {
    if (isCancelled?.()) throw new Error(`cancelled: sets of ${index.count} actors`);
  };
  const demands = [
    ["all", { kinds: new Uint32Array(index.count), kindCount: 1, table: Float64Array.from([1]) }],
    ["cross", about.cross],
  ] as const;
  const found = demands.flatMap(([among, demand], at) => {
    const byDistance = keySetLoss(index, demand, "distance");
    const alone = new Map(
      ranked.map((actor) => {
        check();
        return [actor, byDistance([actor]).lost];
      }),
    );
    const weight = (actor: number) => alone.get(actor) || 0;
    const candidates = ranked.toSorted((a, b) => weight(b) - weight(a) || a - b).slice(0, MOST_CANDIDATES);
    return KEY_SET_MEASURES.map((measure, step): KeySets => {
      onProgress?.((at * KEY_SET_MEASURES.length + step) / (demands.length * KEY_SET_MEASURES.length));
      const loss = measure === "distance" ? byDistance : keySetLoss(index, demand, measure);
      const now = loss([]).lost;
      const sets = keySets(
        loss,
        { actors: index.count, candidates },
        { sizes: KEY_SET_SIZES, ...plan, random: createRandom(seed), check },
      );
      return {
        measure,
        among,
        now: Number.isNaN(now) ? null : now,
        sets: sets
          .filter(({ random }) => !Number.isNaN(random.mean))
          .map(({ members, lost, random }) => ({ actors: members.map(nameOf), lost, random })),
      };
    });
  });
  return {
    ...plan,
    candidates: Math.min(MOST_CANDIDATES, ranked.length),
    leftOut: index.count - ranked.length,
    found,
  };
}
