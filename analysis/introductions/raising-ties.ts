import { residualOf, type SeparatingSet, separatingSet } from "#analysis/algorithms/disjoint-routes.ts";
import { type FlowEnds, flowNetwork } from "#analysis/algorithms/flow-network.ts";
import type { Memberships } from "#analysis/model/network.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { groupsOf } from "#analysis/network/partition.ts";
import { undirectedIndex } from "#analysis/network/undirected-index.ts";

/** Two groups whose contact hangs on few, and which ties would give them one more route without an actor in common. */
export type FragilePair = {
  readonly groups: readonly [number, number];
  /** The fewest actors, members included, whose leaving parts the two. */
  readonly cut: SeparatingSet;
  readonly raises: (one: number, other: number) => boolean;
};

export const fragileDefaults = { most: 2 } as const;

type FragileHooks = { readonly isCancelled?: (() => boolean) | undefined };

/**
 * Every two groups that at most so many actors keep in touch, and fewer than the smaller group has members: of that it goes without
 * saying. Ties are taken both ways. Adding a tie (u, v) raises the fewest by one if and only if a further route could leave the
 * one and go on from the other (METHODS 7.6).
 *
 * @throws when cancelled
 */
export function fragilePairs(
  index: NetworkIndex,
  memberships: Memberships,
  options: { readonly most: number } & FragileHooks = fragileDefaults,
): readonly FragilePair[] {
  const network = flowNetwork(undirectedIndex(index));
  const marks = memberships.groups.map(() => new Uint8Array(index.count));
  const sizes = memberships.groups.map(() => 0);
  for (let actor = 0; actor < index.count; actor += 1) {
    for (const [group] of groupsOf(memberships, actor)) {
      marks[group]![actor] = 1;
      sizes[group]! += 1;
    }
  }
  return memberships.groups.flatMap((_, one) =>
    memberships.groups.slice(one + 1).flatMap((__, at): readonly FragilePair[] => {
      if (options.isCancelled?.()) throw new Error(`cancelled: fragile pairs of ${memberships.groups.length} groups`);
      const other = one + 1 + at;
      const ends: FlowEnds = { isSource: marks[one]!, isSink: marks[other]! };
      const cut = separatingSet(network, ends);
      if (cut.value > options.most || cut.value >= Math.min(sizes[one]!, sizes[other]!)) return [];
      const { leaves, arrives } = residualOf(network, ends);
      const leads = (from: number, to: number) => leaves[from] === 1 && arrives[to] === 1;
      return [{ groups: [one, other], cut, raises: (from, to) => leads(from, to) || leads(to, from) }];
    }),
  );
}
