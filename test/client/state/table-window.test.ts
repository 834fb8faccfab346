import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nothingTyped, rowByKey, rowByName, rowsFromTo, typeOn } from "#client/state/table-keys.ts";
import { lineCount, rowAt, rowOffsets, rowsBetween } from "#client/state/table-window.ts";

describe("rows in sight", () => {
  test("are those that lie between two heights, and some around them", () => {
    const offsets = rowOffsets([40, 40, 60, 40, 40]);
    expect([[...offsets], rowsBetween(offsets, 85, 145, 0), rowsBetween(offsets, 85, 145, 9)]).toEqual([
      [0, 40, 80, 140, 180, 220],
      { from: 2, until: 4 },
      { from: 0, until: 5 },
    ]);
  });

  test("of nothing are none", () => {
    expect(rowsBetween(rowOffsets([]), 0, 500)).toEqual({ from: 0, until: 0 });
  });

  test("whatever the heights: the row at a height is the one that covers it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (heights, part) => {
          const offsets = rowOffsets(heights);
          const height = part * offsets.at(-1)! * 0.999;
          const row = rowAt(offsets, height);
          return offsets[row]! <= height && height < offsets[row + 1]!;
        },
      ),
    );
  });
});

test("a text takes the lines that it is broken into: at spaces, at hyphens, and anywhere in a word that is too long", () => {
  const measure = (text: string) => 10 * text.length;
  const lines = (text: string) => lineCount(text, 100, measure);
  expect(
    ["", "Oss", "ten letter", "Etten-Leur en Breda", "Brabant-Noord", "Vijfentwintigletterwoorden"].map(lines),
  ).toEqual([1, 1, 1, 2, 2, 3]);
});

describe("keys", () => {
  const at = (key: string, from: number) => rowByKey(key, { at: from, count: 100, page: 10 });

  test("walk the rows and stop at the last; above the first are the headers", () => {
    expect([
      at("ArrowDown", 99),
      at("ArrowUp", 0),
      at("PageDown", 95),
      at("PageUp", 3),
      at("Home", 50),
      at("End", 0),
      at("x", 1),
    ]).toEqual([99, -1, 99, 0, 0, 99, null]);
  });

  test("a range runs from where it began, either way, and no further than an address can hold", () => {
    expect([rowsFromTo(2, 4), rowsFromTo(4, 2), rowsFromTo(0, 9_999).length]).toEqual([[2, 3, 4], [4, 3, 2], 250]);
  });

  test("letters find the next name that begins so, from the top again after the last", () => {
    const names = ["asten", "boxtel", "breda", "boekel"];
    const find = (keys: string, from: number) => {
      const typed = [...keys].reduce((so, key) => typeOn(so, key, 0), nothingTyped);
      return rowByName({ count: names.length, foldedAt: (row) => names[row] ?? "" }, typed, from);
    };
    expect([find("b", 1), find("b", 3), find("bo", 1), find("boe", 0), find("BR", 0), find("q", 0)]).toEqual([
      2,
      1,
      1,
      3,
      2,
      null,
    ]);
  });

  test("after a pause a word begins anew", () => {
    expect(typeOn(typeOn(nothingTyped, "b", 0), "r", 2_000).text).toBe("r");
  });
});
