import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { createRandom } from "#analysis/algorithms/random.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Candidates } from "./candidates.ts";
import type { Room } from "./caps.ts";
import type { GainHooks } from "./exact-gains.ts";
import { type Band, bandOf } from "./held-out.ts";
import { scoresOf } from "./link-predictors.ts";
import type { StepsTable } from "./steps-table.ts";
import { gainTogether } from "./true-gain.ts";

/** True gains, Σ ω·(1/d after − 1/d before), of as many ties under the same caps, chosen in other ways. */
export type Usefulness = {
  /** Any that are feasible, drawn at random. */
  readonly random: Band;
  /** Those whose ends share most contacts (Adamic–Adar): what a predictor of ties would propose. */
  readonly likeliest: number;
  /** Those whose ends have most ties. */
  readonly busiest: number;
};

export const usefulnessDefaults = { draws: 200 } as const;

/**
 * What else one could have proposed, for comparison with the best set (METHODS 7.8).
 *
 * @param options.newRoom the same caps, nobody asked yet
 * @throws when cancelled
 */
export function compareUsefulness(
  index: NetworkIndex,
  candidates: Candidates,
  network: { readonly steps: StepsTable; readonly demand: PairDemand },
  options: {
    readonly size: number;
    readonly newRoom: () => Room;
    readonly draws: number;
    readonly seed: number;
  } & GainHooks,
): Usefulness {
  const { ones, others } = candidates;
  const { size, newRoom, draws, seed, isCancelled, onProgress } = options;
  const gainOf = (next: () => number) => {
    const room = newRoom();
    const ties: { one: number; other: number }[] = [];
    for (let at = next(); at >= 0 && ties.length < size; at = next()) {
      const tie = { one: ones[at]!, other: others[at]! };
      if (room.take(tie.one, tie.other) !== null) ties.push(tie);
    }
    return gainTogether(network.steps, network.demand, ties);
  };
  const inOrder = (worth: ArrayLike<number>) => {
    const order = Uint32Array.from(ones.keys()).sort((a, b) => worth[b]! - worth[a]! || a - b);
    let at = -1;
    return () => {
      at += 1;
      return order[at] ?? -1;
    };
  };
  const random = createRandom(seed);
  const order = Uint32Array.from(ones.keys());
  // What one draw mixed is as good a beginning for the next as any.
  const mixed = () => {
    let at = 0;
    return () => {
      if (at === order.length) return -1;
      const drawn = at + random(order.length - at);
      const held = order[drawn]!;
      order[drawn] = order[at]!;
      order[at] = held;
      at += 1;
      return held;
    };
  };
  const gains = Array.from({ length: draws }, (_, draw) => {
    if (isCancelled?.()) throw new Error(`cancelled: ${draws} sets of ties at random`);
    onProgress?.(draw / draws);
    return gainOf(mixed());
  });
  const degree = (actor: number) => index.offsets[actor + 1]! - index.offsets[actor]!;
  return {
    random: bandOf(gains),
    likeliest: gainOf(inOrder(scoresOf(index, "adamicAdar", candidates))),
    busiest: gainOf(inOrder(ones.map((one, at) => degree(one) * degree(others[at]!)))),
  };
}
