import type { SameGroup, Signatures } from "#analysis/network/signatures.ts";

/** How much of some members is in each group. */
export type MemberMix = {
  /** Per group that is there its part, all together 1. */
  readonly parts: ReadonlyMap<number, number>;
  /** Σ q_g²: one over it is the effective number of groups, one less it Blau's index (Hill 1973, doi:10.2307/1934352). */
  readonly concentration: number;
};

/** The groups of the participants of a project, or the domains of the projects of an actor: each member counts as 1. */
export function mixOf(members: ArrayLike<number>, { of, shares }: Signatures): MemberMix {
  const parts = new Map<number, number>();
  for (let at = 0; at < members.length; at += 1) {
    for (const [group, share] of shares[of[members[at]!]!]!) {
      parts.set(group, (parts.get(group) ?? 0) + share / members.length);
    }
  }
  return { parts, concentration: [...parts.values()].reduce((sum, part) => sum + part ** 2, 0) };
}

/** How much two different members differ: the mean of 1 − s over their pairs. NaN for fewer than two. */
export function differenceWithin(members: ArrayLike<number>, { of }: Signatures, sameGroup: SameGroup): number {
  const counts = new Map<number, number>();
  for (let at = 0; at < members.length; at += 1) {
    const kind = of[members[at]!]!;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return meanDifference([...counts], sameGroup);
}

/** The same of all that there are: what pairs of any number of members, drawn at random, give on average. */
export function differenceOfAll({ size }: Signatures, sameGroup: SameGroup): number {
  return meanDifference([...size.entries()], sameGroup);
}

function meanDifference(counts: readonly (readonly [kind: number, count: number])[], sameGroup: SameGroup): number {
  const members = counts.reduce((sum, [, count]) => sum + count, 0);
  if (members < 2) return Number.NaN;
  let differing = 0;
  counts.forEach(([one, count], at) => {
    differing += ((count * (count - 1)) / 2) * (1 - sameGroup(one, one));
    for (const [other, theirs] of counts.slice(at + 1)) differing += count * theirs * (1 - sameGroup(one, other));
  });
  return Math.min(1, Math.max(0, differing / ((members * (members - 1)) / 2)));
}
