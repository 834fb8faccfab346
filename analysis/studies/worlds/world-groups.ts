import { worldStrata, worldTies } from "#analysis/metrics/bridging/world-ties.ts";
import { logMantelHaenszel } from "#analysis/metrics/siloing/odds-ratio.ts";
import type { PartitionSource } from "#analysis/model/lens.ts";
import type { Memberships } from "#analysis/model/network.ts";
import type { WorldCell, WorldsGroupsReason, WorldsResult } from "#analysis/model/worlds-result.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { isAssigned } from "#analysis/network/partition.ts";
import { canBePaired, signaturesOf } from "#analysis/network/signatures.ts";
import { subindex } from "#analysis/network/subindex.ts";

type Found = Pick<WorldsResult, "cells" | "groupsReason" | "oddsRatio" | "withoutGroup">;

/** The ties by group and world at once, over the actors that have both. */
export function worldGroups(
  index: NetworkIndex,
  { groups, worlds, source }: { groups: Memberships; worlds: Memberships; source: PartitionSource },
): Found {
  const part = subindex(index, (actor) => isAssigned(groups, actor) && isAssigned(worlds, actor));
  const withoutGroup = index.count - part.index.count;
  const nothing = (groupsReason: WorldsGroupsReason): Found => ({
    cells: null,
    groupsReason,
    oddsRatio: { value: null, reason: groupsReason === "too-large" ? "too-large" : "no-strata" },
    withoutGroup,
  });
  if (source.by === "world") return nothing("partition-is-world");
  if (part.index.count < 2) return nothing("no-groups");
  const signatures = signaturesOf(groups, part.original);
  if (!canBePaired(signatures)) return nothing("too-large");
  const counted = worldTies(part.index, { groups: signatures, worlds: signaturesOf(worlds, part.original) });
  const within = logMantelHaenszel(worldStrata(counted));
  const value = Number.isFinite(within) ? Math.exp(-within) : null;
  const { ties, weight, possible } = counted;
  const cell = (group: WorldCell["group"], world: WorldCell["world"], kind: keyof typeof ties): WorldCell => ({
    group,
    world,
    ties: ties[kind],
    weight: weight[kind],
    possible: possible[kind],
  });
  return {
    cells: [
      cell("same", "same", "sameSame"),
      cell("same", "other", "sameOther"),
      cell("other", "same", "otherSame"),
      cell("other", "other", "otherOther"),
    ],
    groupsReason: null,
    oddsRatio: { value, reason: value === null ? "no-strata" : null },
    withoutGroup,
  };
}
