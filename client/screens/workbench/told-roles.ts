import { BROKER_ROLES, type BrokerRole } from "#analysis/metrics/bridging/brokerage.ts";

/** A role as it is told, and the roles of the analysis that it is made of. */
export type ToldRole = { readonly name: BrokerRole | "own-other"; readonly of: readonly BrokerRole[] };

const DIRECTED: readonly ToldRole[] = BROKER_ROLES.map((role) => ({ name: role, of: [role] }));
const UNDIRECTED: readonly ToldRole[] = [
  { name: "coordinator", of: ["coordinator"] },
  { name: "own-other", of: ["representative", "gatekeeper"] },
  { name: "liaison", of: ["liaison"] },
  { name: "consultant", of: ["consultant"] },
];

/** Where ties have no direction, from and to the own group are one. */
export function toldRoles(directed: boolean): readonly ToldRole[] {
  return directed ? DIRECTED : UNDIRECTED;
}

/** Of a handful of pairs no role is worth a word. */
const FEWEST_PAIRS = 5;

/**
 * The role of most pairs, to be told with what chance gives beside it and never as more than that: nobody tested it. Null where
 * another role has as many.
 */
export function mostPlayed<Row extends { readonly pairs: number }>(rows: readonly Row[]): Row | null {
  const [most, next] = rows.toSorted((a, b) => b.pairs - a.pairs);
  return most && most.pairs >= FEWEST_PAIRS && most.pairs > (next?.pairs ?? 0) ? most : null;
}
