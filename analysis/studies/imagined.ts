import { compareRoutes, type RoutesCompared } from "#analysis/algorithms/compare-routes.ts";
import { components } from "#analysis/algorithms/components.ts";
import { headlineShare } from "#analysis/findings/wording.ts";
import { limitsOf } from "#analysis/limits.ts";
import { measureBlocks, organisationsOf } from "#analysis/measure-blocks.ts";
import { measureSiloing, type Siloing } from "#analysis/measure-siloing.ts";
import { countsPairs, crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { ImaginedResult, TodayAndImagined } from "#analysis/model/imagined-result.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import { type Assigned, assignedPart } from "#analysis/network/assigned.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import { isAssigned } from "#analysis/network/partition.ts";
import { signaturesOf } from "#analysis/network/signatures.ts";
import { whyUndefined } from "#analysis/network/why-undefined.ts";
import { compareGroups } from "./imagined/compare-groups.ts";
import type { StudyOptions } from "./study.ts";

/** Where the comparison of groups ends and that of routes begins. */
const GROUPS_DONE = 0.3;

/**
 * Today beside the network as the lens imagines it: what chance gives is worked out for each of the two, and routes are compared
 * over the pairs of those who are in both, apart as far as their groups are today.
 */
export function imagined(rows: CoalitionRows, query: LensQuery, { seed, hooks = {} }: StudyOptions): ImaginedResult {
  const { imagine: _, ...asToday } = query;
  const today = sideOf(rows, asToday, seed);
  const other = sideOf(rows, query, seed);
  const both = <Value>(of: (side: Side) => Value): TodayAndImagined<Value> => ({
    today: of(today),
    imagined: of(other),
  });
  const reason = today.reason ?? other.reason;
  const groups =
    reason === null
      ? compareGroups(today, other, {
          isCancelled: hooks.isCancelled,
          onProgress: (done) => hooks.onProgress?.(done * GROUPS_DONE),
        })
      : [];
  const routes =
    reason === null
      ? routesOf(today, other, {
          isCancelled: hooks.isCancelled,
          onProgress: (done) => hooks.onProgress?.(GROUPS_DONE + done * (1 - GROUPS_DONE)),
        })
      : null;
  return {
    partition: { attribute: today.open.partition.key, derived: today.input.derived || other.input.derived },
    reason,
    directed: today.input.index.directed,
    changes: other.open.imagined,
    actors: both(({ input }) => input.index.count),
    ties: both(({ input }) => input.index.sources.length),
    isolates: both(isolatesOf),
    components: both(({ input }) => components(input.index).count),
    internalShare: both(({ siloing }) => siloing.metrics.internalShare.value),
    expectedShare: both(({ siloing, blocks }) => headlineShare({ siloing: { ...siloing, blocks } }).expected),
    routes: routes && {
      pairs: routes.pairs,
      lost: routes.lost,
      gained: routes.gained,
      longer: routes.longer,
      shorter: routes.shorter,
    },
    connectedShare: partOfPairs(routes, ({ connected }) => connected),
    crossEfficiency: partOfPairs(routes, ({ reach }) => reach),
    groups,
  };
}

type Side = ReturnType<typeof sideOf>;

function sideOf(rows: CoalitionRows, query: LensQuery, seed: number) {
  const open = openLens(rows, query);
  const input = lensInput(open);
  const assigned: Assigned = assignedPart(input.index, input.memberships);
  const options = { permutations: 0, seed, derived: input.derived };
  const siloing: Siloing = measureSiloing(assigned, options);
  // As in the headline: where groups go by organisation, chance deals them over organisations.
  const blocks = measureBlocks(assigned, { ...options, organisations: organisationsOf(input, assigned) });
  return { open, input, assigned, siloing, blocks, reason: whyUndefined(assigned) };
}

function isolatesOf({ input: { index } }: Side): number {
  const isTied = new Uint8Array(index.count);
  for (const ends of [index.sources, index.targets]) for (const actor of ends) isTied[actor] = 1;
  return isTied.reduce((count, tied) => count - tied, index.count);
}

type Hooks = Parameters<typeof compareRoutes>[3];

/** Over those who are in both, by the groups that they have today; null where there are too many for all their routes. */
function routesOf(today: Side, other: Side, hooks: Hooks): RoutesCompared | null {
  const { index, ids, memberships } = today.input;
  if (!limitsOf({ actors: index.count, ties: index.sources.length }).hasDistances) return null;
  const places = new Map(other.input.ids.map((id, at) => [id, at]));
  const shared = ids.flatMap((id, at) => {
    const place = places.get(id);
    return place === undefined || !isAssigned(memberships, at) ? [] : [{ before: at, after: place }];
  });
  const before = Uint32Array.from(shared, (one) => one.before);
  const after = Uint32Array.from(shared, (one) => one.after);
  const signatures = signaturesOf(memberships, before);
  if (!countsPairs(signatures)) return null;
  const demand = crossDemand(before.length, { original: Uint32Array.from(before.keys()), signatures });
  return compareRoutes({ index, positions: before }, { index: other.input.index, positions: after }, demand, hooks);
}

function partOfPairs(
  routes: RoutesCompared | null,
  of: (routes: RoutesCompared) => readonly [number, number],
): TodayAndImagined {
  if (routes === null || routes.pairs === 0) return { today: null, imagined: null };
  const [before, after] = of(routes);
  return { today: before / routes.pairs, imagined: after / routes.pairs };
}
