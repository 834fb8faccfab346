import { expect, test } from "vitest";
import { createSpeaker } from "#client/i18n/speaker.ts";
import { MOST_SHOWN, shownGroups } from "#client/screens/workbench/matrix/shown-groups.ts";

const { compare } = createSpeaker("nl");
const groups = [
  { label: "Water", size: 3 },
  { label: "Energie", size: 5 },
  { label: "Zorg", size: 5 },
  { label: "Landbouw", size: 1 },
];
/** Water and Landbouw share much, and so do Energie and Zorg. */
const ties = [
  [1, 0, 1, 9],
  [0, 1, 9, 0],
  [1, 9, 1, 0],
  [9, 0, 0, 1],
];
const namesIn = (order: "similarity" | "size" | "name") =>
  shownGroups({ ties }, groups, { order, compare }).shown.map((group) => groups[group]!.label);

test("groups stand by size, by name, or with those that share much side by side", () => {
  expect(namesIn("size")).toEqual(["Energie", "Zorg", "Water", "Landbouw"]);
  expect(namesIn("name")).toEqual(["Energie", "Landbouw", "Water", "Zorg"]);
  expect(namesIn("similarity")).toEqual(["Energie", "Zorg", "Water", "Landbouw"]);
});

test("of too many groups the largest are shown, whatever the order, and the others are named", () => {
  const many = Array.from({ length: MOST_SHOWN + 2 }, (_, at) => ({ label: `Groep ${at}`, size: at }));
  const matrix = many.map(() => many.map(() => 1));
  for (const order of ["similarity", "size", "name"] as const) {
    const { shown, left } = shownGroups({ ties: matrix }, many, { order, compare });
    expect({ shown: new Set(shown).size, left }).toEqual({ shown: MOST_SHOWN, left: [1, 0] });
  }
});
