import { whyWithoutChance } from "#analysis/measure-blocks.ts";
import { BROKER_ROLES, type Credit } from "#analysis/metrics/bridging/brokerage.ts";
import { expectedRoleParts } from "#analysis/metrics/bridging/expected-brokerage.ts";
import {
  expectedPairParts,
  type PairBrokerage,
  type PairsOfGroups,
  pairBrokerage,
  rolesOfPairs,
} from "#analysis/metrics/bridging/pair-brokerage.ts";
import type { JoinedGroups, JoinedPairs } from "#analysis/model/profile-result.ts";
import type { ProfileActor } from "./profile-actor.ts";

const MOST_LISTED = 200;

/**
 * Between which groups an actor joins two of its contacts who have no tie, in which role, and whether anybody else does. Of
 * undirected ties every pair counts once.
 */
export function joinedPairs({ assigned, circle, circleAt, partAt, input }: ProfileActor): JoinedPairs {
  const { index, signatures } = circle;
  const found = pairBrokerage(index, signatures, circleAt);
  const ways = index.directed ? 1 : 2;
  const own = signatures.shares[signatures.of[circleAt] ?? 0] ?? [];
  const groups = signatures.groups.length;
  const raw = sum(found.raw);
  const withoutChance = whyWithoutChance(assigned, input);
  const parts = withoutChance === null ? expectedPairParts(signatures, circleAt) : null;
  const byRole = (credit: Credit) => rolesOfPairs(found[credit], own, groups);
  const [counted, partial, exclusive] = [byRole("raw"), byRole("partial"), byRole("exclusive")];
  const expected = withoutChance === null ? expectedRoleParts(signatures) : null;
  const roles = BROKER_ROLES.map((role) => {
    const credit = {
      pairs: counted[role] / ways,
      partial: partial[role] / ways,
      exclusive: exclusive[role] / ways,
      expected: expected && orNull(((expected[role][circleAt] ?? Number.NaN) * raw) / ways),
    };
    return [role, credit] as const;
  });
  const between = groupPairs(found, { groups: signatures.groups, directed: index.directed, raw, parts });
  return {
    total: { pairs: raw / ways, partial: sum(found.partial) / ways, exclusive: sum(found.exclusive) / ways },
    linkingPin: found.linkingPin / ways,
    // Without a group of one's own there is no own side.
    roles: partAt < 0 ? null : (Object.fromEntries(roles) as JoinedPairs["roles"]),
    between: { total: between.length, entries: between.slice(0, MOST_LISTED) },
    withoutChance,
  };
}

type Parts = (from: number, to: number) => number;

function groupPairs(
  found: PairBrokerage,
  about: { groups: readonly string[]; directed: boolean; raw: number; parts: Parts | null },
): readonly JoinedGroups[] {
  const { groups, directed, raw, parts } = about;
  const cells = [...found.raw.keys()].map((cell) => ({
    cell,
    from: Math.floor(cell / groups.length),
    to: cell % groups.length,
  }));
  return cells
    .filter(({ from, to }) => directed || from <= to)
    .map(({ cell, from, to }) => {
      // Both ways of a pair inside one group stand in one cell.
      const ways = !directed && from === to ? 2 : 1;
      return {
        groups: [groups[from] ?? "", groups[to] ?? ""] as const,
        pairs: (found.raw.get(cell) ?? 0) / ways,
        partial: (found.partial.get(cell) ?? 0) / ways,
        exclusive: (found.exclusive.get(cell) ?? 0) / ways,
        expected: parts && orNull((raw * parts(from, to)) / ways),
      };
    })
    .sort((a, b) => b.exclusive - a.exclusive || b.pairs - a.pairs || (a.groups.join() < b.groups.join() ? -1 : 1));
}

function sum(pairs: PairsOfGroups): number {
  return [...pairs.values()].reduce((total, count) => total + count, 0);
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
