import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Labels, SameGroup } from "#analysis/network/signatures.ts";

/** What of an actor's or a network's ties stays inside groups and what goes out of them, in weight. */
export type InsideOutside = { readonly internal: number; readonly external: number };

/**
 * E-I index (Krackhardt & Stern 1988, doi:10.2307/2786835): (outside − inside)/(outside + inside). −1: every tie stays
 * inside; +1: every tie goes out. Agrees with netseg `ei`. NaN without ties.
 */
export function eiIndex({ internal, external }: InsideOutside): number {
  return internal + external > 0 ? (external - internal) / (external + internal) : Number.NaN;
}

/** The part of the ties that stays inside groups, 0–1: the headline of siloing. NaN without ties. */
export function internalShare({ internal, external }: InsideOutside): number {
  return internal + external > 0 ? internal / (internal + external) : Number.NaN;
}

/** Weight of what stays inside groups, under any deal of the labels. O(m). */
export function internalWeight(index: NetworkIndex, labels: Labels, sameGroup: SameGroup): number {
  const { sources, targets, weights } = index;
  let inside = 0;
  for (let at = 0; at < sources.length; at += 1) {
    inside += weights[at]! * sameGroup(labels[sources[at]!]!, labels[targets[at]!]!);
  }
  return inside;
}

/** Per actor, over all its ties; directed, sent and received, so that a tie answered counts twice as everywhere. */
export function insideOutsideOfActors(
  index: NetworkIndex,
  labels: Uint32Array,
  sameGroup: SameGroup,
): readonly InsideOutside[] {
  const internal = new Float64Array(index.count);
  const external = new Float64Array(index.count);
  for (let at = 0; at < index.sources.length; at += 1) {
    const ends = [index.sources[at]!, index.targets[at]!] as const;
    const weight = index.weights[at]!;
    const inside = weight * sameGroup(labels[ends[0]]!, labels[ends[1]]!);
    for (const end of ends) {
      internal[end]! += inside;
      external[end]! += weight - inside;
    }
  }
  return Array.from(internal, (inside, actor) => ({ internal: inside, external: external[actor]! }));
}
