import { expect, test } from "vitest";
import { wrapLabel } from "#client/graph-view/wrap-label.ts";

const wrap = (text: string, maxWidth: number, maxLines: number) =>
  wrapLabel(text, { maxWidth, maxLines, measure: (part) => part.length });

test("a short name stays on one line", () => {
  expect(wrap("Oss", 10, 2)).toEqual(["Oss"]);
});

test("a name that fits on its lines is not shortened", () => {
  expect(wrap("Streekarchief Langstraat Heusden Altena", 24, 2)).toEqual([
    "Streekarchief Langstraat",
    "Heusden Altena",
  ]);
});

test("a longer name is shortened at a word", () => {
  expect(wrap("Regionaal samenwerkingsorgaan Helmond De Peel", 24, 2)).toEqual(["Regionaal", "samenwerkingsorgaan…"]);
});

test("a word that is too long by itself is cut", () => {
  expect(wrap("Werkvoorzieningsschap", 10, 1)).toEqual(["Werkvoorz…"]);
});

test("no line is wider than it may be", () => {
  const text = "Gemeenschappelijke Regeling Omgevingsdienst Midden- en West-Brabant van de gemeenten in het gebied";
  for (let width = 4; width < 60; width++) {
    for (const line of wrap(text, width, 2)) expect(line.length).toBeLessThanOrEqual(width);
  }
});

test("no text gives no lines", () => {
  expect(wrap("", 10, 2)).toEqual([]);
});
