import { expect, test } from "vitest";
import { distinctiveNames } from "#client/graph-view/distinctive-names.ts";

const places = ["WSD", "Cocensus", "Reestmond", "GBLT", "Avres", "Bleizo", "PlusOV", "Zaffier"];

test("words that many names begin with are left off", () => {
  const names = places.map((place) => `Gemeenschappelijke regeling ${place}`);
  expect(distinctiveNames(names)).toEqual(places);
});

test("case does not matter, and what is left starts with a capital", () => {
  const names = places.map(
    (place, i) => `${i % 2 ? "Gemeenschappelijke Regeling" : "Gemeenschappelijke regeling"} werk ${place}`,
  );
  expect(distinctiveNames(names)).toEqual(places);
});

test("a few names that begin alike stay whole", () => {
  expect(distinctiveNames(["GGD West-Brabant", "GGD Zeeland"])).toEqual(["GGD West-Brabant", "GGD Zeeland"]);
});

test("a name that is nothing else stays whole", () => {
  const names = [...places.map((place) => `Regeling ${place}`), "Regeling"];
  expect(distinctiveNames(names).at(-1)).toBe("Regeling");
});
