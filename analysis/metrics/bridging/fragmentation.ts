import { allDistances } from "#analysis/algorithms/all-distances.ts";
import { components } from "#analysis/algorithms/components.ts";
import { NO_KIND } from "#analysis/algorithms/pair-demand.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { withoutActors } from "#analysis/network/without-actors.ts";
import { distanceSpread } from "../siloing/distance-spread.ts";

/**
 * How far a network falls apart when some leave, over the pairs of those who stay (Borgatti 2006,
 * doi:10.1007/s10588-006-7084-x). NaN for fewer than two who stay.
 */
export type Fragmentation = {
  /** Part of the pairs without a route: 1 − Σ_c n_c(n_c − 1)/(n(n − 1)); ties are taken both ways. */
  readonly share: number;
  /** 1 − the mean of 1/d, directed ties followed as they go. */
  readonly byDistance: number;
};

export function fragmentation(index: NetworkIndex, isGone: Uint8Array = new Uint8Array(index.count)): Fragmentation {
  const left = withoutActors(index, isGone);
  const stays = isGone.reduce((count, gone) => count - gone, index.count);
  const pairs = stays * (stays - 1);
  if (pairs === 0) return { share: Number.NaN, byDistance: Number.NaN };
  const { of } = components(left);
  const sizes = new Map<number, number>();
  of.forEach((component, actor) => {
    if (isGone[actor] !== 1) sizes.set(component, (sizes.get(component) ?? 0) + 1);
  });
  const together = [...sizes.values()].reduce((sum, size) => sum + size * (size - 1), 0);
  const kinds = Uint32Array.from(isGone, (gone) => (gone === 1 ? NO_KIND : 0));
  const sums = allDistances(left, { kinds, classCount: 1, table: ONE_CLASS });
  return { share: 1 - together / pairs, byDistance: 1 - distanceSpread(sums!, [0]).reciprocals / pairs };
}

const ONE_CLASS = {
  kindCount: 1,
  offsets: Uint32Array.from([0, 1]),
  classes: Uint32Array.from([0]),
  shares: Float64Array.from([1]),
};
