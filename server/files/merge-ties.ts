import { sortTies, type TieColumns } from "#analysis/network/sort-ties.ts";

/** Ties of which none stands twice, and how many rows went into another. */
export type MergedTies = { readonly ties: TieColumns; readonly merged: number };

/** Makes parallel ties one: their weights summed, as counts are, or the tie counted once (METHODS 1.2). */
export function mergeTies(
  count: number,
  ties: TieColumns,
  options: { readonly directed: boolean; readonly parallel: "sum" | "once" },
): MergedTies {
  const { sources, targets, weights } = sortTies(count, ties, options);
  let last = -1;
  for (let at = 0; at < sources.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (last >= 0 && sources[last] === sources[at] && targets[last] === targets[at]) {
      if (options.parallel === "sum") weights[last] = (weights[last] ?? 0) + weight;
      continue;
    }
    last += 1;
    sources[last] = sources[at] ?? 0;
    targets[last] = targets[at] ?? 0;
    weights[last] = weight;
  }
  const kept = last + 1;
  return {
    ties: { sources: sources.slice(0, kept), targets: targets.slice(0, kept), weights: weights.slice(0, kept) },
    merged: sources.length - kept,
  };
}
