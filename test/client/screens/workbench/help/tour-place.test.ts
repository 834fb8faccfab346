import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, placeTour } from "#client/screens/workbench/help/tour-place.ts";

const WIDE = { width: 1440, height: 900 };
const NOTE = { width: 352, height: 220 };

describe("a note of the tour", () => {
  test("stands below a bar, beside a picture, and left of a panel at the right edge", () => {
    const bar = { left: 20, top: 120, width: 1400, height: 60 };
    const picture = { left: 20, top: 260, width: 980, height: 630 };
    const panel = { left: 1020, top: 260, width: 400, height: 1200 };
    expect([bar, picture, panel].map((anchor) => placeTour(anchor, NOTE, WIDE).side)).toEqual([
      "below",
      "right",
      "left",
    ]);
  });

  test("goes to the bottom where no side has room, to the top when what it explains begins low", () => {
    const telephone = { width: 390, height: 844 };
    const story = { left: 12, top: 10, width: 366, height: 1800 };
    expect(placeTour(story, NOTE, telephone)).toEqual({ side: null, left: 19, top: 616 });
    expect(placeTour({ ...story, top: 500 }, NOTE, { ...telephone, height: 700 }).side).toBe("above");
  });

  test("never covers what it explains when it found a side, and never leaves the window", () => {
    const box = fc.record({
      left: fc.integer({ min: -200, max: 1400 }),
      top: fc.integer({ min: -200, max: 900 }),
      width: fc.integer({ min: 1, max: 1500 }),
      height: fc.integer({ min: 1, max: 2000 }),
    });
    fc.assert(
      fc.property(box, (anchor) => {
        const place = placeTour(anchor, NOTE, WIDE);
        expect(place.left >= 0 && place.left + NOTE.width <= WIDE.width).toBe(true);
        expect(place.top >= 0 && place.top + NOTE.height <= WIDE.height).toBe(true);
        if (place.side !== null) expect(overlaps(anchor, { ...NOTE, ...place })).toBe(false);
      }),
    );
  });
});

function overlaps(a: Box, b: Box): boolean {
  const isApartX = a.left + a.width <= b.left || b.left + b.width <= a.left;
  const isApartY = a.top + a.height <= b.top || b.top + b.height <= a.top;
  return !isApartX && !isApartY;
}
