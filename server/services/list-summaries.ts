import type { CoalitionSummary } from "#server/contract/coalition.ts";
import type { Database } from "#server/database/schema.ts";
import { listCoalitions } from "#server/repositories/coalitions.ts";

export async function listSummaries(db: Database): Promise<CoalitionSummary[]> {
  const coalitions = await listCoalitions(db);
  return coalitions.map(({ id, kind, name, purpose, projectKind, fictional, register, revision, counts }) => ({
    id,
    kind,
    name,
    purpose,
    projectKind,
    fictional,
    register,
    revision,
    counts,
  }));
}
