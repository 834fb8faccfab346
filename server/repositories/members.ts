import type { Insertable, Selectable } from "kysely";
import type { Member } from "#analysis/model/coalition.ts";
import type { ActorId, CoalitionId } from "#analysis/model/id.ts";
import type { MemberRecord } from "#analysis/model/record.ts";
import type { Database, MemberTable, Trx } from "#server/database/schema.ts";
import { fromPeriodColumns, toPeriodColumns } from "./columns.ts";
import { insertAll } from "./insert-all.ts";
import { type Stored, updateRecord, type Versions } from "./records.ts";

export async function listMembers(db: Database, coalition: CoalitionId): Promise<readonly Member[]> {
  const records = await listMemberRecords(db, coalition);
  return records.map(({ id: _id, ...member }) => member);
}

/** All of a coalition, or those of one actor. */
export async function listMemberRecords(
  db: Database,
  coalition: CoalitionId,
  actor?: ActorId,
): Promise<readonly MemberRecord[]> {
  const all = db.selectFrom("coalition_member").selectAll().where("coalition", "=", coalition).orderBy("id");
  const rows = await (actor === undefined ? all : all.where("actor", "=", actor)).execute();
  return rows.map(toMember);
}

export async function readMember(
  db: Database,
  coalition: CoalitionId,
  id: string,
): Promise<Stored<MemberRecord> | null> {
  const row = await db
    .selectFrom("coalition_member")
    .selectAll()
    .where("coalition", "=", coalition)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : { version: row.version, record: toMember(row) };
}

export async function insertMembers(
  trx: Trx,
  coalition: CoalitionId,
  version: number,
  members: readonly MemberRecord[],
): Promise<void> {
  const rows = members.map((member) => ({ coalition, id: member.id, version, ...toColumns(member) }));
  await insertAll(trx, "coalition_member", rows);
}

export function updateMember(
  trx: Trx,
  coalition: CoalitionId,
  member: MemberRecord,
  versions: Versions,
): Promise<boolean> {
  return updateRecord(trx, "coalition_member", { coalition, id: member.id }, toColumns(member), versions);
}

function toColumns(member: Member): Omit<Insertable<MemberTable>, "coalition" | "id" | "version"> {
  return { actor: member.actor, role: member.role, ...toPeriodColumns(member) };
}

function toMember(row: Selectable<MemberTable>): MemberRecord {
  return { id: row.id, actor: row.actor, role: row.role, ...fromPeriodColumns(row) };
}
