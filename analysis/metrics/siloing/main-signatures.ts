import type { Signatures } from "#analysis/network/signatures.ts";

/**
 * The same actors, each wholly in its main group: for what compares two partitions, where nobody can be in two groups at once.
 * The first of the largest shares counts, as everywhere.
 */
export function mainSignatures(signatures: Signatures): Signatures {
  const main = signatures.shares.map((own) => own.reduce((best, next) => (next[1] > best[1] ? next : best))[0]);
  const of = signatures.of.map((signature) => main[signature]!);
  return {
    groups: signatures.groups,
    of,
    size: groupSizes(of, signatures.groups.length),
    single: true,
    shares: signatures.groups.map((_, group) => [[group, 1]]),
    kernel: signatures.kernel,
  };
}

export function groupSizes(of: Uint32Array, groups: number): Uint32Array {
  const sizes = new Uint32Array(groups);
  for (const group of of) sizes[group]! += 1;
  return sizes;
}
