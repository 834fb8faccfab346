import { countRelabelings } from "./relabelings.ts";

/** So many distinct relabelings are all looked at, instead of some of them drawn. METHODS 3.4. */
const MOST_ENUMERATED = 20_000;

/** A work of its own, for whatever thread: some deals with a seed of their own, or all there are. */
export type DealBlock =
  | { readonly kind: "drawn"; readonly rounds: number; readonly seed: number }
  | { readonly kind: "all"; readonly rounds: number };

export type DealPlan = {
  /** Deals that p rests on. */
  readonly rounds: number;
  /** Every distinct relabeling is looked at once. */
  readonly enumerated: boolean;
  /** Distinct relabelings there are; null beyond 2⁵³. */
  readonly arrangements: number | null;
  readonly blocks: readonly DealBlock[];
};

/** Rounds in a block: few enough for threads to share the default of 999, many enough to be worth a seed. */
const ROUNDS_IN_BLOCK = 250;

/**
 * Which deals are made: all relabelings where there are few, else some in fixed blocks, each with a seed that follows from the
 * seed and its number. So any number of threads makes the same deals.
 *
 * @param sizes actors per label
 * @param asked rounds to be drawn; 0 for none at all
 */
export function planDeals(
  sizes: Uint32Array,
  options: { readonly asked: number; readonly seed: number; readonly mostRounds: number },
): DealPlan {
  const { asked, seed, mostRounds } = options;
  const arrangements = countRelabelings(sizes);
  if (asked === 0) return { rounds: 0, enumerated: false, arrangements, blocks: [] };
  if (arrangements !== null && arrangements <= Math.min(MOST_ENUMERATED, mostRounds)) {
    return {
      rounds: arrangements,
      enumerated: true,
      arrangements,
      blocks: [{ kind: "all", rounds: arrangements }],
    };
  }
  const blocks = Array.from({ length: Math.ceil(asked / ROUNDS_IN_BLOCK) }, (_, block): DealBlock => {
    const rounds = Math.min(ROUNDS_IN_BLOCK, asked - block * ROUNDS_IN_BLOCK);
    return { kind: "drawn", rounds, seed: (seed ^ Math.imul(block, 0xc2b2ae35)) >>> 0 };
  });
  return { rounds: asked, enumerated: false, arrangements, blocks };
}
