import type { Insertable, Selectable } from "kysely";
import type { ActorId, CoalitionId, TieId } from "#analysis/model/id.ts";
import type { Tie, TieReport } from "#analysis/model/tie.ts";
import type { Database, TieTable, Trx } from "#server/database/schema.ts";
import { fromFlag, fromPeriodColumns, groupBy, toFlag, toPeriodColumns } from "./columns.ts";
import { insertAll } from "./insert-all.ts";
import { type Stored, updateRecord, type Versions } from "./records.ts";

export async function listTies(db: Database, coalition: CoalitionId): Promise<readonly Tie[]> {
  const rows = await db.selectFrom("tie").selectAll().where("coalition", "=", coalition).execute();
  const reports = await db.selectFrom("tie_report").selectAll().where("coalition", "=", coalition).execute();
  const reportsByTie = groupBy(reports, (report) => report.tie);
  return rows.map((row) => toTie(row, reportsByTie.get(row.id) ?? []));
}

export async function readTie(db: Database, coalition: CoalitionId, id: TieId): Promise<Stored<Tie> | null> {
  const row = await db
    .selectFrom("tie")
    .selectAll()
    .where("coalition", "=", coalition)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const reports = await db
    .selectFrom("tie_report")
    .selectAll()
    .where("coalition", "=", coalition)
    .where("tie", "=", id)
    .orderBy("wave")
    .orderBy("reporter")
    .execute();
  return { version: row.version, record: toTie(row, reports) };
}

export async function insertTies(
  trx: Trx,
  coalition: CoalitionId,
  version: number,
  ties: readonly Tie[],
): Promise<void> {
  const rows = ties.map((tie) => ({ coalition, id: tie.id, version, ...toColumns(tie) }));
  await insertAll(trx, "tie", rows);
  await insertReports(trx, coalition, ties);
}

export async function updateTie(trx: Trx, coalition: CoalitionId, tie: Tie, versions: Versions): Promise<boolean> {
  if (!(await updateRecord(trx, "tie", { coalition, id: tie.id }, toColumns(tie), versions))) return false;
  await trx.deleteFrom("tie_report").where("coalition", "=", coalition).where("tie", "=", tie.id).execute();
  await insertReports(trx, coalition, [tie]);
  return true;
}

export async function findTiesOf(db: Database, coalition: CoalitionId, actor: ActorId): Promise<string[]> {
  const rows = await db
    .selectFrom("tie")
    .select("id")
    .where("coalition", "=", coalition)
    .where((where) => where.or([where("source", "=", actor), where("target", "=", actor)]))
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

/** Another tie of the same kind and period between the same two; which is source matters for directed ties only. */
export async function findSameTie(db: Database, coalition: CoalitionId, tie: Tie): Promise<string | null> {
  const rows = await db
    .selectFrom("tie")
    .selectAll()
    .where("coalition", "=", coalition)
    .where("source", "in", [tie.source, tie.target])
    .where("target", "in", [tie.source, tie.target])
    .where("kind", "=", tie.kind)
    .where("directed", "=", toFlag(tie.directed))
    .where("id", "!=", tie.id)
    .orderBy("id")
    .execute();
  const same = rows.find(
    (row) => (!tie.directed || row.source === tie.source) && row.from_day === tie.from && row.until_day === tie.until,
  );
  return same?.id ?? null;
}

async function insertReports(trx: Trx, coalition: CoalitionId, ties: readonly Tie[]): Promise<void> {
  const rows = ties.flatMap((tie) =>
    tie.reports.map(({ wave, reporter, strength }) => ({ coalition, tie: tie.id, wave, reporter, strength })),
  );
  await insertAll(trx, "tie_report", rows);
}

function toColumns(tie: Tie): Omit<Insertable<TieTable>, "coalition" | "id" | "version"> {
  return {
    source: tie.source,
    target: tie.target,
    kind: tie.kind,
    directed: toFlag(tie.directed),
    strength: tie.strength,
    ...toPeriodColumns(tie),
    evidence: tie.evidence,
    outcome: tie.outcome,
    note: tie.note,
    amount: tie.amount,
  };
}

function toTie(row: Selectable<TieTable>, reports: readonly TieReport[]): Tie {
  return {
    id: row.id,
    source: row.source,
    target: row.target,
    kind: row.kind,
    directed: fromFlag(row.directed),
    strength: row.strength,
    ...fromPeriodColumns(row),
    evidence: row.evidence,
    outcome: row.outcome,
    note: row.note,
    amount: row.amount,
    reports: reports.map(({ wave, reporter, strength }) => ({ wave, reporter, strength })),
  };
}
