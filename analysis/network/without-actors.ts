import { indexFromColumns, type NetworkIndex } from "./network-index.ts";

/** The same network without the ties of those who are gone: everybody keeps their position. */
export function withoutActors(index: NetworkIndex, isGone: Uint8Array): NetworkIndex {
  const stays = (tie: number) => isGone[index.sources[tie] ?? 0] !== 1 && isGone[index.targets[tie] ?? 0] !== 1;
  const ties = {
    sources: index.sources.filter((_, tie) => stays(tie)),
    targets: index.targets.filter((_, tie) => stays(tie)),
    weights: index.weights.filter((_, tie) => stays(tie)),
  };
  return indexFromColumns(index.count, ties, index);
}
