import type { Signatures } from "#analysis/network/signatures.ts";

/** How many groups some members have between them when they are drawn at random. */
export type ReachByChance = { readonly mean: number; readonly sd: number };

/** The spread needs every two groups. */
const MOST_GROUPS = 100;

/**
 * The number of groups among k members drawn without return from n: a group that N_g of them are in is missed with chance
 * C(n − N_g, k)/C(n, k), so the mean is Σ_g (1 − that) (Hurlbert 1971, doi:10.2307/1934145), whatever groups one member is in.
 * Two groups are both missed by who misses all that are in the one or the other: that gives the variance, exactly as well.
 *
 * @returns for a number of members; the sd is NaN for more than 100 groups
 */
export function createReachByChance({ size, shares }: Signatures): (drawn: number) => ReachByChance {
  const all = size.reduce((sum, count) => sum + count, 0);
  const inGroup = new Map<number, number>();
  const inBoth = new Map<string, number>();
  shares.forEach((own, kind) => {
    own.forEach(([group], at) => {
      inGroup.set(group, (inGroup.get(group) ?? 0) + size[kind]!);
      if (own.length > MOST_GROUPS) return;
      for (const [other] of own.slice(at + 1)) {
        const pair = `${group} ${other}`;
        inBoth.set(pair, (inBoth.get(pair) ?? 0) + size[kind]!);
      }
    });
  });
  const groups = [...inGroup].toSorted(([one], [other]) => one - other);
  const known = new Map<number, ReachByChance>();
  return (drawn) => {
    const before = known.get(drawn);
    if (before) return before;
    const missed = groups.map(([, members]) => chanceToMiss(members, all, drawn));
    let variance = groups.length > MOST_GROUPS ? Number.NaN : 0;
    groups.slice(0, MOST_GROUPS).forEach(([group, members], at) => {
      variance += missed[at]! * (1 - missed[at]!);
      for (let next = at + 1; next < groups.length; next += 1) {
        const [other, theirs] = groups[next]!;
        const either = members + theirs - (inBoth.get(`${group} ${other}`) ?? 0);
        variance += 2 * (chanceToMiss(either, all, drawn) - missed[at]! * missed[next]!);
      }
    });
    const found = {
      mean: missed.reduce((sum, miss) => sum + 1 - miss, 0),
      sd: Math.sqrt(variance < ROUNDING ? 0 : variance),
    };
    known.set(drawn, found);
    return found;
  };
}

const ROUNDING = 1e-12;

/** C(all − members, drawn)/C(all, drawn), by whichever of the two is the smaller number of factors. */
function chanceToMiss(members: number, all: number, drawn: number): number {
  if (members + drawn > all) return 0;
  const [few, many] = members < drawn ? [members, drawn] : [drawn, members];
  let chance = 1;
  for (let at = 0; at < few && chance > 0; at += 1) chance *= (all - many - at) / (all - at);
  return chance;
}
