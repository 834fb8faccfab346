import type { Actor } from "#analysis/model/actor.ts";
import type { ActorId, CoalitionId } from "#analysis/model/id.ts";
import { Problem } from "#server/contract/problem.ts";
import type { Database } from "#server/database/schema.ts";
import { readActor } from "#server/repositories/actors.ts";

/** @throws Problem `unknown-actor` */
export async function getActor(
  db: Database,
  coalition: CoalitionId,
  id: ActorId,
): Promise<{ readonly actor: Actor; readonly version: number }> {
  const stored = await readActor(db, coalition, id);
  if (stored) return stored;
  throw new Problem(404, "unknown-actor", `There is no actor "${id}" in "${coalition}".`, { coalition, actor: id });
}
