import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { SameGroup, Signatures } from "#analysis/network/signatures.ts";

/** How the contacts of one actor lie over the groups; NaN where it is not defined. */
export type ContactMix = {
  /** Distinct partners. */
  readonly partners: number;
  /** 1 − Σ q_g², q_g the part of its contact with group g. */
  readonly participation: number;
  /** 1/Σ q_g²: as many groups in equal parts would be as mixed. */
  readonly effectiveGroups: number;
  /** How much two different contacts differ, drawn by their weight. */
  readonly unbiased: number;
  /** What that would be if the groups of all others were dealt at random. */
  readonly expected: number;
};

/**
 * The mix of an actor's contacts over groups. The participation coefficient (Guimerà & Amaral 2005, doi:10.1038/nature03288) is
 * low for who has few contacts, whatever their groups: at random it is (1 − 1/k)(1 − π). So beside it stands
 * the chance that two different contacts are of different groups, 1 − Σ_{j≠k} w_j w_k s_jk / Σ_{j≠k} w_j w_k, which is 1 − π at
 * random whatever the number of contacts; π is the mean of s over pairs of others. METHODS 5.1. Directed ties count both ways, weights added.
 */
export function contactMixes(index: NetworkIndex, signatures: Signatures, sameGroup: SameGroup): readonly ContactMix[] {
  const expected = expectedDifference(index.count, signatures, sameGroup);
  const contacts = contactsByActor(index);
  const perGroup = new Float64Array(signatures.groups.length);
  return contacts.map((own, actor) => {
    const bySignature = new Map<number, number>();
    let strength = 0;
    let squares = 0;
    let alone = 0;
    perGroup.fill(0);
    for (const [other, weight] of own) {
      const signature = signatures.of[other]!;
      bySignature.set(signature, (bySignature.get(signature) ?? 0) + weight);
      strength += weight;
      squares += weight ** 2;
      alone += weight ** 2 * sameGroup(signature, signature);
    }
    for (const [signature, weight] of bySignature) {
      for (const [group, share] of signatures.shares[signature]!) perGroup[group]! += weight * share;
    }
    const concentration = perGroup.reduce((sum, weight) => sum + weight ** 2, 0) / strength ** 2;
    const pairs = own.size > 1 ? strength ** 2 - squares : Number.NaN;
    return {
      partners: own.size,
      participation: 1 - concentration,
      effectiveGroups: 1 / concentration,
      unbiased: clamped(1 - (alike(bySignature, sameGroup) - alone) / pairs),
      expected: expected[signatures.of[actor]!]!,
    };
  });
}

/** Rounding must not make what two contacts have in common less than nothing or more than all. */
function clamped(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** Σ_jk w_j w_k s_jk over all ordered pairs of contacts, each with itself too. */
function alike(bySignature: ReadonlyMap<number, number>, sameGroup: SameGroup): number {
  let sum = 0;
  for (const [first, one] of bySignature) {
    for (const [second, other] of bySignature) sum += one * other * sameGroup(first, second);
  }
  return sum;
}

function contactsByActor({ count, sources, targets, weights }: NetworkIndex): readonly ReadonlyMap<number, number>[] {
  const contacts = Array.from({ length: count }, () => new Map<number, number>());
  for (let at = 0; at < sources.length; at += 1) {
    const [source, target, weight] = [sources[at]!, targets[at]!, weights[at]!];
    contacts[source]!.set(target, (contacts[source]!.get(target) ?? 0) + weight);
    contacts[target]!.set(source, (contacts[target]!.get(source) ?? 0) + weight);
  }
  return contacts;
}

/** Per signature 1 − π: how much two of the others differ. NaN for fewer than two others. */
function expectedDifference(count: number, { size, single }: Signatures, sameGroup: SameGroup): Float64Array {
  const rows = Float64Array.from(size, (own, first) => {
    if (single) return own - 1;
    return size.reduce(
      (sum, other, second) => sum + (other - (first === second ? 1 : 0)) * sameGroup(first, second),
      0,
    );
  });
  const total = size.reduce((sum, own, first) => sum + own * rows[first]!, 0);
  const pairs = (count - 1) * (count - 2);
  return rows.map((row) => (pairs > 0 ? 1 - (total - 2 * row) / pairs : Number.NaN));
}
