import { expect, test } from "vitest";
import { matchTyped } from "#client/components/match-typed.ts";

const named = ["Rekenkamer Zundert en Rucphen", "Zundert", "Bergen (L.)", "Bergen (NH.)", "Hof van Twente"].map(
  (name) => ({
    name,
  }),
);
const found = (typed: string) => matchTyped(named, typed)?.name ?? null;

test("a name typed in full is meant, whatever its case, also when another name holds it", () => {
  expect([found("Zundert"), found(" zundert ")]).toEqual(["Zundert", "Zundert"]);
});

test("failing that the first that begins so, failing that the first that holds it", () => {
  expect([found("berg"), found("twente"), found("zun")]).toEqual(["Bergen (L.)", "Hof van Twente", "Zundert"]);
});

test("nothing typed, or what nobody is called, means nobody", () => {
  expect([found(""), found("   "), found("qqqq")]).toEqual([null, null, null]);
});
