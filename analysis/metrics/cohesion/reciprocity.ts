import { type NetworkIndex, weightBetween } from "#analysis/network/network-index.ts";

/** Pairs with a tie in both directions, and pairs with one in one direction only. */
export type Dyads = { readonly mutual: number; readonly oneWay: number };

export function countDyads(index: NetworkIndex): Dyads {
  if (!index.directed)
    throw new Error(`invalid network for reciprocity: ${index.sources.length} ties without direction`);
  let returned = 0;
  for (let at = 0; at < index.sources.length; at += 1) {
    if (weightBetween(index, index.targets[at]!, index.sources[at]!) > 0) returned += 1;
  }
  return { mutual: returned / 2, oneWay: index.sources.length - returned };
}

/** The part of the ties that is returned, 2M/(2M + A): igraph's default, networkx `overall_reciprocity`. NaN without ties. */
export function tieReciprocity({ mutual, oneWay }: Dyads): number {
  return mutual + oneWay > 0 ? (2 * mutual) / (2 * mutual + oneWay) : Number.NaN;
}

/**
 * The part of the tied pairs where it goes both ways, M/(M + A): igraph `mode = "ratio"`, sna `dyadic.nonnull`. Pairs without
 * any tie never count: sna's default counts them as mutual, and is near 1 in every sparse network. NaN without ties.
 */
export function pairReciprocity({ mutual, oneWay }: Dyads): number {
  return mutual + oneWay > 0 ? mutual / (mutual + oneWay) : Number.NaN;
}
