import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asId } from "#analysis/model/id.ts";
import { listCoalitions } from "#server/repositories/coalitions.ts";
import { type LoadedExample, loadExamples } from "#server/services/load-examples.ts";
import { stores } from "#test/server/stores.ts";

const at = "2026-05-16T09:00:00Z";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "schakelwerk-examples-"));
  await cp("data/coalitions/vennebeek", join(folder, "vennebeek"), { recursive: true });
  await cp("data/coalitions/noord-brabant", join(folder, "noord-brabant"), { recursive: true });
  await writeFile(join(folder, "README.md"), "no coalition");
});
afterAll(() => rm(folder, { recursive: true }));

for (const store of stores) {
  describe(store.name, () => {
    test("examples load once, in the order of the list, and a deleted one stays away", async () => {
      const db = await store.open();
      const load = async () => {
        const loaded: LoadedExample[] = [];
        await loadExamples(db, folder, at, (example) => loaded.push(example));
        return loaded.map(({ outcome }) => (outcome.ok ? outcome.coalition : outcome.code));
      };
      const listed = async () => (await listCoalitions(db)).map(({ id }) => id);

      expect(await load()).toEqual(["noord-brabant", "vennebeek"]);
      expect(await listed()).toEqual(["noord-brabant", "vennebeek"]);
      expect(await load()).toEqual([]);
      await db.deleteFrom("coalition").where("id", "=", asId<"coalition">("vennebeek")).execute();
      expect(await load()).toEqual([]);
      expect(await listed()).toEqual(["noord-brabant"]);
      await db.destroy();
    });

    test("an example that can't be read is told, and the others load", async () => {
      const db = await store.open();
      const broken = await mkdtemp(join(tmpdir(), "schakelwerk-broken-"));
      await cp("data/coalitions/vennebeek", join(broken, "b"), { recursive: true });
      await cp("data/coalitions/vennebeek", join(broken, "a"), { recursive: true });
      await writeFile(join(broken, "a", "manifest.json"), "{");
      const loaded: LoadedExample[] = [];
      await loadExamples(db, broken, at, (example) => loaded.push(example));
      expect(loaded.map(({ outcome }) => (outcome.ok ? outcome.coalition : outcome.code))).toEqual([
        "vennebeek",
        "files-unusable",
      ]);
      await rm(broken, { recursive: true });
      await db.destroy();
    });
  });
}
