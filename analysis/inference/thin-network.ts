import { type Random, shuffle } from "#analysis/algorithms/random.ts";
import type { MissingFirst } from "#analysis/model/stability-result.ts";
import { indexFromColumns, type NetworkIndex } from "#analysis/network/network-index.ts";

/**
 * Networks that miss some ties, drawn again and again. `any`: every tie is as likely to be missing. `weak`: one by one, each of
 * those that are left being the next with a chance in inverse proportion to its strength (Efraimidis & Spirakis 2006,
 * doi:10.1016/j.ipl.2005.11.003). O(m), and O(m log m) for weak ones.
 */
export function createThinner(
  index: NetworkIndex,
  { missing, first }: { readonly missing: number; readonly first: MissingFirst },
  random: Random,
): () => NetworkIndex {
  const ties = index.sources.length;
  if (!(missing >= 0 && missing <= ties)) throw new Error(`invalid number of missing ties: ${missing} of ${ties}`);
  const isMissing = Uint8Array.from(index.sources, (_, at) => (at < missing ? 1 : 0));
  const choose =
    first === "weak" ? () => markWeak(isMissing, index.weights, missing, random) : () => shuffle(isMissing, random);
  return () => {
    choose();
    return without(index, isMissing, ties - missing);
  };
}

const FINENESS = 2 ** 32;

/** Ties go missing at moments that are the later the stronger they are; those are marked that are gone first. */
function markWeak(isMissing: Uint8Array, weights: Float64Array, missing: number, random: Random): void {
  const moments = weights.map((weight) => -Math.log((random(FINENESS) + 0.5) / FINENESS) * weight);
  const last = moments.toSorted()[missing - 1] ?? Number.NEGATIVE_INFINITY;
  let left = missing;
  const mark = (isNow: (moment: number) => boolean) => {
    for (let at = 0; at < moments.length && left > 0; at += 1) {
      if (!isNow(moments[at] ?? Number.NaN)) continue;
      isMissing[at] = 1;
      left -= 1;
    }
  };
  isMissing.fill(0);
  mark((moment) => moment < last);
  // Two at the very same moment, of which only one is to go.
  mark((moment) => moment === last);
}

/** By hand, since filtering typed arrays took most of the time of a study. */
function without(index: NetworkIndex, isMissing: Uint8Array, kept: number): NetworkIndex {
  const columns = {
    sources: new Uint32Array(kept),
    targets: new Uint32Array(kept),
    weights: new Float64Array(kept),
  };
  let next = 0;
  for (let at = 0; at < isMissing.length; at += 1) {
    if (isMissing[at] === 1) continue;
    columns.sources[next] = index.sources[at] ?? 0;
    columns.targets[next] = index.targets[at] ?? 0;
    columns.weights[next] = index.weights[at] ?? 0;
    next += 1;
  }
  return indexFromColumns(index.count, columns, { directed: index.directed });
}
