import { describe, expect, test } from "vitest";
import { type Box, type EgoBlock, egoLayout, laneX } from "#client/charts/ego-layout.ts";

const block = (...rows: readonly number[]): EgoBlock => ({ headLines: 2, rows });
const ones = (count: number) => block(...Array.from({ length: count }, () => 1));

const BLOCKS = [ones(20), ones(3), block(1, 2, 3), ones(7), ones(1), ones(12), ones(1), ones(2), ones(4)];

const isApart = (one: Box, other: Box) =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;

describe.each([340, 619, 620, 800, 1_024])("in %i pixels", (width) => {
  const { blocks, ego, height } = egoLayout(BLOCKS, width);

  test("no two groups overlap, none lies over the actor, and all are within the picture", () => {
    for (const [at, { box }] of blocks.entries()) {
      for (const other of blocks.slice(at + 1)) expect(isApart(box, other.box)).toBe(true);
      expect(isApart(box, { x: ego.x - 11, y: ego.y - 11, width: 22, height: 22 })).toBe(true);
      expect([box.x >= 0, box.y >= 0, box.x + box.width <= width, box.y + box.height <= height]).toEqual(
        Array.from({ length: 4 }, () => true),
      );
    }
  });

  test("every contact has a row of its own, inside its group", () => {
    for (const [at, { box, rows }] of blocks.entries()) {
      const lines = BLOCKS[at]?.rows ?? [];
      expect(rows).toHaveLength(lines.length);
      rows.forEach((middle, row) => {
        const half = ((lines[row] ?? 1) * 15) / 2;
        expect(middle - half).toBeGreaterThan(box.y);
        expect(middle + half).toBeLessThan(box.y + box.height);
        if (row > 0) expect(middle - half).toBeGreaterThan((rows[row - 1] ?? 0) + ((lines[row - 1] ?? 1) * 15) / 2);
      });
    }
  });
});

test("on a ring both sides are about as high, the first group at the right", () => {
  const { blocks, isNarrow } = egoLayout(BLOCKS, 900);
  const heightOf = (side: string) =>
    blocks.filter((one) => one.side === side).reduce((sum, { box }) => sum + box.height, 0);
  expect(isNarrow).toBe(false);
  expect(blocks[0]?.side).toBe("right");
  expect(heightOf("left") / heightOf("right")).toBeGreaterThan(0.5);
  expect(heightOf("left") / heightOf("right")).toBeLessThan(2);
});

test("in one column the line to a lower group runs further left, so that none crosses another", () => {
  const lanes = BLOCKS.map((_, at) => laneX(at, BLOCKS.length));
  expect(lanes).toEqual(lanes.toSorted((a, b) => b - a));
  expect(laneX(0, 40)).toBeLessThan(70);
});

test("without any contact there is the actor alone", () => {
  expect(egoLayout([], 900)).toMatchObject({ blocks: [], ego: { x: 450 } });
  expect(egoLayout([], 340).ego.x).toBeGreaterThan(0);
});
