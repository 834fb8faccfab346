import type { Insertable, Selectable } from "kysely";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { Pin } from "#analysis/model/record.ts";
import type { Database, PinTable, Trx } from "#server/database/schema.ts";
import { insertAll } from "./insert-all.ts";
import { type Stored, updateRecord, type Versions } from "./records.ts";

/** All of a coalition, or those of one node. */
export async function listPins(db: Database, coalition: CoalitionId, node?: string): Promise<readonly Pin[]> {
  const all = db.selectFrom("pin").selectAll().where("coalition", "=", coalition).orderBy("id");
  const rows = await (node === undefined ? all : all.where("node", "=", node)).execute();
  return rows.map(toPin);
}

export async function readPin(db: Database, coalition: CoalitionId, id: string): Promise<Stored<Pin> | null> {
  const row = await db
    .selectFrom("pin")
    .selectAll()
    .where("coalition", "=", coalition)
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : { version: row.version, record: toPin(row) };
}

export async function insertPins(
  trx: Trx,
  coalition: CoalitionId,
  version: number,
  pins: readonly Pin[],
): Promise<void> {
  const rows = pins.map((pin) => ({ coalition, id: pin.id, version, ...toColumns(pin) }));
  await insertAll(trx, "pin", rows);
}

export function updatePin(trx: Trx, coalition: CoalitionId, pin: Pin, versions: Versions): Promise<boolean> {
  return updateRecord(trx, "pin", { coalition, id: pin.id }, toColumns(pin), versions);
}

function toColumns({ layout, partition, node, x, y }: Pin): Omit<Insertable<PinTable>, "coalition" | "id" | "version"> {
  return { layout, partition_key: partition, node, x, y };
}

function toPin(row: Selectable<PinTable>): Pin {
  const { id, layout, partition_key: partition, node, x, y } = row;
  return { id, layout, partition, node, x, y };
}
