import type { CoalitionId } from "#analysis/model/id.ts";
import { Problem } from "#server/contract/problem.ts";
import type { Database } from "#server/database/schema.ts";
import { readCoalitionRows, type StoredCoalition } from "#server/repositories/coalition-rows.ts";
import { hasMoreRecordsThan } from "#server/repositories/coalition-size.ts";
import { readEdition } from "#server/repositories/coalitions.ts";
import { createCache } from "./cache.ts";

const KEPT = 8;

/** Reading this many, and making a network of them, takes about 20 ms: what is larger is not for a thread that answers people. */
const MOST_RECORDS = 1_500;

/** The rows of a coalition: those that are kept, if they are of this edition, else as they stand now. They say which that is. */
export type ReadCoalition = (id: string, edition: string) => Promise<StoredCoalition>;

/**
 * One text per state of a coalition: what is made of it may be kept under this.
 *
 * @throws Problem `unknown-coalition`
 */
export async function editionOf(db: Database, id: string): Promise<string> {
  const edition = await readEdition(db, id as CoalitionId);
  if (edition === null) throw unknown(id);
  return edition;
}

export function isLarge(db: Database, id: string): Promise<boolean> {
  return hasMoreRecordsThan(db, id as CoalitionId, MOST_RECORDS);
}

/** Keeps the rows of the last coalitions, of each its last edition: reading them takes longer than most of what is asked. */
export function createReadCoalition(
  open: <Rows>(read: (db: Database) => Promise<Rows>) => Promise<Rows>,
): ReadCoalition {
  const cache = createCache<Promise<StoredCoalition>>(KEPT);
  const readNow = async (id: string) => {
    const stored = await open((db) => readCoalitionRows(db, id as CoalitionId));
    if (stored === null) throw unknown(id);
    return stored;
  };
  return (id, edition) => cache.get(id, () => readNow(id), { edition });
}

function unknown(id: string): Problem {
  return new Problem(404, "unknown-coalition", `There is no coalition "${id}".`, { id });
}
