import type { Period } from "#analysis/model/period.ts";
import type { Flag } from "#server/database/schema.ts";

export function toFlag(value: boolean): Flag {
  return value ? 1 : 0;
}

export function fromFlag(flag: Flag): boolean {
  return flag === 1;
}

/** Reads back what `JSON.stringify` wrote of the same type: only repositories write these columns. */
export function fromJson<Value>(text: string): Value {
  return JSON.parse(text) as Value;
}

export function toPeriodColumns({ from, until }: Period): { from_day: string | null; until_day: string | null } {
  return { from_day: from, until_day: until };
}

export function fromPeriodColumns(row: {
  readonly from_day: string | null;
  readonly until_day: string | null;
}): Period {
  return { from: row.from_day, until: row.until_day };
}

/** Gathers the parts of each record under the id of that record, in the order they come in. */
export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
