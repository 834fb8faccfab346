import { indexFromColumns, type NetworkIndex } from "./network-index.ts";

export type Subindex = {
  readonly index: NetworkIndex;
  /** Position in the whole network per position in the part. */
  readonly original: Uint32Array;
};

/** The part of a network between the actors that are kept; the network itself when all are. */
export function subindex(index: NetworkIndex, isKept: (position: number) => boolean): Subindex {
  const original = Uint32Array.from({ length: index.count }, (_, at) => at).filter(isKept);
  if (original.length === index.count) return { index, original };
  const position = positionsIn(original, index.count);
  const stays = (at: number) => isIn(position, index.sources[at] ?? 0) && isIn(position, index.targets[at] ?? 0);
  const ties = {
    sources: index.sources.filter((_, at) => stays(at)).map((source) => position[source] ?? 0),
    targets: index.targets.filter((_, at) => stays(at)).map((target) => position[target] ?? 0),
    weights: index.weights.filter((_, at) => stays(at)),
  };
  return { index: indexFromColumns(original.length, ties, { directed: index.directed }), original };
}

/** Position in a part per position in the whole; -1 for who is not in it. */
export function positionsIn(original: Uint32Array, count: number): Int32Array {
  const position = new Int32Array(count).fill(-1);
  original.forEach((whole, part) => {
    position[whole] = part;
  });
  return position;
}

function isIn(position: Int32Array, whole: number): boolean {
  return (position[whole] ?? -1) >= 0;
}
