import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import type { IntroductionsQuality } from "#analysis/model/introductions-result.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Introduced } from "./best-set.ts";
import type { Candidates } from "./candidates.ts";
import type { Room } from "./caps.ts";
import { demandOfAll } from "./demand.ts";
import type { GainHooks } from "./exact-gains.ts";
import { heldOutDefaults, holdOut } from "./held-out.ts";
import type { IntroductionsPlan } from "./plan-introductions.ts";
import type { StepsTable } from "./steps-table.ts";
import { compareUsefulness, usefulnessDefaults } from "./usefulness.ts";

type Options = {
  readonly chosen: readonly Introduced[];
  /** True rise of the closeness between groups by all of them. */
  readonly gain: number;
  readonly newRoom: () => Room;
  /** Pairs that one tie brings closer, usually. */
  readonly work: number;
  readonly size: number;
  readonly seed: number;
  readonly plan: IntroductionsPlan;
  readonly hooks: GainHooks;
};

/** Pairs that all drawn sets together bring closer: some ten seconds. */
const MOST_CLOSER = 3e7;
/** Held-out ties take most of the time. */
const UNTIL_HELD = 0.7;

/** How good the advice is on this very network (METHODS 7.8); null where it is not worked out, or there is no advice. */
export function adviceQuality(
  index: NetworkIndex,
  near: Candidates,
  network: { readonly steps: StepsTable; readonly demand: PairDemand },
  { chosen, gain, newRoom, work, size, seed, plan, hooks }: Options,
): IntroductionsQuality {
  const onPart = (from: number, until: number): GainHooks => ({
    isCancelled: hooks.isCancelled,
    onProgress: (done) => hooks.onProgress?.(from + done * (until - from)),
  });
  const held = { ...heldOutDefaults, repeats: plan.repeats, first: size, seed };
  const heldOut =
    plan.repeats === 0
      ? null
      : { ...holdOut(index, network.demand, { ...held, ...onPart(0, UNTIL_HELD) }), first: size };
  const { draws } = usefulnessDefaults;
  if (chosen.length === 0 || draws * chosen.length * work > MOST_CLOSER) return { heldOut, useful: null };
  const { random, likeliest, busiest } = compareUsefulness(index, near, network, {
    ...{ size: chosen.length, newRoom, draws, seed },
    ...onPart(UNTIL_HELD, 1),
  });
  const all = demandOfAll(network.demand);
  return {
    heldOut,
    useful: {
      list: gain,
      random: { mean: random.mean / all, from: random.from / all, until: random.until / all },
      likeliest: likeliest / all,
      busiest: busiest / all,
      draws,
    },
  };
}
