import { type Random, shuffle } from "#analysis/algorithms/random.ts";
import { indexFromColumns, type NetworkIndex } from "#analysis/network/network-index.ts";

/** Networks that miss some ties, drawn again and again: every tie is as likely to be missing. */
export function createThinner(index: NetworkIndex, missing: number, random: Random): () => NetworkIndex {
  const { count, directed, sources, targets, weights } = index;
  if (!(missing >= 0 && missing <= sources.length)) {
    throw new Error(`invalid number of missing ties: ${missing} of ${sources.length}`);
  }
  const isMissing = Uint8Array.from(sources, (_, at) => (at < missing ? 1 : 0));
  return () => {
    shuffle(isMissing, random);
    const stays = (_: number, at: number) => isMissing[at] === 0;
    const columns = {
      sources: sources.filter(stays),
      targets: targets.filter(stays),
      weights: weights.filter(stays),
    };
    return indexFromColumns(count, columns, { directed });
  };
}
