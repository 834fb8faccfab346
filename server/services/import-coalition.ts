import { createHash } from "node:crypto";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { Database } from "#server/database/schema.ts";
import { type FolderFiles, readCoalitionFolder } from "#server/files/coalition-folder.ts";
import { hasErrors, type Issue } from "#server/files/issue.ts";
import { writeFirstChange } from "#server/repositories/changes.ts";
import type { RecordCounts } from "#server/repositories/coalitions.ts";
import { type ImportedFile, insertImport } from "#server/repositories/imports.ts";
import { violationOf } from "#server/repositories/violation.ts";
import { insertRecords, splitCoalition } from "./insert-records.ts";

export type ImportRequest = {
  readonly files: FolderFiles;
  /** Null where the programme itself imports. */
  readonly who: string | null;
  /** ISO time. */
  readonly at: string;
};

export type ImportOutcome =
  | {
      readonly ok: true;
      readonly coalition: CoalitionId;
      readonly revision: number;
      readonly counts: RecordCounts;
      /** Warnings only. */
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly code: "files-unusable"; readonly issues: readonly Issue[] }
  | {
      readonly ok: false;
      readonly code: "coalition-exists";
      readonly coalition: CoalitionId;
      readonly issues: readonly Issue[];
    };

/** Reads a folder's files and writes them as one coalition in one change: all of it, or nothing. */
export async function importCoalition(db: Database, { files, who, at }: ImportRequest): Promise<ImportOutcome> {
  const { rows, issues } = readCoalitionFolder(files);
  if (rows === null || hasErrors(issues)) return { ok: false, code: "files-unusable", issues };
  const coalition = rows.coalition.id;
  const { settings, records } = splitCoalition(rows);
  const counts = countRecords(rows);
  try {
    const revision = await writeFirstChange(
      db,
      { coalition: settings, command: "import-coalition", who, at },
      async (trx, change) => {
        await insertRecords(trx, coalition, records, change);
        await insertImport(trx, { coalition, at, who, files: describeFiles(files), counts, issues });
        return change.revision;
      },
    );
    return { ok: true, coalition, revision, counts, issues };
  } catch (error) {
    // The id of the coalition is the only key that files without issues can break.
    if (violationOf(error) === "unique") return { ok: false, code: "coalition-exists", coalition, issues };
    throw error;
  }
}

function countRecords({ actors, ties, projects, participations }: CoalitionRows): RecordCounts {
  return {
    actors: actors.length,
    ties: ties.length,
    projects: projects.length,
    participations: participations.length,
  };
}

function describeFiles(files: FolderFiles): readonly ImportedFile[] {
  return [...files].map(([name, content]) => ({
    name,
    sha256: createHash("sha256").update(content).digest("hex"),
    bytes: Buffer.byteLength(content),
  }));
}
