import fc from "fast-check";
import { expect, test } from "vitest";
import { type Box, overlaps, placeLabels } from "#client/graph-view/place-labels.ts";

const frame = { width: 200, height: 100 };
const at = (x: number, y: number): Box => ({ x, y, width: 50, height: 20 });
const plain = { obstacles: [], margin: 2 };

test("the first label takes its best place, the next makes way", () => {
  const candidates = [
    { key: "first", boxes: [at(10, 10)], keepInFrame: false },
    { key: "second", boxes: [at(20, 12), at(100, 12)], keepInFrame: false },
  ];
  expect(placeLabels(candidates, frame, plain)).toEqual([
    { key: "first", box: at(10, 10), choice: 0 },
    { key: "second", box: at(100, 12), choice: 1 },
  ]);
});

test("a label without a free place is left out", () => {
  const taken = { key: "second", boxes: [at(20, 12)], keepInFrame: false };
  expect(placeLabels([{ ...taken, key: "first" }, taken], frame, plain).map(({ key }) => key)).toEqual(["first"]);
});

test("a group's name that sticks out is moved into the frame, another label is not drawn", () => {
  const out = { boxes: [at(170, -8)] };
  expect(placeLabels([{ ...out, key: "group", keepInFrame: true }], frame, plain)).toEqual([
    { key: "group", box: at(148, 2), choice: 0 },
  ]);
  expect(placeLabels([{ ...out, key: "node", keepInFrame: false }], frame, plain)).toEqual([]);
});

test("a label stays off discs, but may stand at their corner", () => {
  const disc = { x: 40, y: 40, radius: 30 };
  const boxes = [at(30, 30), at(63, 63)];
  expect(placeLabels([{ key: "name", boxes, keepInFrame: false }], frame, { ...plain, discs: [disc] })).toEqual([
    { key: "name", box: at(63, 63), choice: 1 },
  ]);
});

test("placed labels never overlap each other, an obstacle or the frame", () => {
  const box = fc.record({
    x: fc.integer({ min: -20, max: 190 }),
    y: fc.integer({ min: -20, max: 95 }),
    width: fc.integer({ min: 1, max: 60 }),
    height: fc.integer({ min: 1, max: 20 }),
  });
  const candidate = fc.record({ boxes: fc.array(box, { minLength: 1, maxLength: 4 }), keepInFrame: fc.boolean() });
  fc.assert(
    fc.property(fc.array(candidate, { maxLength: 30 }), fc.array(box, { maxLength: 5 }), (drafts, obstacles) => {
      const candidates = drafts.map((draft, i) => ({ ...draft, key: String(i) }));
      const placed = placeLabels(candidates, frame, { obstacles, margin: 2 }).map((label) => label.box);
      return placed.every(
        (a, i) =>
          placed.slice(i + 1).every((b) => !overlaps(a, b, 2)) &&
          obstacles.every((b) => !overlaps(a, b, 0)) &&
          a.x >= 2 &&
          a.y >= 2 &&
          a.x + a.width <= 198 &&
          a.y + a.height <= 98,
      );
    }),
  );
});
