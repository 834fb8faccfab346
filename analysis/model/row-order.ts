import type { CoalitionRows } from "./coalition.ts";
import type { TieReport } from "./tie.ts";

/**
 * The one order of a coalition's records, by id and not by file or store: the same coalition gives the same numbers
 * wherever it was read. Domains, waves, partitions and sources keep the order they were given, which people chose.
 */
export function inRowOrder(rows: CoalitionRows): CoalitionRows {
  return {
    ...rows,
    actors: rows.actors.toSorted(byId),
    members: rows.members.toSorted(
      (a, b) => compare(a.actor, b.actor) || compare(a.role, b.role) || compare(a.from ?? "", b.from ?? ""),
    ),
    ties: rows.ties.map((tie) => ({ ...tie, reports: tie.reports.toSorted(byWave) })).toSorted(byId),
    projects: rows.projects.toSorted(byId),
    participations: rows.participations.toSorted(byId),
  };
}

/** By code unit: collations differ between stores and machines. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}

function byWave(a: TieReport, b: TieReport): number {
  return compare(a.wave, b.wave) || compare(a.reporter, b.reporter);
}
