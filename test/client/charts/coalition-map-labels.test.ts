import { expect, test } from "vitest";
import { type LabelInput, mapLabels } from "#client/charts/coalition-map-labels.ts";
import { placeMarks } from "#client/charts/coalition-map-marks.ts";
import { overlaps } from "#client/graph-view/place-labels.ts";

const FRAME = { width: 400, height: 300 };
const places = Array.from({ length: 60 }, (_, at) => ({
  key: `m${at}`,
  name: `Municipality ${at}`,
  area: at,
  isArea: true,
  groups: [at % 3],
}));
const marks = placeMarks(places, ({ area }) => ({ x: (area % 10) * 42, y: Math.floor(area / 10) * 55 }), 4);

function labelsAt(pixelsPerKilometre: number, more: Partial<LabelInput> = {}) {
  return mapLabels({
    frame: FRAME,
    pixelsPerKilometre,
    marks,
    signs: [],
    groupNames: ["North", "Middle", "South"],
    lit: null,
    selected: new Set(),
    measure: (text) => 6 * text.length,
    ...more,
  });
}

test.for([1, 6])("at %s pixels per kilometre no name is cut off or covers another", (pixelsPerKilometre) => {
  const boxes = labelsAt(pixelsPerKilometre).map(({ box }) => box);
  const cut = boxes.filter(
    ({ x, y, width, height }) => x < 0 || y < 0 || x + width > FRAME.width || y + height > FRAME.height,
  );
  const covered = boxes.filter((box, at) => boxes.some((other, i) => i < at && overlaps(box, other, 0)));
  expect({ any: boxes.length > 0, cut, covered }).toEqual({ any: true, cut: [], covered: [] });
});

test("a small map names groups, a large one municipalities", () => {
  expect(
    labelsAt(1)
      .map(({ group }) => group)
      .toSorted(),
  ).toEqual([0, 1, 2]);
  expect(new Set(labelsAt(6).map(({ group }) => group))).toEqual(new Set([null]));
});

test("what stands out is named on a small map too, and the rest is not", () => {
  const lit = new Set(["m11", "m34"]);
  expect(labelsAt(1, { lit, selected: new Set(["m34"]) }).map(({ key }) => key)).toEqual(["m34", "m11"]);
});
