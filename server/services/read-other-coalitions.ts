import type { OtherCoalition } from "#analysis/model/surroundings.ts";
import type { Database } from "#server/database/schema.ts";
import { listCoalitions } from "#server/repositories/coalitions.ts";
import { listPartiesAtTable } from "#server/repositories/parties-at-table.ts";

/**
 * What the other coalitions of the same user have at their tables: those in use, without the register, and without invented ones
 * unless this one is invented too.
 */
export async function readOtherCoalitions(db: Database, coalition: string): Promise<readonly OtherCoalition[]> {
  const all = await listCoalitions(db);
  const self = all.find(({ id }) => id === coalition);
  const others = all.filter(
    ({ id, register, fictional, archivedAt }) =>
      id !== coalition && !register && archivedAt === null && (!fictional || self?.fictional === true),
  );
  if (others.length === 0) return [];
  const parties = await listPartiesAtTable(db);
  return others.map(({ id, name, kind }) => ({
    id,
    name,
    kind,
    partyTypes: parties.filter((party) => party.coalition === id).map(({ partyType }) => partyType),
  }));
}
