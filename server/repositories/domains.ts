import type { Insertable, Selectable } from "kysely";
import type { Domain } from "#analysis/model/coalition.ts";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { DomainRecord } from "#analysis/model/record.ts";
import type { Database, DomainTable, Trx } from "#server/database/schema.ts";
import { fromFlag, fromJson, toFlag } from "./columns.ts";
import { insertAll } from "./insert-all.ts";
import { type Stored, updateRecord, type Versions } from "./records.ts";

export async function listDomains(db: Database, coalition: CoalitionId): Promise<readonly Domain[]> {
  const records = await listDomainRecords(db, coalition);
  return records.map(({ position: _position, ...domain }) => domain);
}

export async function listDomainRecords(db: Database, coalition: CoalitionId): Promise<readonly DomainRecord[]> {
  const rows = await db
    .selectFrom("domain")
    .selectAll()
    .where("coalition", "=", coalition)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map(toDomain);
}

export async function readDomain(
  db: Database,
  coalition: CoalitionId,
  key: string,
): Promise<Stored<DomainRecord> | null> {
  const row = await db
    .selectFrom("domain")
    .selectAll()
    .where("coalition", "=", coalition)
    .where("id", "=", key)
    .executeTakeFirst();
  return row === undefined ? null : { version: row.version, record: toDomain(row) };
}

export async function insertDomains(
  trx: Trx,
  coalition: CoalitionId,
  version: number,
  domains: readonly DomainRecord[],
): Promise<void> {
  const rows = domains.map((domain) => ({ coalition, id: domain.key, version, ...toColumns(domain) }));
  await insertAll(trx, "domain", rows);
}

export function updateDomain(
  trx: Trx,
  coalition: CoalitionId,
  domain: DomainRecord,
  versions: Versions,
): Promise<boolean> {
  return updateRecord(trx, "domain", { coalition, id: domain.key }, toColumns(domain), versions);
}

function toColumns({
  label,
  supporting,
  position,
}: DomainRecord): Omit<Insertable<DomainTable>, "coalition" | "id" | "version"> {
  return { label: JSON.stringify(label), supporting: toFlag(supporting), position };
}

function toDomain(row: Selectable<DomainTable>): DomainRecord {
  return { key: row.id, label: fromJson(row.label), supporting: fromFlag(row.supporting), position: row.position };
}
