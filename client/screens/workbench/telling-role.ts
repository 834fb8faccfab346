import { BROKER_ROLES, type BrokerRole } from "#analysis/metrics/bridging/brokerage.ts";
import type { ActorResult } from "#analysis/model/result.ts";

/** So much more often than chance gives that it is worth a word, and not of a handful of pairs. */
const TELLING = { ratio: 1.25, pairs: 5 };

/**
 * The role furthest beyond what chance gives.
 *
 * @param ways how often a pair stands among the ordered triples: once, or both ways where ties have no direction
 */
export function tellingRole(
  { brokerage }: Pick<ActorResult, "brokerage">,
  ways: 1 | 2,
): { role: BrokerRole; pairs: number; expected: number } | null {
  const expected = brokerage?.expected ?? null;
  if (!brokerage || expected === null) return null;
  const roles = BROKER_ROLES.map((role) => ({ role, pairs: brokerage[role] / ways, expected: expected[role] / ways }))
    .filter((one) => one.pairs >= TELLING.pairs && one.pairs >= TELLING.ratio * one.expected)
    .toSorted((a, b) => b.pairs - b.expected - (a.pairs - a.expected));
  return roles[0] ?? null;
}
