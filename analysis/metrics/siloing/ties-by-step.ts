import type { SpaceStep } from "#analysis/model/space-result.ts";
import type { MapSteps } from "#analysis/network/map-steps.ts";
import { weightBetween } from "#analysis/network/network-index.ts";
import type { PlacedPart } from "#analysis/network/placed-part.ts";
import type { SameGroup } from "#analysis/network/signatures.ts";

/**
 * Pairs and ties by how far apart two municipalities lie on the map, inside groups and across. A pair of actors with several
 * groups is inside for what they have in common, across for the rest. Two actors are tied when a tie goes either way. O(n²).
 */
export function tiesByStep(
  { index, signatures, places }: PlacedPart,
  about: { readonly stepsBetween: MapSteps; readonly sameGroup: SameGroup },
): readonly SpaceStep[] {
  const { stepsBetween, sameGroup } = about;
  const rows = new Map<number | null, { -readonly [Key in keyof SpaceStep]: SpaceStep[Key] }>();
  const rowOf = (one: number, other: number) => {
    const steps = stepsBetween(places[one]!, places[other]!);
    const row = rows.get(steps) ?? { steps, within: NO_PAIRS, across: NO_PAIRS, weight: 0, weightWithin: 0 };
    rows.set(steps, row);
    return row;
  };
  const same = (one: number, other: number) => sameGroup(signatures.of[one]!, signatures.of[other]!);
  for (let one = 0; one < index.count; one += 1) {
    for (let other = one + 1; other < index.count; other += 1) {
      const row = rowOf(one, other);
      const inside = same(one, other);
      const isTied = weightBetween(index, one, other) > 0 || weightBetween(index, other, one) > 0;
      row.within = added(row.within, inside, isTied);
      row.across = added(row.across, 1 - inside, isTied);
    }
  }
  index.weights.forEach((weight, tie) => {
    const [source, target] = [index.sources[tie]!, index.targets[tie]!];
    const row = rowOf(source, target);
    row.weight += weight;
    row.weightWithin += weight * same(source, target);
  });
  const place = ({ steps }: SpaceStep) => steps ?? Number.POSITIVE_INFINITY;
  return [...rows.values()].sort((a, b) => place(a) - place(b));
}

const NO_PAIRS = { pairs: 0, tied: 0 };

function added({ pairs, tied }: typeof NO_PAIRS, part: number, isTied: boolean): typeof NO_PAIRS {
  return { pairs: pairs + part, tied: tied + (isTied ? part : 0) };
}

/**
 * The share inside groups if distance were all: the ties at each distance fall inside and across as the pairs at that distance
 * do. NaN without ties.
 */
export function shareByDistance(steps: readonly SpaceStep[]): number {
  let inside = 0;
  let all = 0;
  for (const { within, across, weight } of steps) {
    all += weight;
    if (weight > 0) inside += (weight * within.pairs) / (within.pairs + across.pairs);
  }
  return inside / all;
}
