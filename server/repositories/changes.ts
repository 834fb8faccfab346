import type { CoalitionId } from "#analysis/model/id.ts";
import type { Database, RecordTable, Trx } from "#server/database/schema.ts";
import { type CoalitionSettings, insertCoalition, raiseRevision } from "./coalitions.ts";
import { insertAll } from "./insert-all.ts";

/** What the log says of a change as a whole. */
export type ChangeHeading = {
  readonly coalition: CoalitionId;
  readonly command: string;
  /** Null where the programme itself makes the change. */
  readonly who: string | null;
  /** ISO time. */
  readonly at: string;
  /** Revision of the change that this one takes back. */
  readonly undoes?: number;
};

/** One record that a change touched; null before when it was made, null after when it is gone. */
export type ChangeEntry = {
  readonly table: RecordTable;
  readonly id: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** A change while it is being written. */
export type OpenChange = {
  /** The version of every record that this change touches. */
  readonly revision: number;
  readonly record: (entry: ChangeEntry) => void;
  /** What it has touched so far. */
  readonly entries: () => readonly ChangeEntry[];
};

type Write<Result> = (trx: Trx, change: OpenChange) => Promise<Result>;

/**
 * The only way to write to a coalition: raises its revision first, which also locks it, runs the writes and logs each
 * record they touched, in one transaction. A write that records nothing is no change: it leaves nothing behind.
 * Null when there is no such coalition.
 */
export function writeChange<Result>(
  db: Database,
  heading: ChangeHeading,
  write: Write<Result>,
): Promise<Result | null> {
  return writeIn(db, heading, (trx) => raiseRevision(trx, heading.coalition), write);
}

/** As `writeChange`, for a coalition that is not there yet: breaks a unique key when it is. */
export async function writeFirstChange<Result>(
  db: Database,
  { coalition, ...heading }: Omit<ChangeHeading, "coalition"> & { readonly coalition: CoalitionSettings },
  write: Write<Result>,
): Promise<Result> {
  const revision = 1;
  const makeCoalition = async (trx: Trx) => {
    await insertCoalition(trx, coalition, revision);
    return revision;
  };
  const result = await writeIn(db, { ...heading, coalition: coalition.id }, makeCoalition, async (trx, change) => {
    change.record({ table: "coalition", id: coalition.id, before: null, after: coalition });
    return { written: await write(trx, change) };
  });
  if (result === null) throw new Error(`coalition not made: ${coalition.id}`);
  return result.written;
}

async function writeIn<Result>(
  db: Database,
  heading: ChangeHeading,
  begin: (trx: Trx) => Promise<number | null>,
  write: Write<Result>,
): Promise<Result | null> {
  const trx = await db.startTransaction().execute();
  try {
    const revision = await begin(trx);
    const entries = new Map<string, ChangeEntry>();
    const result =
      revision === null
        ? null
        : await write(trx, {
            revision,
            record: (entry) => addEntry(entries, entry),
            entries: () => [...entries.values()],
          });
    if (revision === null || entries.size === 0) {
      await trx.rollback().execute();
      return result;
    }
    await insertChange(trx, heading, revision, [...entries.values()]);
    await trx.commit().execute();
    return result;
  } catch (error) {
    if (!trx.isCommitted && !trx.isRolledBack) await trx.rollback().execute();
    throw error;
  }
}

/**
 * A record that is touched twice in one change has one entry: from what it was to what it became. One that is made and
 * removed in the same change was never there.
 */
function addEntry(entries: Map<string, ChangeEntry>, entry: ChangeEntry): void {
  const key = `${entry.table} ${entry.id}`;
  const earlier = entries.get(key);
  const whole = earlier === undefined ? entry : { ...entry, before: earlier.before };
  if (whole.before === null && whole.after === null) entries.delete(key);
  else entries.set(key, whole);
}

async function insertChange(
  trx: Trx,
  { coalition, at, who, command, undoes }: ChangeHeading,
  revision: number,
  entries: readonly ChangeEntry[],
): Promise<void> {
  await trx
    .insertInto("change")
    .values({ coalition, revision, at, who, command, undoes: undoes ?? null })
    .execute();
  const rows = entries.map(({ table, id, before, after }) => ({
    coalition,
    revision,
    table_name: table,
    record_id: id,
    before: toJson(before),
    after: toJson(after),
  }));
  await insertAll(trx, "change_entry", rows);
}

function toJson(record: unknown): string | null {
  return record === null ? null : JSON.stringify(record);
}
