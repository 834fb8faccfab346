import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Labels, SameGroup, Signatures } from "#analysis/network/signatures.ts";
import { labelMoments, type Moments, sameGroupSums } from "./label-moments.ts";

/**
 * Exact moments of the ties inside groups when every tie is cut in two and the ends are joined anew at random: each actor
 * keeps its number of ties, a pair may be tied twice and an actor to itself. METHODS 3.3, for any groups.
 *
 * Joining 2m ends at random is the same as dealing the labels of the ends over m pairs that lie ready, so these are the
 * moments of dealt labels over a network of m ties that share no actor.
 *
 * @param ends per signature the number of tie ends of its actors
 */
export function stubMatching(ends: Uint32Array, { single }: Pick<Signatures, "single">, sameGroup: SameGroup): Moments {
  const count = ends.reduce((sum, each) => sum + each, 0);
  const ties = count / 2;
  const pairs = { total: ties, squares: ties, mutual: 0, out: ties, in: ties, through: 0 };
  return labelMoments(count, pairs, sameGroupSums({ size: ends, single }, sameGroup));
}

/** The same of the ties inside each signature, where these are the groups. */
export function stubMatchingOfGroups(ends: Uint32Array): readonly Moments[] {
  const others = ends.reduce((sum, each) => sum + each, 0);
  return Array.from(ends, (own) =>
    stubMatching(Uint32Array.of(own, others - own), { single: false }, (first, second) =>
      first + second === 0 ? 1 : 0,
    ),
  );
}

/** Ties that end at the actors of each signature; undirected. */
export function endsOf({ sources, targets }: NetworkIndex, labels: Labels, kinds: number): Uint32Array {
  const ends = new Uint32Array(kinds);
  for (let at = 0; at < sources.length; at += 1) {
    ends[labels[sources[at]!]!]! += 1;
    ends[labels[targets[at]!]!]! += 1;
  }
  return ends;
}
