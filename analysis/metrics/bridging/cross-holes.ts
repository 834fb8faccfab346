import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { SameGroup, Signatures } from "#analysis/network/signatures.ts";

/** Gaps between the contacts of one actor. */
export type CrossHoles = {
  /** Pairs of contacts that are not tied to each other. */
  readonly open: number;
  /** How much the two of such a pair differ, Σ (1 − s) / open; NaN without any. */
  readonly share: number;
};

/**
 * Of the open pairs among an actor's contacts the part from different groups (METHODS 5.4). When the groups of all others are
 * dealt over the same network, every open pair differs by the mean of 1 − s over the pairs of others, whatever they are: what
 * chance gives is the expectation of `contactMixes`. O(Σ k²).
 *
 * @param index undirected, of actors with a group: `undirectedIndex` first where ties have a direction
 */
export function crossHoles(
  { count, offsets, neighbours }: NetworkIndex,
  { of }: Signatures,
  sameGroup: SameGroup,
): readonly CrossHoles[] {
  const isContact = new Uint8Array(count);
  return Array.from({ length: count }, (_, actor) => {
    const contacts = neighbours.subarray(offsets[actor]!, offsets[actor + 1]!);
    for (const contact of contacts) isContact[contact] = 1;
    // Of ordered pairs, so that each counts twice: all of them, less those that are tied.
    let open = contacts.length ** 2 - contacts.length;
    let alike = alikeOf(contacts, of, sameGroup);
    for (const contact of contacts) {
      for (let at = offsets[contact]!; at < offsets[contact + 1]!; at += 1) {
        const other = neighbours[at]!;
        if (isContact[other] === 0) continue;
        open -= 1;
        alike -= sameGroup(of[contact]!, of[other]!);
      }
    }
    for (const contact of contacts) isContact[contact] = 0;
    return { open: open / 2, share: open > 0 ? Math.min(1, Math.max(0, 1 - alike / open)) : Number.NaN };
  });
}

/** Σ s over all ordered pairs of different contacts. */
function alikeOf(contacts: Uint32Array, of: Uint32Array, sameGroup: SameGroup): number {
  const sizes = new Map<number, number>();
  for (const contact of contacts) sizes.set(of[contact]!, (sizes.get(of[contact]!) ?? 0) + 1);
  let sum = 0;
  for (const [first, one] of sizes) {
    for (const [second, other] of sizes) sum += one * (other - (first === second ? 1 : 0)) * sameGroup(first, second);
  }
  return sum;
}
