import { sql } from "kysely";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { Database, Trx } from "#server/database/schema.ts";
import type { RecordCounts } from "./coalitions.ts";

export type ImportedFile = { readonly name: string; readonly sha256: string; readonly bytes: number };

export type ImportRecord = {
  readonly coalition: CoalitionId;
  readonly at: string;
  readonly who: string | null;
  readonly files: readonly ImportedFile[];
  readonly counts: RecordCounts;
  /** What the reader had to say, as it was shown. */
  readonly issues: readonly unknown[];
};

/** Whether a coalition of this id was ever imported, also when it is gone since. */
export async function wasEverImported(db: Database, coalition: CoalitionId): Promise<boolean> {
  const row = await db.selectFrom("import").select("id").where("coalition", "=", coalition).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Numbered per coalition; the change it is part of holds the lock on that. */
export async function insertImport(trx: Trx, record: ImportRecord): Promise<void> {
  const { earlier } = await trx
    .selectFrom("import")
    .select(sql<number>`cast(count(*) as integer)`.as("earlier"))
    .where("coalition", "=", record.coalition)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("import")
    .values({
      coalition: record.coalition,
      id: String(earlier + 1),
      at: record.at,
      who: record.who,
      files: JSON.stringify(record.files),
      counts: JSON.stringify(record.counts),
      issues: JSON.stringify(record.issues),
    })
    .execute();
}
