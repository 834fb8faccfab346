import { eiIndex, insideOutsideOfActors } from "#analysis/metrics/siloing/ei-index.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";

/**
 * Standard error of the E-I index if the actors are a sample from many: each left out once with all its ties,
 * SE² = (n − 2)/(2n) Σ(θ₋ᵢ − θ̄)² (Snijders & Borgatti 1999, Connections 22:161–170). Of actors that are all there are it says
 * nothing. NaN where leaving one out leaves no tie.
 */
export function jackknifeError({ index, signatures }: Assigned): number {
  const sides = insideOutsideOfActors(index, signatures.of, createSameGroup(signatures));
  const internal = sides.reduce((sum, side) => sum + side.internal, 0) / 2;
  const external = sides.reduce((sum, side) => sum + side.external, 0) / 2;
  const ROUNDING = 1e-9;
  const left = sides.map((side) => {
    const rest = { internal: internal - side.internal, external: external - side.external };
    return rest.internal + rest.external > ROUNDING * (internal + external) ? eiIndex(rest) : Number.NaN;
  });
  const mean = left.reduce((sum, value) => sum + value, 0) / left.length;
  const squares = left.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return index.count < 3 ? Number.NaN : Math.sqrt(((index.count - 2) / (2 * index.count)) * squares);
}
