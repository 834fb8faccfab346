import type { Kernel } from "#analysis/model/lens.ts";
import type { Memberships } from "#analysis/model/network.ts";
import { type Shares, sharedPart } from "./kernels.ts";
import { groupsOf } from "./partition.ts";

/** Per actor its signature; in whatever size of array a loop over the ties reads quickest. */
export type Labels = Uint8Array | Uint16Array | Uint32Array;

/**
 * Actors with the same groups and shares, taken together: all that a pair of actors has to do with a partition depends on
 * their two signatures only (METHODS 2). With one group an actor, signatures are the groups.
 */
export type Signatures = {
  readonly groups: readonly string[];
  /** Per actor its signature. */
  readonly of: Uint32Array;
  /** Per signature how many actors have it. */
  readonly size: Uint32Array;
  /** Every actor is wholly in one group. */
  readonly single: boolean;
  readonly shares: readonly Shares[];
  /** How much two of them have in common. */
  readonly kernel: Kernel;
};

/**
 * @param actors positions of the actors that are looked at, in their order; all of them assigned
 * @throws when an actor is unassigned: take the part of the network that is assigned first
 */
export function signaturesOf(partition: Memberships, actors: Uint32Array): Signatures {
  const byShares = new Map<string, number>();
  const shares: Shares[] = [];
  const size: number[] = [];
  const of = actors.map((actor) => {
    const own = groupsOf(partition, actor);
    if (own.length === 0) throw new Error(`unassigned actor in a partition: position ${actor}`);
    const key = JSON.stringify(own);
    const signature = byShares.get(key) ?? shares.length;
    if (signature === shares.length) {
      byShares.set(key, signature);
      shares.push(own);
    }
    size[signature] = (size[signature] ?? 0) + 1;
    return signature;
  });
  return {
    groups: partition.groups,
    of,
    size: Uint32Array.from(size),
    single: shares.every((own) => own.length === 1),
    shares,
    kernel: partition.kernel,
  };
}

/** Same-group degree of two signatures, by the kernel: 1 all in common, 0 nothing. */
export type SameGroup = (first: number, second: number) => number;

/**
 * Whether what holds for every two signatures can be written out: the work grows with the square of all their shares. One
 * group an actor always can, since two signatures then have all in common or nothing.
 */
export function canBePaired({ single, shares }: Signatures): boolean {
  return single || shares.reduce((sum, own) => sum + own.length, 0) <= MOST_SHARES;
}

/** A million pairs. */
const MOST_SHARES = 1_000;

export function createSameGroup(signatures: Signatures): SameGroup {
  if (signatures.single) return (first, second) => (first === second ? 1 : 0);
  const { shares } = signatures;
  const kinds = shares.length;
  const shared = sharedPart[signatures.kernel];
  if (!canBePaired(signatures)) return (first, second) => shared(shares[first] ?? [], shares[second] ?? []);
  const table = Float64Array.from(shares.flatMap((own) => shares.map((other) => shared(own, other))));
  return (first, second) => table[first * kinds + second] ?? 0;
}

/** Actors for whom it matters how much two actors have in common. */
export function inSeveralGroups({ shares, size }: Signatures): number {
  return shares.reduce((sum, own, signature) => sum + (own.length > 1 ? (size[signature] ?? 0) : 0), 0);
}

/** Per group the shares of its actors, added up. */
export function massOfGroups({ groups, shares, size }: Signatures): readonly number[] {
  const mass = groups.map(() => 0);
  shares.forEach((own, signature) => {
    for (const [group, share] of own) mass[group] = (mass[group] ?? 0) + share * (size[signature] ?? 0);
  });
  return mass;
}
