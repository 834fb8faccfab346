import { type IndexTie, indexFromTies, type NetworkIndex } from "./network-index.ts";

export type Subindex = {
  readonly index: NetworkIndex;
  /** Position in the whole network per position in the part. */
  readonly original: Uint32Array;
};

/** The part of a network between the actors that are kept. */
export function subindex(index: NetworkIndex, isKept: (position: number) => boolean): Subindex {
  const original = Uint32Array.from({ length: index.count }, (_, at) => at).filter(isKept);
  const position = new Map([...original].map((whole, part) => [whole, part] as const));
  const ties: IndexTie[] = [];
  index.sources.forEach((source, at) => {
    const from = position.get(source);
    const to = position.get(index.targets[at] ?? 0);
    if (from !== undefined && to !== undefined) ties.push([from, to, index.weights[at] ?? 0]);
  });
  return { index: indexFromTies(original.length, ties, { directed: index.directed }), original };
}
