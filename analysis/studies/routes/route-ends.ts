import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { anyGroupsDemand, twoGroupsDemand } from "#analysis/metrics/bridging/two-groups-demand.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { Memberships } from "#analysis/model/network.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { buildIndex } from "#analysis/network/network-index.ts";
import type { OpenLens } from "#analysis/network/open-lens.ts";
import { partitionActors } from "#analysis/network/partition.ts";
import { UnknownChoice } from "#analysis/network/unknown-choice.ts";

const SEPARATOR = "..";

/** Between whom routes are looked for, and the groups that this is about. */
export type RouteEnds = { readonly demand: PairDemand; readonly memberships: Memberships };

/** @throws UnknownChoice `unknown-group` */
export function routeEnds(rows: CoalitionRows, open: OpenLens, between: string): RouteEnds {
  const index = buildIndex(open.network);
  const memberships = between === "worlds" ? partitionActors(rows, open.network, { by: "world" }) : open.memberships;
  const assigned = assignedPart(index, memberships);
  if (between === "everybody") return { demand: anyGroupsDemand(index.count, assigned), memberships };
  if (between === "groups" || between === "worlds") return { demand: crossDemand(index.count, assigned), memberships };
  const [one, other] = numbersOf(between, memberships.groups);
  return { demand: twoGroupsDemand(index.count, assigned, [one, other]), memberships };
}

/** The two groups that are named; a key may have dots in it itself. */
function numbersOf(between: string, groups: readonly string[]): readonly [number, number] {
  for (const [number, key] of groups.entries()) {
    if (!between.startsWith(key + SEPARATOR)) continue;
    const other = groups.indexOf(between.slice(key.length + SEPARATOR.length));
    if (other >= 0 && other !== number) return [number, other];
  }
  throw new UnknownChoice(
    "unknown-group",
    `There are no two groups "${between}" here. Write groups, worlds, everybody, or two of these with .. between them: ${groups.join(", ")}.`,
    { between, known: [...groups] },
  );
}
