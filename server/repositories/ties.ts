import type { Insertable, Selectable } from "kysely";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { Tie, TieReport } from "#analysis/model/tie.ts";
import type { Database, TieTable, Trx } from "#server/database/schema.ts";
import { fromFlag, fromPeriodColumns, groupBy, toFlag, toPeriodColumns } from "./columns.ts";
import { insertAll } from "./insert-all.ts";

export async function listTies(db: Database, coalition: CoalitionId): Promise<readonly Tie[]> {
  const rows = await db.selectFrom("tie").selectAll().where("coalition", "=", coalition).execute();
  const reports = await db.selectFrom("tie_report").selectAll().where("coalition", "=", coalition).execute();
  const reportsByTie = groupBy(reports, (report) => report.tie);
  return rows.map((row) => toTie(row, reportsByTie.get(row.id) ?? []));
}

export async function insertTies(
  trx: Trx,
  coalition: CoalitionId,
  version: number,
  ties: readonly Tie[],
): Promise<void> {
  const rows = ties.map((tie) => ({ coalition, id: tie.id, version, ...toColumns(tie) }));
  await insertAll(trx, "tie", rows);
  const reports = ties.flatMap((tie) =>
    tie.reports.map(({ wave, reporter, strength }) => ({ coalition, tie: tie.id, wave, reporter, strength })),
  );
  await insertAll(trx, "tie_report", reports);
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
