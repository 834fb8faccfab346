import type { NetworkIndex } from "#analysis/network/network-index.ts";

/**
 * Whether all partners of the one are partners of the other, or the other itself: N(u) ⊆ N[v]. Then v stands at least as
 * high in every plain index that counts degree, closeness or routes; without it, which of them stands higher is a choice of
 * index. Directed ties count both ways.
 */
export function isIncluded(partners: readonly ReadonlySet<number>[], one: number, other: number): boolean {
  for (const partner of partners[one]!) {
    if (partner !== other && !partners[other]!.has(partner)) return false;
  }
  return true;
}

export function partnerSets(index: NetworkIndex): readonly ReadonlySet<number>[] {
  const partners = Array.from({ length: index.count }, () => new Set<number>());
  for (let at = 0; at < index.sources.length; at += 1) {
    partners[index.sources[at]!]!.add(index.targets[at]!);
    partners[index.targets[at]!]!.add(index.sources[at]!);
  }
  return partners;
}
