import type { CoalitionId } from "#analysis/model/id.ts";
import type { AnyRecord } from "#analysis/model/record.ts";
import type { ChangeAnswer } from "#server/contract/change.ts";
import type { Database } from "#server/database/schema.ts";
import { type ChangeHeading, type OpenChange, writeChange } from "#server/repositories/changes.ts";
import { unknownCoalition } from "../unknown-coalition.ts";
import { applyEdits } from "./apply-edits.ts";
import { type PlacedEdit, parseEdits } from "./parse-edit.ts";
import { kindOf } from "./rules-list.ts";

/**
 * Makes, changes and removes records of one coalition as one change: all of it or nothing.
 *
 * @throws Problem `invalid-request`, `stale`, `unknown-…`, `…-exists`, `…-in-use`, `id-taken`
 */
export async function editRecords(
  db: Database,
  heading: ChangeHeading,
  edits: readonly PlacedEdit[],
): Promise<ChangeAnswer> {
  const parsed = parseEdits(edits);
  const { coalition } = heading;
  const answer = await writeChange(db, heading, async (trx, change) => {
    await applyEdits({ trx, coalition, change }, parsed);
    return answerOf(change);
  });
  return answer ?? refuseUnknown(coalition);
}

/** What a change did. One that touched nothing leaves the revision as it was. */
export function answerOf(change: OpenChange): ChangeAnswer {
  const touched = change.entries().flatMap(({ table, id, after }) => {
    const kind = kindOf(table);
    return kind === null ? [] : [{ kind, id, version: change.revision, record: after as AnyRecord | null }];
  });
  const revision = touched.length === 0 ? change.revision - 1 : change.revision;
  return { revision, touched } as ChangeAnswer;
}

function refuseUnknown(coalition: CoalitionId): never {
  throw unknownCoalition(coalition);
}
