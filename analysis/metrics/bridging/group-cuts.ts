import { type SeparatingSet, separatingSet } from "#analysis/algorithms/disjoint-routes.ts";
import { flowNetwork } from "#analysis/algorithms/flow-network.ts";
import { arcNetwork, separatingTies } from "#analysis/algorithms/tie-routes.ts";
import type { Memberships } from "#analysis/model/network.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { groupsOf } from "#analysis/network/partition.ts";

/** Who keeps two groups in touch: the fewest whose leaving parts them, in both meanings (METHODS 6). */
export type GroupCut = {
  /** Directed: from the first to the second. */
  readonly groups: readonly [number, number];
  /** Members of the two groups may leave too; who is in both is in every set. */
  readonly everyone: SeparatingSet;
  /** Only others may leave; null where members are tied directly, or somebody is in both: then no others part them. */
  readonly others: SeparatingSet | null;
};

type Hooks = { readonly isCancelled?: (() => boolean) | undefined; readonly onProgress?: (done: number) => void };

/**
 * For every two groups, each way when ties have a direction. O(K²·m·√n) at most.
 *
 * @throws when cancelled
 */
export function groupCuts(index: NetworkIndex, memberships: Memberships, hooks: Hooks = {}): readonly GroupCut[] {
  const network = flowNetwork(index);
  const members = membersOf(memberships, index.count);
  const pairs = pairsOf(memberships, index);
  return pairs.map(([one, other], at) => {
    if (hooks.isCancelled?.()) throw new Error(`cancelled: cuts between ${memberships.groups.length} groups`);
    hooks.onProgress?.(at / pairs.length);
    const [isSource, isSink] = [members[one]!, members[other]!];
    return {
      groups: [one, other],
      everyone: separatingSet(network, { isSource, isSink }),
      others: separatingOthers(network, isSource, isSink),
    };
  });
}

/**
 * For every two groups, in the order of `groupCuts`, the fewest ties whose loss leaves no route between them, whoever stays; null
 * where somebody is in both. O(K²·m·√m) at most.
 *
 * @throws when cancelled
 */
export function groupTieCuts(
  index: NetworkIndex,
  memberships: Memberships,
  hooks: Hooks = {},
): readonly (number | null)[] {
  const network = arcNetwork(index);
  const members = membersOf(memberships, index.count);
  const pairs = pairsOf(memberships, index);
  return pairs.map(([one, other], at) => {
    hooks.onProgress?.(at / pairs.length);
    if (hooks.isCancelled?.()) throw new Error(`cancelled: ties between ${memberships.groups.length} groups`);
    return separatingTies(network, { isSource: members[one]!, isSink: members[other]! })?.length ?? null;
  });
}

function pairsOf({ groups }: Memberships, { directed }: NetworkIndex): readonly (readonly [number, number])[] {
  return groups.flatMap((_, one) =>
    groups.flatMap((__, other): [number, number][] =>
      one < other || (directed && one !== other) ? [[one, other]] : [],
    ),
  );
}

function separatingOthers(
  network: ReturnType<typeof flowNetwork>,
  isSource: Uint8Array,
  isSink: Uint8Array,
): SeparatingSet | null {
  const { count, offsets, neighbours, incomingOffsets, incoming } = network;
  const isAbsent = isSource.map((mark, actor) => mark | isSink[actor]!);
  const first = new Uint8Array(count);
  const last = new Uint8Array(count);
  for (let actor = 0; actor < count; actor += 1) {
    if (isSource[actor] === 1) {
      if (isSink[actor] === 1) return null;
      for (let at = offsets[actor]!; at < offsets[actor + 1]!; at += 1) {
        if (isSink[neighbours[at]!] === 1) return null;
        first[neighbours[at]!] = 1;
      }
    }
    if (isSink[actor] === 1) {
      for (let at = incomingOffsets[actor]!; at < incomingOffsets[actor + 1]!; at += 1) last[incoming[at]!] = 1;
    }
  }
  return separatingSet(network, { isSource: first, isSink: last, isAbsent });
}

function membersOf(memberships: Memberships, count: number): readonly Uint8Array[] {
  const members = memberships.groups.map(() => new Uint8Array(count));
  for (let actor = 0; actor < count; actor += 1) {
    for (const [group] of groupsOf(memberships, actor)) members[group]![actor] = 1;
  }
  return members;
}
