import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { createSameGroup, type Labels, type SameGroup, type Signatures } from "#analysis/network/signatures.ts";
import { logMantelHaenszel } from "./odds-ratio.ts";
import type { PairSides } from "./pair-density.ts";

/** Pairs within one organisation, and pairs of two. */
type OrganisationStrata = { readonly same: PairSides; readonly other: PairSides };

/**
 * Log odds ratio inside groups with organisation held equal: ties and pairs inside and outside groups are taken apart by whether
 * the two are of one organisation. Links count, not their weight. NaN where no two actors are of one organisation.
 * O(m + Σ c²) for c signatures in an organisation.
 *
 * @param organisations per actor the number of its organisation
 * @param given.samePairs ordered pairs of actors inside groups, Σ s_ij; null where deals differ in it, as those of whole organisations
 * @returns the ratio under any labels, `signatures.of` or a deal of them
 */
export function createOrganisationOdds(
  index: NetworkIndex,
  organisations: Uint32Array,
  given: { readonly signatures: Signatures; readonly samePairs: number | null },
): (labels: Labels) => number {
  const { signatures, samePairs } = given;
  const sameGroup = createSameGroup(signatures);
  const pairsOf = samePairs === null ? createSamePairs(signatures, sameGroup) : () => samePairs;
  const strataOf = createStrata(index, organisations, { signatures, sameGroup });
  return (labels) => {
    const { same, other } = strataOf(labels, pairsOf(labels));
    // Without two actors of one organisation, there is nothing to hold apart.
    return same.insidePairs + same.outsidePairs > 0 ? logMantelHaenszel([same, other]) : Number.NaN;
  };
}

function createSamePairs({ size, single }: Signatures, sameGroup: SameGroup): (labels: Labels) => number {
  const held = new Uint32Array(size.length);
  return (labels) => {
    held.fill(0);
    for (let actor = 0; actor < labels.length; actor += 1) held[labels[actor]!]! += 1;
    let pairs = 0;
    for (let first = 0; first < held.length; first += 1) {
      if (single) pairs += held[first]! * (held[first]! - 1);
      else
        for (let second = 0; second < held.length; second += 1) {
          pairs += held[first]! * (held[second]! - (first === second ? 1 : 0)) * sameGroup(first, second);
        }
    }
    return pairs;
  };
}

function createStrata(
  { sources, targets, directed, count }: NetworkIndex,
  organisations: Uint32Array,
  { signatures, sameGroup }: { readonly signatures: Signatures; readonly sameGroup: SameGroup },
): (labels: Labels, samePairs: number) => OrganisationStrata {
  const isColleague = Uint8Array.from(sources, (source, at) =>
    organisations[source] === organisations[targets[at]!] ? 1 : 0,
  );
  const colleagueTies = isColleague.reduce((sum, each) => sum + each, 0);
  const pairsWithin = createPairsWithin(organisations, signatures, sameGroup);
  const perPair = directed ? 1 : 2;
  return (labels, samePairs) => {
    const inside = { same: 0, other: 0 };
    for (let at = 0; at < sources.length; at += 1) {
      const common = sameGroup(labels[sources[at]!]!, labels[targets[at]!]!);
      if (isColleague[at] === 1) inside.same += common;
      else inside.other += common;
    }
    const within = pairsWithin(labels);
    const between = { inside: samePairs - within.inside, all: count * (count - 1) - within.all };
    const sides = (tied: number, ties: number, pairs: typeof between): PairSides => ({
      inside: tied,
      outside: ties - tied,
      insidePairs: pairs.inside / perPair,
      outsidePairs: (pairs.all - pairs.inside) / perPair,
    });
    return {
      same: sides(inside.same, colleagueTies, within),
      other: sides(inside.other, sources.length - colleagueTies, between),
    };
  };
}

/** Ordered pairs within one organisation, and how much of them is inside groups. */
function createPairsWithin(organisations: Uint32Array, { shares }: Signatures, sameGroup: SameGroup) {
  const colleagues = colleaguesOf(organisations);
  const all = colleagues.reduce((sum, { length }) => sum + length * (length - 1), 0);
  const held = new Uint32Array(shares.length);
  return (labels: Labels) => {
    let inside = 0;
    for (const own of colleagues) {
      const found: number[] = [];
      for (const actor of own) {
        const label = labels[actor]!;
        if (held[label] === 0) found.push(label);
        held[label]! += 1;
      }
      for (const first of found) {
        for (const second of found) {
          inside += held[first]! * (held[second]! - (first === second ? 1 : 0)) * sameGroup(first, second);
        }
      }
      for (const label of found) held[label] = 0;
    }
    return { inside, all };
  };
}

/** Actors of one organisation, of each that has two or more. */
function colleaguesOf(organisations: Uint32Array): readonly Uint32Array[] {
  const members = new Map<number, number[]>();
  organisations.forEach((organisation, actor) => {
    const own = members.get(organisation);
    if (own) own.push(actor);
    else members.set(organisation, [actor]);
  });
  return [...members.values()].filter(({ length }) => length > 1).map((own) => Uint32Array.from(own));
}
