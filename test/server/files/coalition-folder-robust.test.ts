import fc from "fast-check";
import { expect, test } from "vitest";
import { readCoalitionFolder } from "#server/files/coalition-folder.ts";
import { buildFolder, buildFullFolder } from "#test/server/build-folder.ts";

const files = [...buildFullFolder().keys()];

test("whatever stands in a file is read or reported, never thrown", () => {
  const content = fc.oneof<[fc.Arbitrary<string | Uint8Array>, fc.Arbitrary<string | Uint8Array>]>(
    fc.string({ unit: "binary" }),
    fc.uint8Array({ maxLength: 200 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...files), content, (file, text) => {
      const { rows, issues } = readCoalitionFolder(buildFullFolder().set(file, text));
      expect(rows !== null || issues.some(({ severity }) => severity === "error")).toBe(true);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test("an id of any characters comes back as it was", () => {
  const cell = fc
    .string({ unit: "grapheme-composite", minLength: 1, maxLength: 40 })
    .filter((text) => /^[^\s\0].*\S$/u.test(text) && !text.includes("\0"));
  fc.assert(
    fc.property(cell, (id) => {
      const content = `id,name\n"${id.replaceAll('"', '""')}",X\n`;
      const { rows, issues } = readCoalitionFolder(buildFolder({ "actors.csv": content }));
      expect({ ids: rows?.actors.map((actor) => actor.id), issues }).toEqual({ ids: [id], issues: [] });
    }),
    { seed: 7, numRuns: 200 },
  );
});
