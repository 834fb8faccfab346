import type { CoalitionId } from "#analysis/model/id.ts";
import { Problem } from "#server/contract/problem.ts";
import type { Database } from "#server/database/schema.ts";
import { readCoalitionRows, type StoredCoalition } from "#server/repositories/coalition-rows.ts";
import { readEdition } from "#server/repositories/coalitions.ts";
import { createCache } from "./cache.ts";

const KEPT = 8;

/** Coalitions as they were last read, one entry per revision: the example of the whole country takes longest to read. */
export type CoalitionReader = {
  /** One text per state of a coalition: what is made of it may be kept under this. */
  readonly edition: (id: string) => Promise<string>;
  readonly read: (id: string) => Promise<StoredCoalition>;
};

/** @throws Problem `unknown-coalition` */
export function createCoalitionReader(db: Database): CoalitionReader {
  const cache = createCache<Promise<StoredCoalition | null>>(KEPT);
  const edition = async (id: string) => {
    const found = await readEdition(db, id as CoalitionId);
    if (found === null) throw unknown(id);
    return found;
  };
  return {
    edition,
    read: async (id) => {
      const key = JSON.stringify([id, await edition(id)]);
      const stored = await cache.get(key, () => readCoalitionRows(db, id as CoalitionId));
      if (stored === null) throw unknown(id);
      return stored;
    },
  };
}

function unknown(id: string): Problem {
  return new Problem(404, "unknown-coalition", `There is no coalition "${id}".`, { id });
}
