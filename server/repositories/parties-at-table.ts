import type { PartyType } from "#analysis/model/actor.ts";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { Database } from "#server/database/schema.ts";

type KindsOfParty = { readonly coalition: CoalitionId; readonly partyType: PartyType };

/** Of every coalition the kinds of party in it, without who is invited, not at the table, or gone. */
export function listPartiesAtTable(db: Database): Promise<readonly KindsOfParty[]> {
  return db
    .selectFrom("actor")
    .select(["actor.coalition", "actor.party_type as partyType"])
    .distinct()
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("coalition_member")
            .select("coalition_member.id")
            .whereRef("coalition_member.coalition", "=", "actor.coalition")
            .whereRef("coalition_member.actor", "=", "actor.id")
            .where("coalition_member.role", "in", ["invited", "not-at-the-table", "left"]),
        ),
      ),
    )
    .orderBy("actor.coalition")
    .orderBy("actor.party_type")
    .execute();
}
