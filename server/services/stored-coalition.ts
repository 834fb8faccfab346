import type { CoalitionId } from "#analysis/model/id.ts";
import type { Database } from "#server/database/schema.ts";
import {
  readCoalitionRecords,
  readCoalitionRows,
  type StoredCoalition,
  type StoredRecords,
} from "#server/repositories/coalition-rows.ts";
import { hasMoreRecordsThan } from "#server/repositories/coalition-size.ts";
import { readEdition } from "#server/repositories/coalitions.ts";
import { createCache } from "./cache.ts";
import { unknownCoalition } from "./unknown-coalition.ts";

const KEPT = 8;

/** Reading this many, and making a network of them, takes about 20 ms: what is larger is not for a thread that answers people. */
const MOST_RECORDS = 1_500;

/** Both say of which edition they are. */
export type CoalitionReading = {
  /** The rows of a coalition: those that are kept, if they are of this edition, else as they stand now. */
  readonly rows: (id: string, edition: string) => Promise<StoredCoalition>;
  /** With all that a page needs to write; nothing else is made of it, so it is not kept. */
  readonly records: (id: string) => Promise<StoredRecords>;
};

/**
 * One text per state of a coalition: what is made of it may be kept under this.
 *
 * @throws Problem `unknown-coalition`
 */
export async function editionOf(db: Database, id: string): Promise<string> {
  const edition = await readEdition(db, id as CoalitionId);
  if (edition === null) throw unknownCoalition(id);
  return edition;
}

export function isLarge(db: Database, id: string): Promise<boolean> {
  return hasMoreRecordsThan(db, id as CoalitionId, MOST_RECORDS);
}

/** Keeps the rows of the last coalitions, of each its last edition: reading them takes longer than most of what is asked. */
export function createCoalitionReading(
  open: <Rows>(read: (db: Database) => Promise<Rows>) => Promise<Rows>,
): CoalitionReading {
  const cache = createCache<Promise<StoredCoalition>>(KEPT);
  const readNow = async (id: string) =>
    (await open((db) => readCoalitionRows(db, id as CoalitionId))) ?? refuseUnknown(id);
  return {
    rows: (id, edition) => cache.get(id, () => readNow(id), { edition }),
    records: async (id) => (await open((db) => readCoalitionRecords(db, id as CoalitionId))) ?? refuseUnknown(id),
  };
}

function refuseUnknown(id: string): never {
  throw unknownCoalition(id);
}
