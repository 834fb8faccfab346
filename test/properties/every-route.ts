import { NO_KIND, type PairDemand } from "#analysis/algorithms/pair-demand.ts";
import type { SmallNetwork } from "./small-networks.ts";

/** All routes from one actor to another that pass nobody twice, written out. */
export function everyRoute({ count, ties, directed }: SmallNetwork, source: number, target: number): number[][] {
  const next = Array.from({ length: count }, (_, actor) =>
    ties.flatMap(([from, to]) => {
      if (from === actor) return [to];
      return to === actor && !directed ? [from] : [];
    }),
  );
  const arrived: number[][] = [];
  let routes = [[source]];
  while (routes.length > 0) {
    routes = routes.flatMap((route) =>
      next[route.at(-1)!]!.filter((actor) => !route.includes(actor)).map((actor) => [...route, actor]),
    );
    arrived.push(...routes.filter((route) => route.at(-1) === target));
    routes = routes.filter((route) => route.at(-1) !== target);
  }
  return arrived;
}

/** What a pair of actors counts for. */
export function omega({ kinds, kindCount, table }: PairDemand, one: number, other: number): number {
  const [a, b] = [kinds[one]!, kinds[other]!];
  if (a === NO_KIND || b === NO_KIND) return 0;
  return table === null ? Number(a !== b) : table[a * kindCount + b]!;
}
