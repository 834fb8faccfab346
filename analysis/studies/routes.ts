import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { whyWithoutChance } from "#analysis/measure-blocks.ts";
import { anyGroupsDemand } from "#analysis/metrics/bridging/two-groups-demand.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { RouteActor, RouteLength, RoutesResult } from "#analysis/model/routes-result.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import { mainGroup } from "#analysis/network/partition.ts";
import { carriedBetween, pairsOf, whyNoRoutes } from "./routes/carried-between.ts";
import { routeEnds } from "./routes/route-ends.ts";
import type { StudyOptions } from "./study.ts";

export type RoutesAsked = {
  /** `groups`, `worlds`, `everybody`, or two keys of groups with two dots between them. */
  readonly between?: string | undefined;
  readonly length?: RouteLength | undefined;
  readonly alpha?: number | undefined;
};

const defaults = { between: "groups", length: "hops", alpha: 1 } as const;
const MOST_LISTED = 500;
/** The routes that are asked for, and those of all, one after the other. */
const SEARCHES = 2;

/**
 * Who lies on the shortest routes between different groups, between the worlds, or between two groups, by hops or by the strength
 * of ties (METHODS 1.4, 5.2). By chance, that is with the groups of all others dealt, an actor lies on as large a part of them
 * as of the routes between all others who have a group: every pair is then as likely to count.
 *
 * @throws UnknownChoice `unknown-group` for a group that is not there
 */
export function routes(rows: CoalitionRows, query: LensQuery & RoutesAsked, options: StudyOptions): RoutesResult {
  const { between = defaults.between, length = defaults.length, alpha: asked = defaults.alpha, ...lens } = query;
  const alpha = length === "hops" ? 0 : asked;
  const open = openLens(rows, lens);
  const { index, memberships, ids, labels, derived, blocks } = lensInput(open);
  const ends = routeEnds(rows, open, between);
  const about = {
    partition: { attribute: open.partition.key, groups: memberships.groups },
    parameters: { between, length, alpha },
    directed: index.directed,
    weighted: index.weights.some((weight) => weight !== index.weights[0]),
  };
  const pairs = pairsOf(ends.demand, index);
  const reason = whyNoRoutes(index, { pairs, alpha });
  if (reason !== null) return { ...about, reason, withoutChance: null, pairs, actors: [], carriers: 0 };
  const hooks = options.hooks ?? {};
  const search = (demand: PairDemand, part: number) =>
    carriedBetween(index, demand, {
      alpha,
      isCancelled: hooks.isCancelled,
      onProgress: (done) => hooks.onProgress?.((part + done) / SEARCHES),
    });
  const { carried, share } = search(ends.demand, 0);
  const assigned = assignedPart(index, ends.memberships);
  const withoutChance =
    between === "everybody" ? null : whyWithoutChance(assigned, { derived: derived && between !== "worlds", blocks });
  const hasChance = between !== "everybody" && withoutChance === null;
  const byChance = hasChance ? search(anyGroupsDemand(index.count, assigned), 1).share : null;
  const carriers = Array.from(carried.keys())
    .filter((at) => (carried[at] ?? 0) > 0)
    .sort((a, b) => (share[b] ?? 0) - (share[a] ?? 0) || a - b);
  const listed = carriers.slice(0, MOST_LISTED).map(
    (at): RouteActor => ({
      id: ids[at] ?? "",
      label: labels[at] ?? ids[at] ?? "",
      group: memberships.groups[mainGroup(memberships, at) ?? -1] ?? null,
      carried: carried[at] ?? 0,
      share: share[at] ?? 0,
      expected: byChance?.[at] ?? null,
    }),
  );
  hooks.onProgress?.(1);
  return { ...about, reason, withoutChance, pairs, actors: listed, carriers: carriers.length };
}
