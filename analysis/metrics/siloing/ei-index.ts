import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { type Signatures, sameGroup } from "#analysis/network/signatures.ts";

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

/** Same-group degree of each two signatures, first × signatures + second. */
export function sameGroupTable(signatures: Signatures): Float64Array {
  const kinds = signatures.size.length;
  return new Float64Array(kinds * kinds).map((_, cell) =>
    sameGroup(signatures, Math.floor(cell / kinds), cell % kinds),
  );
}

/** Weight of what stays inside groups, under any deal of the labels. O(m). */
export function internalWeight(index: NetworkIndex, labels: Uint32Array, same: Float64Array): number {
  const kinds = Math.sqrt(same.length);
  let inside = 0;
  for (let at = 0; at < index.sources.length; at += 1) {
    inside += index.weights[at]! * same[labels[index.sources[at]!]! * kinds + labels[index.targets[at]!]!]!;
  }
  return inside;
}

/** Per actor, over all its ties, sent and received. */
export function insideOutsideOfActors(index: NetworkIndex, signatures: Signatures): InsideOutside[] {
  const kinds = signatures.size.length;
  const same = sameGroupTable(signatures);
  const internal = new Float64Array(index.count);
  const external = new Float64Array(index.count);
  for (let at = 0; at < index.sources.length; at += 1) {
    const weight = index.weights[at]!;
    const ends = [index.sources[at]!, index.targets[at]!] as const;
    const inside = weight * same[signatures.of[ends[0]]! * kinds + signatures.of[ends[1]]!]!;
    for (const end of ends) {
      internal[end]! += inside;
      external[end]! += weight - inside;
    }
  }
  return Array.from(internal, (inside, actor) => ({ internal: inside, external: external[actor]! }));
}
