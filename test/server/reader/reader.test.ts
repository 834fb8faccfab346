import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asId } from "#analysis/model/id.ts";
import { migrate } from "#server/database/migrate.ts";
import { type DatabasePlace, openDatabase } from "#server/database/open.ts";
import type { Database } from "#server/database/schema.ts";
import { createReader, type Reader } from "#server/reader/reader.ts";
import { importCoalition } from "#server/services/import-coalition.ts";
import type { QuestionName } from "#server/services/questions.ts";
import { buildFullFolder, buildManifest } from "#test/server/build-folder.ts";
import { newPostgresSchema } from "#test/tools/shared-postgres.ts";

const at = "2026-05-16T09:00:00Z";
const dyingWorker = new URL("./dying-worker.ts", import.meta.url).href;

/** Enough for the thread: 1,600 actors in a ring. */
function largeFolder(): Map<string, string> {
  const actors = Array.from({ length: 1_600 }, (_, actor) => `a${actor},Actor ${actor},g${actor % 4}`);
  const ties = actors.map((_, actor) => `a${actor},a${(actor + 1) % actors.length},collaborates`);
  return new Map([
    ["manifest.json", buildManifest({ id: "large" })],
    ["actors.csv", `id,name,group\n${actors.join("\n")}\n`],
    ["ties.csv", `source,target,kind\n${ties.join("\n")}\n`],
  ]);
}

const places: readonly { readonly name: string; readonly make: (folder: string) => Promise<DatabasePlace> }[] = [
  { name: "SQLite", make: async (folder) => ({ sqlite: join(folder, "schakelwerk.sqlite") }) },
  { name: "PostgreSQL", make: async () => ({ postgres: (await newPostgresSchema()).url }) },
];

for (const { name, make } of places) {
  describe(`a reader of ${name}`, () => {
    let folder: string;
    let db: Database;
    let here: Reader;
    let reader: Reader;
    let mortal: Reader;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "schakelwerk-reader-"));
      const place = await make(folder);
      db = openDatabase(place);
      await migrate(db);
      await importCoalition(db, { files: largeFolder(), who: null, at });
      await importCoalition(db, {
        files: buildFullFolder().set("manifest.json", buildManifest({ id: "small" })),
        who: null,
        at,
      });
      here = createReader(db, null);
      reader = createReader(db, place);
      mortal = createReader(db, place, { worker: dyingWorker });
    });
    afterAll(async () => {
      await Promise.all([reader.close(), mortal.close()]);
      await db.destroy();
      await rm(folder, { recursive: true });
    });

    const ask = async <Name extends QuestionName>(
      asked: Reader,
      question: Omit<Parameters<Reader["ask"]>[0], "edition" | "name"> & { readonly name: Name },
    ) => asked.ask<Name>({ ...question, edition: await asked.edition(question.coalition) } as never);

    const pages = [
      { name: "coalition", about: {} },
      { name: "network", about: { partition: "attribute:group" } },
      { name: "network", about: { partition: "attribute:group", picture: "two-mode" } },
    ] as const;

    test.for(pages)("answers the same bytes from its thread as in process: %j", async (page) => {
      const [inThread, inProcess] = await Promise.all(
        [reader, here].map((each) => ask(each, { ...page, coalition: "large" })),
      );
      expect(inThread).toEqual(inProcess);
      expect(inThread?.answer.length).toBeGreaterThan(500);
    });

    test("gives an analysis its numbers in shared memory", async () => {
      const question = { name: "analysis", coalition: "large", about: { partition: "attribute:group" } } as const;
      const [inThread, inProcess] = await Promise.all([reader, here].map((each) => ask(each, question)));
      expect(inThread).toEqual(inProcess);
      expect(inThread?.answer.input.index.neighbours.buffer).toBeInstanceOf(SharedArrayBuffer);
    });

    test("refuses in its thread with the words that it refuses with in process", async () => {
      const question = { name: "network", coalition: "large", about: { partition: "nothing" } } as const;
      const refusal = { code: "unknown-partition", values: { partition: "nothing", known: ["domain"] } };
      const [message] = await Promise.all(
        [here, reader].map(async (each) => {
          const refused = await ask(each, question).catch((error: Error) => error);
          expect(refused).toMatchObject(refusal);
          return (refused as Error).message;
        }),
      );
      await expect(ask(reader, question)).rejects.toThrow(message);
    });

    test("knows no coalition that is not there", async () => {
      await expect(reader.edition("nowhere")).rejects.toMatchObject({ status: 404, code: "unknown-coalition" });
      const asked = reader.ask({ name: "coalition", coalition: "nowhere", edition: "1", about: {} });
      await expect(asked).rejects.toMatchObject({ status: 404, code: "unknown-coalition" });
    });

    test("says what it was answered from when a change came in between, and reads each state once", async () => {
      const coalition = asId<"coalition">("large");
      const question = { name: "coalition", coalition, about: {} } as const;
      const before = await reader.edition(coalition);
      const raised = db.updateTable("coalition").set((raise) => ({ revision: raise("revision", "+", 1) }));
      await raised.where("id", "=", coalition).execute();
      const after = await reader.edition(coalition);
      const fresh = createReader(db, null);
      for (const each of [reader, fresh]) {
        const known = await each.ask({ ...question, edition: after });
        const again = await each.ask({ ...question, edition: after });
        const late = await each.ask({ ...question, edition: before });
        expect([known.edition, again.edition, late.edition]).toEqual([after, after, after]);
        expect([again, late]).toEqual([known, known]);
      }
      expect(after).not.toBe(before);
    });

    test("answers for a small coalition without its thread", async () => {
      const asked = ask(mortal, { name: "municipality", coalition: "small", about: { id: "nobody" } });
      await expect(asked).rejects.toMatchObject({ status: 404, code: "unknown-municipality" });
    });

    test("tells whoever asked that its thread died, and has a new one for the next", async () => {
      const deadly = ask(mortal, { name: "municipality", coalition: "large", about: { id: "nobody" } });
      await expect(deadly).rejects.toThrow(/exit/i);
      const question = { name: "coalition", coalition: "large", about: {} } as const;
      expect(await ask(mortal, question)).toEqual(await ask(here, question));
    });
  });
}

test("a reader that is closed has no thread any more", async () => {
  const folder = await mkdtemp(join(tmpdir(), "schakelwerk-reader-"));
  const place = { sqlite: join(folder, "schakelwerk.sqlite") };
  const db = openDatabase(place);
  await migrate(db);
  await importCoalition(db, { files: largeFolder(), who: null, at });
  const reader = createReader(db, place);
  const question = { name: "coalition", coalition: "large", edition: "", about: {} } as const;
  await reader.ask(question);
  await reader.close();
  await expect(reader.ask(question)).rejects.toThrow("closed pool");
  await db.destroy();
  await rm(folder, { recursive: true });
});
