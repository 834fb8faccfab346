import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asId } from "#analysis/model/id.ts";
import type { Database } from "#server/database/schema.ts";
import { makeCoalition } from "#server/services/coalitions/make-coalition.ts";
import { removeCoalition } from "#server/services/coalitions/remove-coalition.ts";
import { createSummaries } from "#server/services/list-summaries.ts";
import { stores } from "#test/server/stores.ts";

const by = (at = "2026-05-16T09:00:00Z") => ({ who: null, at });
const named = (name: string) => ({ name: { nl: name, en: name }, kind: "coalition" as const });

for (const store of stores) {
  describe(store.name, () => {
    let db: Database;
    beforeAll(async () => {
      db = await store.open();
    });
    afterAll(() => db.destroy());

    test("of two coalitions made at once under one name there is one, and the other is told why", async () => {
      const outcomes = await Promise.allSettled([1, 2].map(() => makeCoalition(db, named("Rond de beek"), by())));
      expect(
        outcomes.map((one) => (one.status === "fulfilled" ? one.value.coalition : one.reason.code)).toSorted(),
      ).toEqual(["name-taken", "rond-de-beek"]);
    });

    test("two made at once whose names give the same id each get one", async () => {
      const names = ["Langs de weg", "Langs, de weg", "Langs-de-weg"];
      const made = await Promise.all(names.map((name) => makeCoalition(db, named(name), by())));
      expect(made.map(({ coalition }) => coalition).toSorted()).toEqual([
        "langs-de-weg",
        "langs-de-weg-2",
        "langs-de-weg-3",
      ]);
    });

    test("a list that was read before a coalition was deleted and made again is not shown any more", async () => {
      const summaries = createSummaries(db);
      const kindOfIt = async () => (await summaries()).find(({ id }) => id === "opnieuw")?.kind;
      await makeCoalition(db, named("Opnieuw"), by());
      expect(await kindOfIt()).toBe("coalition");
      await removeCoalition(db, asId("opnieuw"), "Opnieuw");
      await makeCoalition(db, { ...named("Opnieuw"), kind: "programme" }, by("2026-05-16T09:00:01Z"));
      expect(await kindOfIt()).toBe("programme");
    });
  });
}
