import { betweenness } from "#analysis/algorithms/source-chunks.ts";
import { betweennessShares } from "#analysis/metrics/bridging/betweenness.ts";
import { countsPairs, crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { type Carriers, tieCarriers } from "#analysis/metrics/bridging/tie-carriers.ts";
import { topTenth } from "#analysis/metrics/bridging/top-tenth.ts";
import type { World } from "#analysis/model/actor.ts";
import type { NamedActor } from "#analysis/model/waves-result.ts";
import type { Concentration, WorldBridge, WorldsResult } from "#analysis/model/worlds-result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import type { StudyHooks } from "../study.ts";
import { dealtCarriers } from "./dealt-carriers.ts";

/** METHODS 5.7: by name at most ten. */
const MOST_NAMED = 10;
const MOST_LISTED = 200;
/** Sources × ties of one search for routes; there are two. */
const MOST_SEARCHED = 5e8;
const TIES_PER_ACTOR = 4;

type Named = NamedActor & { readonly world: World; readonly group: string | null };
type About = {
  readonly worlds: Assigned;
  /** Null where groups are not told. */
  readonly groups: Assigned | null;
  readonly nameOf: (position: number) => Named;
  /** Asks not to be put in order. */
  readonly isUnranked: (position: number) => boolean;
  readonly seed: number;
  readonly hooks: StudyHooks;
};
type Found = Pick<WorldsResult, "carriers" | "onRoutes" | "bridges" | "doubles" | "marked">;

export const NOBODY: Found = { carriers: null, onRoutes: 0, bridges: null, doubles: null, marked: 0 };

/** Who carries the ties between the worlds, who is on the routes between them, and who is on those between groups too. */
export function worldActors(index: NetworkIndex, { worlds, groups, nameOf, isUnranked, seed, hooks }: About): Found {
  const weights = crossingWeights(worlds);
  const crossing = tieCarriers(worlds.index, weights);
  if (crossing === null) return NOBODY;
  const carrying = Array.from(crossing.order, (at) => worlds.original[at] ?? 0);
  const routes = searchWorldRoutes(index, { worlds, groups, hooks });
  const onRoutes = routes === null ? [] : positionsWithAny(routes.carried);
  return {
    carriers: {
      crossing: concentrationOf(crossing),
      chance: dealtCarriers(worlds.index, weights, { seed, hooks }),
      actors: Array.from(crossing.order, (at, rank) => ({ at, rank, actor: worlds.original[at] ?? 0 }))
        .filter(({ actor }) => !isUnranked(actor))
        .slice(0, MOST_NAMED)
        .map(({ at, rank, actor }) => ({
          ...nameOf(actor),
          part: crossing.part[at] ?? Number.NaN,
          together: crossing.together[rank] ?? Number.NaN,
        })),
    },
    onRoutes: onRoutes.length,
    bridges:
      routes &&
      onRoutes
        .filter((actor) => !isUnranked(actor))
        .sort((a, b) => (routes.carried[b] ?? 0) - (routes.carried[a] ?? 0) || a - b)
        .slice(0, MOST_LISTED)
        .map(
          (actor): WorldBridge => ({
            ...nameOf(actor),
            carried: routes.carried[actor] ?? Number.NaN,
            share: routes.share[actor] ?? Number.NaN,
            groupShare: numberOrNull(routes.groupShare?.[actor]),
            isDouble: routes.isDouble?.[actor] === 1,
          }),
        ),
    doubles: routes?.isDouble?.reduce((count, own) => count + own, 0) ?? null,
    marked: new Set([...carrying, ...onRoutes].filter(isUnranked)).size,
  };
}

/** Per tie of the part with a world how much of it is between the worlds. */
function crossingWeights({ index, signatures }: Assigned): Float64Array {
  const sameWorld = createSameGroup(signatures);
  return index.weights.map(
    (weight, at) =>
      weight * (1 - sameWorld(signatures.of[index.sources[at] ?? 0] ?? 0, signatures.of[index.targets[at] ?? 0] ?? 0)),
  );
}

function concentrationOf({ half, equal, any, gini }: Carriers): Concentration {
  return { half, equal, any, gini };
}

/** Where all others are of one group, there is no part. */
function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

function positionsWithAny(amounts: Float64Array): number[] {
  return Array.from(amounts, (amount, at) => (amount > 0 ? at : -1)).filter((at) => at >= 0);
}

type WorldRoutes = {
  readonly carried: Float64Array;
  readonly share: Float64Array;
  readonly groupShare: Float64Array | null;
  readonly isDouble: Uint8Array | null;
};

/** METHODS 5.2, with pairs of two worlds for those of two groups. Null where the network is too large. */
function searchWorldRoutes(
  index: NetworkIndex,
  { worlds, groups, hooks }: Pick<About, "worlds" | "groups" | "hooks">,
): WorldRoutes | null {
  if (index.count * (index.sources.length + TIES_PER_ACTOR * index.count) > MOST_SEARCHED) return null;
  const search = (assigned: Assigned, from: number) => {
    const demand = crossDemand(index.count, assigned);
    const raw = betweenness(index, demand, {
      isCancelled: () => hooks.isCancelled?.() ?? false,
      onProgress: (done) => hooks.onProgress?.(from + Math.min(1, done / Math.max(1, index.count)) / 2),
    });
    if (raw === null) throw new Error(`cancelled: routes between the worlds of ${index.count} actors`);
    return { carried: raw.cross, share: betweennessShares(raw, demand, index).cross };
  };
  const between = search(worlds, 0);
  const across = groups && countsPairs(groups.signatures) ? search(groups, 0.5) : null;
  const world = topTenth(between.carried);
  const group = across && topTenth(across.carried);
  return {
    ...between,
    groupShare: across?.share ?? null,
    isDouble: world && group && world.map((isIn, at) => isIn & (group[at] ?? 0)),
  };
}
