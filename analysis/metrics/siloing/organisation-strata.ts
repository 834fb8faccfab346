import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { SameGroup, Signatures } from "#analysis/network/signatures.ts";
import type { PairSides } from "./pair-density.ts";

/** Pairs within one organisation, and pairs of two. */
export type OrganisationStrata = { readonly same: PairSides; readonly other: PairSides };

/**
 * Ties and pairs inside and outside groups, taken apart by whether the two are of one organisation. Links count, not their
 * weight. O(m + Σ c²) for c signatures in an organisation.
 *
 * @param organisations per actor the number of its organisation
 * @param samePairs ordered pairs of actors inside groups, Σ s_ij
 */
export function organisationStrata(
  { sources, targets, directed, count }: NetworkIndex,
  organisations: Uint32Array,
  given: { readonly signatures: Signatures; readonly sameGroup: SameGroup; readonly samePairs: number },
): OrganisationStrata {
  const { signatures, sameGroup, samePairs } = given;
  const ties = { same: { inside: 0, all: 0 }, other: { inside: 0, all: 0 } };
  for (let at = 0; at < sources.length; at += 1) {
    const [source, target] = [sources[at]!, targets[at]!];
    const stratum = organisations[source] === organisations[target] ? ties.same : ties.other;
    stratum.inside += sameGroup(signatures.of[source]!, signatures.of[target]!);
    stratum.all += 1;
  }
  const within = pairsWithin(organisations, signatures, sameGroup);
  const pairs = {
    same: within,
    other: { inside: samePairs - within.inside, all: count * (count - 1) - within.all },
  };
  const sides = (of: "same" | "other"): PairSides => ({
    inside: ties[of].inside,
    outside: ties[of].all - ties[of].inside,
    insidePairs: pairs[of].inside / (directed ? 1 : 2),
    outsidePairs: (pairs[of].all - pairs[of].inside) / (directed ? 1 : 2),
  });
  return { same: sides("same"), other: sides("other") };
}

/** Ordered pairs within one organisation, and how much of them is inside groups. */
function pairsWithin(organisations: Uint32Array, { of }: Signatures, sameGroup: SameGroup) {
  const members = new Map<number, Map<number, number>>();
  organisations.forEach((organisation, actor) => {
    const own = members.get(organisation) ?? new Map<number, number>();
    own.set(of[actor]!, (own.get(of[actor]!) ?? 0) + 1);
    members.set(organisation, own);
  });
  let inside = 0;
  let all = 0;
  for (const counts of members.values()) {
    for (const [first, one] of counts) {
      for (const [second, other] of counts) {
        const pairs = one * (other - (first === second ? 1 : 0));
        all += pairs;
        inside += pairs * sameGroup(first, second);
      }
    }
  }
  return { inside, all };
}
