import type { Kernel } from "#analysis/model/lens.ts";

/** Groups of one actor, in the order of their positions, as `groupsOf` gives them. */
export type Shares = readonly (readonly [group: number, share: number])[];

/** How much two actors have in common, *s* of METHODS 2.1: 1 all, 0 no group. */
type SharedPart = (own: Shares, other: Shares) => number;

export const sharedPart: Readonly<Record<Kernel, SharedPart>> = {
  min: addedUp(Math.min),
  any: addedUp(() => 1),
  product: addedUp((share, theirs) => share * theirs),
};

function addedUp(ofAGroup: (own: number, other: number) => number): SharedPart {
  return (own, other) => {
    let common = 0;
    let at = 0;
    for (const [group, share] of own) {
      while (at < other.length && (other[at]?.[0] ?? 0) < group) at += 1;
      const theirs = other[at];
      if (theirs?.[0] === group) common += ofAGroup(share, theirs[1]);
    }
    // Thirds that add up to a little over 1 must not make what leaves a group negative; nor may groups, under `any`.
    return Math.min(1, common);
  };
}
