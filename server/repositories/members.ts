import type { Member } from "#analysis/model/coalition.ts";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { Database, Trx } from "#server/database/schema.ts";
import { fromPeriodColumns, toPeriodColumns } from "./columns.ts";
import { insertAll } from "./insert-all.ts";

/** A membership has no id of its own in analysis; its record has one. */
export type MemberRecord = { readonly id: string; readonly member: Member };

export async function listMembers(db: Database, coalition: CoalitionId): Promise<readonly Member[]> {
  const rows = await db.selectFrom("coalition_member").selectAll().where("coalition", "=", coalition).execute();
  return rows.map((row) => ({ actor: row.actor, role: row.role, ...fromPeriodColumns(row) }));
}

export async function insertMembers(
  trx: Trx,
  coalition: CoalitionId,
  version: number,
  members: readonly MemberRecord[],
): Promise<void> {
  const rows = members.map(({ id, member }) => ({
    coalition,
    id,
    version,
    actor: member.actor,
    role: member.role,
    ...toPeriodColumns(member),
  }));
  await insertAll(trx, "coalition_member", rows);
}
