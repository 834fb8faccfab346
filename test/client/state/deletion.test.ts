import { expect, test } from "vitest";
import { isNameOf } from "#client/state/deletion.ts";

test("a coalition goes by its name in either language, exactly as it is written", () => {
  const name = { nl: "Beekdal", en: "Brook valley" };
  expect(["Beekdal", " Brook valley ", "beekdal", "Beek", ""].map((typed) => isNameOf(name, typed))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
