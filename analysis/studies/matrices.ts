import { regressMatrix } from "#analysis/inference/matrix-regression.ts";
import { type PairMatrix, pairTotal } from "#analysis/inference/pair-columns.ts";
import type { MatricesReason, MatricesResult } from "#analysis/model/matrices-result.ts";
import { buildIndex, type NetworkIndex } from "#analysis/network/network-index.ts";
import { openLens } from "#analysis/network/open-lens.ts";
import { subindex } from "#analysis/network/subindex.ts";
import { comparedMatrices } from "./compared-matrices.ts";
import type { Study } from "./study.ts";

/** Pairs grow with the square: some tens of seconds for a thousand rounds. */
const MOST_ACTORS = 600;

/** With fewer, no order of the actors can be rare. */
const FEWEST_ACTORS = 5;

/** What goes with a tie: the matrix of ties against what two actors have in common and how far they are apart. */
export const matrices: Study<MatricesResult> = (rows, query, options) => {
  const { permutations: rounds, seed, hooks } = options;
  const opened = openLens(rows, query);
  const everyone = opened.network.actors.length;
  const nothing = {
    directed: opened.network.directed,
    actors: everyone,
    leftOut: 0,
    mostActors: MOST_ACTORS,
    pairs: 0,
    tieShare: null,
    explained: null,
    compared: [],
    skipped: [],
    parameters: { rounds, seed },
  };
  if (everyone > MOST_ACTORS) return { ...nothing, reason: "too-many-actors" };
  const { actors, matrices: made, skipped } = comparedMatrices(rows, opened, options.neighbours);
  const kept = new Set(actors);
  const { index } = subindex(buildIndex(opened.network), (at) => kept.has(at));
  const pairs = { count: actors.length, directed: index.directed };
  const counted = {
    ...nothing,
    actors: actors.length,
    leftOut: everyone - actors.length,
    pairs: pairTotal(pairs),
    skipped,
  };
  const reason = whyNothing(index, pairTotal(pairs), made.length);
  if (reason !== null) return { ...counted, reason };
  const { effects, explained } = regressMatrix(
    tieMatrix(index),
    made.map(({ matrix }) => matrix),
    pairs,
    {
      rounds,
      seed,
      hooks: {
        ...(hooks?.isCancelled ? { isCancelled: hooks.isCancelled } : {}),
        onProgress: (done) => hooks?.onProgress?.(done / rounds),
      },
    },
  );
  return {
    ...counted,
    reason: null,
    tieShare: index.sources.length / pairTotal(pairs),
    explained,
    compared: made.flatMap(({ key, label }, at) => {
      const effect = effects[at];
      return effect ? [{ key, label, ...effect }] : [];
    }),
  };
};

function whyNothing(index: NetworkIndex, pairs: number, compared: number): MatricesReason | null {
  if (index.count < FEWEST_ACTORS) return "too-few-actors";
  if (index.sources.length === 0) return "no-ties";
  if (index.sources.length === pairs) return "all-tied";
  return compared === 0 ? "nothing-to-compare" : null;
}

/** 1 for a tie, whatever its weight: what is explained is whether two actors are tied. */
function tieMatrix({ count, directed, sources, targets }: NetworkIndex): PairMatrix {
  const matrix = new Float64Array(count ** 2);
  sources.forEach((source, at) => {
    const target = targets[at] ?? source;
    matrix[source * count + target] = 1;
    if (!directed) matrix[target * count + source] = 1;
  });
  return matrix;
}
