import type { Deals } from "#analysis/inference/deals.ts";
import { histogram } from "#analysis/inference/histogram.ts";
import type { Moments } from "#analysis/inference/label-moments.ts";
import type { Chance } from "#analysis/model/chance.ts";
import type { Assigned } from "#analysis/network/assigned.ts";

/** How the share inside fell out over all deals, beside its exact mean and spread. */
export function measureChance(
  assigned: Assigned,
  { deals, internal }: { readonly deals: Deals; readonly internal: Moments },
  observed: number,
): Chance {
  const weight = assigned.index.weights.reduce((sum, each) => sum + each, 0);
  const { rounds, enumerated, arrangements } = deals.plan;
  const shares = deals.inside.map((inside) => inside / weight);
  return {
    rounds,
    enumerated,
    arrangements,
    bins: histogram(shares, isCounted(assigned) ? 1 / weight : null),
    observed,
    expected: internal.mean / weight,
    sd: internal.sd / weight,
  };
}

/** One group an actor and no weights: a whole number of ties stays inside. */
export function isCounted({ index, signatures }: Assigned): boolean {
  return signatures.single && index.weights.every((weight) => weight === 1);
}
