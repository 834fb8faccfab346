import type { Actor } from "#analysis/model/actor.ts";
import type { ActorId, CoalitionId } from "#analysis/model/id.ts";
import type { Database } from "#server/database/schema.ts";
import { readActor, updateActor } from "#server/repositories/actors.ts";
import { writeChange } from "#server/repositories/changes.ts";
import { violationOf } from "#server/repositories/violation.ts";

/** What can be changed of an actor by itself. What it is part of and what follows it up changes other actors too. */
export type ActorPatch = Partial<
  Pick<Actor, "name" | "form" | "partyType" | "world" | "layer" | "place" | "code" | "domains" | "attributes">
>;

export type ActorEdit = {
  readonly coalition: CoalitionId;
  readonly actor: ActorId;
  /** The version that was looked at. */
  readonly version: number;
  readonly patch: ActorPatch;
  readonly who: string | null;
  /** ISO time. */
  readonly at: string;
};

export type EditActorOutcome =
  | { readonly ok: true; readonly actor: Actor; readonly version: number }
  /** Somebody changed it since: `current` is what it is now. */
  | { readonly ok: false; readonly code: "stale"; readonly current: Actor; readonly version: number }
  | { readonly ok: false; readonly code: "not-found" }
  | { readonly ok: false; readonly code: "domain-unknown" };

/** Changes an actor, unless it is no longer at the version that was looked at. */
export async function editActor(db: Database, edit: ActorEdit): Promise<EditActorOutcome> {
  const { coalition, actor: id, version, patch, who, at } = edit;
  try {
    const outcome = await writeChange(
      db,
      { coalition, command: "edit-actor", who, at },
      async (trx, change): Promise<EditActorOutcome> => {
        const stored = await readActor(trx, coalition, id);
        if (stored === null) return { ok: false, code: "not-found" };
        const actor = { ...stored.actor, ...patch };
        const isWritten = await updateActor(trx, coalition, actor, { from: version, to: change.revision });
        if (!isWritten) return { ok: false, code: "stale", current: stored.actor, version: stored.version };
        change.record({ table: "actor", id, before: stored.actor, after: actor });
        return { ok: true, actor, version: change.revision };
      },
    );
    return outcome ?? { ok: false, code: "not-found" };
  } catch (error) {
    // Of what a patch can name, only a domain is a reference.
    if (violationOf(error) === "foreign-key") return { ok: false, code: "domain-unknown" };
    throw error;
  }
}
