import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Signatures } from "#analysis/network/signatures.ts";
import { positionsIn } from "#analysis/network/subindex.ts";

/** Ties as plain columns, by position among the assigned actors. */
export type TieList = {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly weights: Float64Array;
};

/** What was heard of one network, by how it may be counted. Labels are dealt over the same ties and the same answers. */
export type HeardNetwork = {
  readonly count: number;
  readonly signatures: Signatures;
  /** Per actor 1 where it answered. */
  readonly answered: Uint8Array;
  /** Named by either side, of pairs of whom both answered. */
  readonly full: TieList;
  /** Named by the one side of a pair that answered. */
  readonly half: TieList;
  readonly confirmed: TieList;
  /** Each answer by itself. */
  readonly reports: TieList;
  /** How likely one side names a tie; NaN where that is not known. */
  readonly reporting: number;
};

/** Ties of a part of the actors that pass, by position in the part. */
export function tiesAmong(
  index: NetworkIndex,
  original: Uint32Array,
  passes: (source: number, target: number) => boolean = () => true,
): TieList {
  const position = positionsIn(original, index.count);
  const kept: number[] = [];
  for (let at = 0; at < index.sources.length; at += 1) {
    const source = position[index.sources[at]!]!;
    const target = position[index.targets[at]!]!;
    if (source >= 0 && target >= 0 && passes(source, target)) kept.push(at);
  }
  return {
    sources: Uint32Array.from(kept, (at) => position[index.sources[at]!]!),
    targets: Uint32Array.from(kept, (at) => position[index.targets[at]!]!),
    weights: Float64Array.from(kept, (at) => index.weights[at]!),
  };
}
