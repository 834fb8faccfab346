import type { Signatures } from "#analysis/network/signatures.ts";

/** Per group what its members could have, as ordered pairs of different actors. */
export type GroupPairs = {
  /** Sum of the members' shares. */
  readonly size: Float64Array;
  /** Pairs inside, each as far as both are in the group. */
  readonly inside: Float64Array;
  /** Pairs of a member with anybody. */
  readonly all: Float64Array;
};

/** O(C log C) per group for C signatures. */
export function groupPairs({ groups, size: actors, shares }: Signatures): GroupPairs {
  const members: (readonly [share: number, count: number])[][] = groups.map(() => []);
  shares.forEach((own, signature) => {
    for (const [group, share] of own) members[group]?.push([share, actors[signature]!]);
  });
  const count = actors.reduce((sum, each) => sum + each, 0);
  const size = Float64Array.from(members, (own) => own.reduce((sum, [share, each]) => sum + share * each, 0));
  return {
    size,
    inside: Float64Array.from(members, insidePairs),
    all: size.map((each) => each * (count - 1)),
  };
}

/** Of two shares the smaller counts: each member gives its share to its pairs with those who have as much or more. */
function insidePairs(members: readonly (readonly [share: number, count: number])[]): number {
  const sorted = members.toSorted((one, other) => one[0] - other[0]);
  let above = sorted.reduce((sum, [, count]) => sum + count, 0);
  let pairs = 0;
  for (const [share, count] of sorted) {
    above -= count;
    pairs += share * count * (count - 1 + 2 * above);
  }
  return pairs;
}
