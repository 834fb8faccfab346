import type { Memberships } from "#analysis/model/network.ts";
import { groupsOf } from "./partition.ts";

/** A group × group cell and how much of a tie falls in it. */
export type CellShare = readonly [row: number, column: number, share: number];

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
  readonly shares: readonly (readonly (readonly [group: number, share: number])[])[];
};

/** @throws when an actor is unassigned: take the part of the network that is assigned first */
export function signaturesOf(partition: Memberships): Signatures {
  const count = partition.offsets.length - 1;
  const byShares = new Map<string, number>();
  const shares: (readonly (readonly [number, number])[])[] = [];
  const of = new Uint32Array(count);
  const sizes: number[] = [];
  for (let actor = 0; actor < count; actor += 1) {
    const own = groupsOf(partition, actor);
    if (own.length === 0) throw new Error(`unassigned actor in a partition: position ${actor}`);
    const key = JSON.stringify(own);
    const signature = byShares.get(key) ?? shares.length;
    if (signature === shares.length) {
      byShares.set(key, signature);
      shares.push(own);
      sizes.push(0);
    }
    of[actor] = signature;
    sizes[signature] = (sizes[signature] ?? 0) + 1;
  }
  return {
    groups: partition.groups,
    of,
    size: Uint32Array.from(sizes),
    single: shares.every((own) => own.length === 1),
    shares,
  };
}

/**
 * How one tie between two signatures falls over group × group, row the first actor's: what both have in common stays
 * inside, the rest is spread over the rest (maximal coupling, METHODS 2.2). Sums to 1; the diagonal sums to the `min`
 * kernel, so the mixing matrix and the internal share agree by construction.
 */
export function coupling(signatures: Signatures, first: number, second: number): readonly CellShare[] {
  const own = new Map(signatures.shares[first]);
  const other = new Map(signatures.shares[second]);
  const common = [...own].map(([group, share]) => [group, Math.min(share, other.get(group) ?? 0)] as const);
  const inside = common.reduce((sum, [, share]) => sum + share, 0);
  const cells: CellShare[] = common.filter(([, share]) => share > 0).map(([group, share]) => [group, group, share]);
  const taken = new Map(common);
  const ROUNDING = 1e-12;
  if (inside > 1 - ROUNDING) return cells;
  for (const [row, ownShare] of own) {
    const left = ownShare - (taken.get(row) ?? 0);
    if (left <= ROUNDING) continue;
    for (const [column, otherShare] of other) {
      const right = otherShare - (taken.get(column) ?? 0);
      if (right > ROUNDING) cells.push([row, column, (left * right) / (1 - inside)]);
    }
  }
  return cells;
}

/** Same-group degree of a pair under the `min` kernel: 1 the same, 0 nothing in common. */
export function sameGroup(signatures: Signatures, first: number, second: number): number {
  const other = new Map(signatures.shares[second]);
  return (signatures.shares[first] ?? []).reduce(
    (sum, [group, share]) => sum + Math.min(share, other.get(group) ?? 0),
    0,
  );
}
