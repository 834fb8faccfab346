import type { CoalitionId } from "#analysis/model/id.ts";
import type { AnyRecord } from "#analysis/model/record.ts";
import type { ChangeList, ListedChange } from "#server/contract/change.ts";
import type { Database } from "#server/database/schema.ts";
import {
  type LoggedChange,
  type LoggedEntry,
  listChanges as readChanges,
  sampleEntries,
} from "#server/repositories/change-log.ts";
import { unknownCoalition } from "../unknown-coalition.ts";
import { kindOf } from "./rules-list.ts";
import { findSteps, findUndone } from "./standing-changes.ts";

const MOST_NAMED = 20;

export type ChangesQuery = {
  readonly limit: number;
  /** Only changes before this revision. */
  readonly before?: number | undefined;
};

/** What was changed, newest first, and where one step back or forward leads. */
export async function listChanges(
  db: Database,
  coalition: CoalitionId,
  { limit, before = Number.POSITIVE_INFINITY }: ChangesQuery,
): Promise<ChangeList> {
  const changes = await readChanges(db, coalition);
  const last = changes.at(-1);
  if (last === undefined) throw unknownCoalition(coalition);
  const undoneBy = findUndone(changes);
  const shown = changes
    .filter(({ revision }) => revision < before)
    .slice(-limit)
    .reverse();
  const listed: ListedChange[] = [];
  for (const change of shown) listed.push(await describe(db, coalition, change, undoneBy));
  const { undo, redo } = findSteps(changes);
  const stepAt = async (revision: number | null) => {
    const change = changes.find((one) => one.revision === revision);
    return change ? describe(db, coalition, change, undoneBy) : null;
  };
  const steps = { undo: await stepAt(undo), redo: await stepAt(redo) };
  return { revision: last.revision, changes: listed, undo, redo, steps };
}

async function describe(
  db: Database,
  coalition: CoalitionId,
  change: LoggedChange,
  undoneBy: ReadonlyMap<number, number>,
): Promise<ListedChange> {
  const { count, entries } = await sampleEntries(db, coalition, change.revision, MOST_NAMED);
  return { ...change, undoneBy: undoneBy.get(change.revision) ?? null, count, records: entries.flatMap(summarise) };
}

function summarise({ table, id, before, after }: LoggedEntry): ListedChange["records"] {
  const kind = kindOf(table);
  if (kind === null) return [];
  const what = before === null ? "made" : after === null ? "gone" : "changed";
  return [{ kind, id, what, record: (after ?? before) as AnyRecord }] as ListedChange["records"];
}
