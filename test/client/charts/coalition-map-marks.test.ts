import { expect, test } from "vitest";
import { boxOf, placeMarks } from "#client/charts/coalition-map-marks.ts";
import type { MapPlace } from "#client/charts/coalition-map-types.ts";
import { overlaps } from "#client/graph-view/place-labels.ts";

const place = (key: string, area: number, isArea: boolean): MapPlace => ({ key, name: key, area, isArea, groups: [0] });

test("twenty actors in one municipality stand round it, off each other and off its neighbour", () => {
  const guests = Array.from({ length: 20 }, (_, at) => place(`guest ${at}`, 0, false));
  const places = [place("town", 0, true), place("next town", 1, true), ...guests];
  const marks = placeMarks(places, ({ area }) => ({ x: 100 + 18 * area, y: 100 }), 5);
  const boxes = marks.map(({ at, radius }) => boxOf(at, radius));
  const touching = boxes.flatMap((box, a) =>
    boxes.flatMap((other, b) =>
      a < b && overlaps(box, other, 0) ? [`${marks[a]!.place.key}, ${marks[b]!.place.key}`] : [],
    ),
  );
  expect({ marks: marks.length, touching }).toEqual({ marks: 22, touching: [] });
});

test("a municipality stands at its own point", () => {
  const [mark] = placeMarks([place("town", 0, true)], () => ({ x: 7, y: 9 }), 5);
  expect(mark?.at).toEqual({ x: 7, y: 9 });
});
