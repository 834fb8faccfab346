import { indexFromColumns, type NetworkIndex } from "#analysis/network/network-index.ts";
import type { Labels, Signatures } from "#analysis/network/signatures.ts";
import { type PairSums, tieSums } from "./label-moments.ts";

/** Actors in blocks, each with the groups that most of its actors have. */
export type Blocks = {
  /** Per actor its block, numbered in the order of their first actors. */
  readonly of: Uint32Array;
  /** The blocks with their groups, as signatures of a network of blocks. */
  readonly signatures: Signatures;
  /** Part of the actors that share their block with somebody. */
  readonly shared: number;
  /** Of those, the part with the groups of most of their block. NaN without any. */
  readonly nested: number;
};

/** @param blocks per actor the number of its block */
export function groupBlocks(signatures: Signatures, blocks: Uint32Array): Blocks {
  const numbers = new Map<number, number>();
  const of = blocks.map((block) => {
    const number = numbers.get(block) ?? numbers.size;
    numbers.set(block, number);
    return number;
  });
  const held = Array.from({ length: numbers.size }, () => new Map<number, number>());
  of.forEach((block, actor) => {
    const own = held[block]!;
    own.set(signatures.of[actor]!, (own.get(signatures.of[actor]!) ?? 0) + 1);
  });
  const main = held.map((own) => mainSignature(own, signatures));
  const counted = held.map((own, block) => {
    const actors = [...own.values()].reduce((sum, each) => sum + each, 0);
    return actors > 1 ? { actors, inLine: own.get(main[block]!)! } : { actors: 0, inLine: 0 };
  });
  const shared = counted.reduce((sum, { actors }) => sum + actors, 0);
  return {
    of,
    signatures: signaturesOfBlocks(signatures, main),
    shared: shared / of.length,
    nested: counted.reduce((sum, { inLine }) => sum + inLine, 0) / shared,
  };
}

/** The first in the order of the groups among equals, so that the order of the actors decides nothing. */
function mainSignature(held: ReadonlyMap<number, number>, { shares }: Signatures): number {
  const order = (signature: number) => JSON.stringify(shares[signature]);
  const [first] = [...held].sort(([a, one], [b, other]) => other - one || (order(a) < order(b) ? -1 : 1));
  return first![0];
}

function signaturesOfBlocks(signatures: Signatures, main: readonly number[]): Signatures {
  const kept = [...new Set(main)];
  const of = Uint32Array.from(main, (signature) => kept.indexOf(signature));
  const size = new Uint32Array(kept.length);
  for (const signature of of) size[signature]! += 1;
  const shares = kept.map((signature) => signatures.shares[signature]!);
  return { ...signatures, of, size, single: shares.every((own) => own.length === 1), shares };
}

/** The network of the blocks: between two of them the weight of all ties between their actors; and per block what stays within. */
export function blockNetwork(
  index: NetworkIndex,
  { of, signatures }: Blocks,
): { readonly index: NetworkIndex; readonly within: Float64Array } {
  const count = signatures.of.length;
  const between = new Map<number, number>();
  const within = new Float64Array(count);
  for (let at = 0; at < index.sources.length; at += 1) {
    const source = of[index.sources[at]!]!;
    const target = of[index.targets[at]!]!;
    const weight = index.weights[at]!;
    if (source === target) {
      within[source]! += weight;
      continue;
    }
    const isTurned = !index.directed && source > target;
    const pair = isTurned ? target * count + source : source * count + target;
    between.set(pair, (between.get(pair) ?? 0) + weight);
  }
  const columns = {
    sources: Uint32Array.from(between.keys(), (pair) => Math.floor(pair / count)),
    targets: Uint32Array.from(between.keys(), (pair) => pair % count),
    weights: Float64Array.from(between.values()),
  };
  return { index: indexFromColumns(count, columns, { directed: index.directed }), within };
}

/** Sums over the ties between blocks, with what stays within each on the diagonal. */
export function blockSums(index: NetworkIndex, within: Float64Array): PairSums {
  const own = { total: 0, squares: 0, rows: 0 };
  for (const weight of within) {
    own.total += weight;
    own.squares += weight ** 2;
  }
  for (let at = 0; at < index.sources.length; at += 1) {
    own.rows += (within[index.sources[at]!]! + within[index.targets[at]!]!) * index.weights[at]!;
  }
  return { ...tieSums(index), own };
}

/** The actors with the groups of their blocks, and each deal of these over the blocks as one over the actors. */
export function blockLabels({ of, signatures }: Blocks): {
  readonly signatures: Signatures;
  /** The same array each time. */
  readonly spread: (labels: Labels) => Uint32Array;
} {
  const labels = new Uint32Array(of.length);
  const spread = (dealt: Labels) => {
    for (let actor = 0; actor < of.length; actor += 1) labels[actor] = dealt[of[actor]!]!;
    return labels;
  };
  const own = spread(signatures.of).slice();
  const size = new Uint32Array(signatures.shares.length);
  for (const signature of own) size[signature]! += 1;
  return { signatures: { ...signatures, of: own, size }, spread };
}
