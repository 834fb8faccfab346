import type { CoalitionSummary } from "#server/contract/coalition.ts";
import type { Database } from "#server/database/schema.ts";
import { listCoalitions, listEditions } from "#server/repositories/coalitions.ts";
import { createCache } from "./cache.ts";

/** The list, kept as long as no coalition changes, comes or goes: counting every record takes longer than all the rest of it. */
export function createSummaries(db: Database): () => Promise<readonly CoalitionSummary[]> {
  const cache = createCache<Promise<readonly CoalitionSummary[]>>(1);
  return async () => cache.get(JSON.stringify(await listEditions(db)), () => readSummaries(db));
}

async function readSummaries(db: Database): Promise<readonly CoalitionSummary[]> {
  const coalitions = await listCoalitions(db);
  return coalitions.map(
    ({ id, kind, name, purpose, projectKind, fictional, register, revision, archivedAt, counts }) => ({
      id,
      kind,
      name,
      purpose,
      projectKind,
      fictional,
      register,
      revision,
      archivedAt,
      counts,
    }),
  );
}
