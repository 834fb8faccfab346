import { expect, test } from "vitest";
import { bordersBetween } from "#client/charts/coalition-map-borders.ts";
import { areaOf, decodeOutlines, edgesBetween } from "#client/charts/coalition-map-outlines.ts";
import type { MunicipalityShapes } from "#server/contract/shapes.ts";
import { readRows, readShippedJson } from "#test/data/shipped.ts";

const neighbours = readRows("register/neighbours.csv").map(({ a, b }): [string, string] => [a!, b!]);
const shapes = { ...readShippedJson<MunicipalityShapes>("shapes/municipalities.json"), neighbours };
const outlines = decodeOutlines(shapes);
const position = new Map(outlines.areas.map(({ code }, at) => [code, at]));

test("every municipality has rings of at least three places, and a positive size", () => {
  const strange = outlines.areas.filter(
    (area) => areaOf(area) < 5 || area.pieces.flat().some((ring) => ring.length < 3),
  );
  expect(strange.map(({ name }) => name)).toEqual([]);
});

test("every ring closes: no step in it is longer than its lines have", () => {
  const longest = Math.max(
    ...outlines.lines.flatMap(({ places }) => places.slice(1).map((to, at) => distance(places[at]!, to))),
  );
  const steps = outlines.areas.flatMap(({ pieces }) =>
    pieces.flat().flatMap((ring) => ring.map((place, at) => distance(place, ring[(at + 1) % ring.length]!))),
  );
  expect(Math.max(...steps)).toBe(longest);
});

// Inland municipalities: the official figure of others has their water in it, which the outlines leave out.
test.for(["gm0263", "gm0758", "gm0772", "gm0879"])(
  "%s is as large as the register says, within three per cent",
  (code) => {
    const official = Number(readRows("register/bodies.csv").find((body) => body.code === code)?.area_km2);
    const drawn = areaOf(outlines.areas[position.get(code)!]!);
    expect(Math.abs(drawn / official - 1)).toBeLessThan(0.03);
  },
);

test("every pair of neighbours has a border, near both", () => {
  const pairs = neighbours.map(([a, b]): [number, number] => [position.get(a)!, position.get(b)!]);
  const far = bordersBetween(outlines, pairs).flatMap(({ middle }, at) =>
    pairs[at]!.filter((area) => nearest(outlines.areas[area]!.pieces.flat(2), middle) > 8).map(
      (area) => outlines.areas[area]!.name,
    ),
  );
  expect(far).toEqual([]);
});

test("dissolved to one key, only the coast and the country's edge are left", () => {
  const edge = outlines.lines.filter(({ sides }) => sides.length === 1).map(({ path }) => path);
  expect(edgesBetween(outlines, (area) => area === null)).toBe(edge.join(""));
});

type Place = readonly [number, number];

function distance(a: Place, b: Place): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function nearest(places: readonly Place[], to: Place): number {
  return Math.min(...places.map((place) => distance(place, to)));
}
