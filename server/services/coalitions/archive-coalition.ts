import type { ChangeAnswer } from "#server/contract/change.ts";
import type { Database } from "#server/database/schema.ts";
import { type ChangeHeading, writeChange } from "#server/repositories/changes.ts";
import { readSettingsRecord } from "#server/repositories/coalitions.ts";
import { answerOf } from "../records/edit-records.ts";
import { writeRecord } from "../records/write-record.ts";
import { unknownCoalition } from "../unknown-coalition.ts";

type Archiving = Omit<ChangeHeading, "command" | "undoes"> & { readonly command: "archive" | "restore" };

/** Puts a coalition away, or back in use; a change like any other, to be taken back like any other. */
export async function archiveCoalition(db: Database, heading: Archiving): Promise<ChangeAnswer> {
  const { coalition, command, at } = heading;
  const answer = await writeChange(db, heading, async (trx, change) => {
    const stored = await readSettingsRecord(trx, coalition);
    if (stored === null) throw unknownCoalition(coalition);
    const archivedAt = command === "restore" ? null : (stored.record.archivedAt ?? at);
    const name = { kind: "coalition", id: coalition } as const;
    await writeRecord({ trx, coalition, change }, name, stored, { ...stored.record, archivedAt });
    return answerOf(change);
  });
  if (answer === null) throw unknownCoalition(coalition);
  return answer;
}
