import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { Database } from "#server/database/schema.ts";
import type { FolderFiles } from "#server/files/coalition-folder.ts";
import { manifestFile, readManifest } from "#server/files/manifest-file.ts";
import { readFolder } from "#server/files/read-folder.ts";
import { readRevision } from "#server/repositories/coalitions.ts";
import { wasEverImported } from "#server/repositories/imports.ts";
import { type ImportOutcome, importCoalition } from "./import-coalition.ts";

export type LoadedExample = { readonly folder: string; readonly outcome: ImportOutcome };

/**
 * Imports the example coalitions that are not there, in the order of the list. One that was there once and is gone was
 * deleted by somebody, and stays away.
 */
export async function loadExamples(
  db: Database,
  folder: string,
  at: string,
  onLoaded: (example: LoadedExample) => void,
): Promise<void> {
  for (const example of await findExamples(folder)) {
    if (example.id !== null && (await isKnown(db, example.id))) continue;
    const outcome = await importCoalition(db, { files: example.files, who: null, at });
    onLoaded({ folder: example.folder, outcome });
  }
}

type Example = {
  readonly folder: string;
  readonly files: FolderFiles;
  /** Null when its manifest can't be read: importing it says why. */
  readonly id: CoalitionId | null;
  readonly position: number;
};

async function findExamples(folder: string): Promise<readonly Example[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const examples = await Promise.all(names.map((name) => readExample(join(folder, name))));
  return examples.toSorted((a, b) => a.position - b.position || (a.folder < b.folder ? -1 : 1));
}

async function readExample(folder: string): Promise<Example> {
  const files = await readFolder(folder);
  const coalition = readManifest(files.get(manifestFile) ?? "", () => undefined);
  return { folder, files, id: coalition?.id ?? null, position: coalition?.position ?? Number.POSITIVE_INFINITY };
}

async function isKnown(db: Database, id: CoalitionId): Promise<boolean> {
  return (await readRevision(db, id)) !== null || (await wasEverImported(db, id));
}
