import { asId, type CoalitionId } from "#analysis/model/id.ts";
import type { RecordKind } from "#analysis/model/record.ts";
import type { Database } from "#server/database/schema.ts";
import { readCoalitionRecords } from "#server/repositories/coalition-rows.ts";
import { importCoalition } from "#server/services/import-coalition.ts";
import { editRecords } from "#server/services/records/edit-records.ts";
import { undoChange } from "#server/services/records/undo-change.ts";
import { buildFullFolder, buildManifest } from "#test/server/build-folder.ts";

export const AT = "2026-05-16T09:00:00Z";

type Fields = Readonly<Record<string, unknown>>;

/** A coalition of its own for one test, with the ways to edit it and to look at all of it. */
export async function openEditedCoalition(db: Database, name: string) {
  const coalition: CoalitionId = asId(name);
  const manifest = buildManifest({ id: name, name: { nl: name, en: name } });
  await importCoalition(db, { files: buildFullFolder().set("manifest.json", manifest), who: null, at: AT });
  const heading = { coalition, who: null, at: AT };
  const edit = (
    edits: readonly { kind: RecordKind; id: string | null; version: number | null; record: Fields | null }[],
  ) =>
    editRecords(
      db,
      { ...heading, command: "try" },
      edits.map((one, at) => ({ ...one, place: `/edits/${at}/record` })),
    );
  return {
    coalition,
    edit,
    make: (kind: RecordKind, record: Fields, id: string | null = null) => edit([{ kind, id, version: null, record }]),
    change: (kind: RecordKind, id: string, version: number, record: Fields) => edit([{ kind, id, version, record }]),
    remove: (kind: RecordKind, id: string, version: number) => edit([{ kind, id, version, record: null }]),
    undo: (revision: number) => undoChange(db, { ...heading, revision }),
    /** Everything but the revision and the versions: what undo gives back. */
    look: async () => {
      const stored = await readCoalitionRecords(db, coalition);
      return { rows: stored!.rows, pins: stored!.pins, scenarios: stored!.scenarios };
    },
    revision: async () => (await readCoalitionRecords(db, coalition))!.revision,
    versions: async () => (await readCoalitionRecords(db, coalition))!.versions,
  };
}

export type EditedCoalition = Awaited<ReturnType<typeof openEditedCoalition>>;

/** What a refusal says to programs. */
export async function refusalOf(write: Promise<unknown>): Promise<unknown> {
  return write.then(
    (answer) => ({ written: answer }),
    ({ status, code, values, more }) => ({ status, code, values, ...more }),
  );
}
