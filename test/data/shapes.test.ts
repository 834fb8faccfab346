import { expect, test } from "vitest";
import { readRows, readShippedJson } from "./shipped.ts";

type Shapes = {
  readonly origin: readonly [number, number];
  readonly step: readonly [number, number];
  readonly lines: readonly (readonly number[])[];
  readonly areas: readonly {
    readonly code: string;
    readonly point: readonly [number, number];
    readonly outline: readonly (readonly (readonly number[])[])[];
  }[];
};
type Point = readonly [number, number];

const shapes = readShippedJson<Shapes>("shapes/municipalities.json");

function walk(line: readonly number[]): readonly Point[] {
  let x = 0;
  let y = 0;
  return Array.from({ length: line.length / 2 }, (_, index): Point => {
    x += line[2 * index]!;
    y += line[2 * index + 1]!;
    return [shapes.origin[0] + x * shapes.step[0], shapes.origin[1] + y * shapes.step[1]];
  });
}

function ringPoints(ring: readonly number[]): readonly Point[] {
  return ring.flatMap((line) => (line < 0 ? walk(shapes.lines[-1 - line]!).toReversed() : walk(shapes.lines[line]!)));
}

function contains(rings: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  }
  return inside;
}

test("every municipality of the register has an outline", () => {
  const codes = readRows("register/municipalities.csv").map(({ code }) => code);
  expect(shapes.areas.map(({ code }) => code)).toEqual(codes);
});

test("every ring ends where it began, line after line", () => {
  for (const { outline } of shapes.areas) {
    for (const ring of outline.flat()) {
      const ends = ring.map((line) => ringPoints([line]));
      for (const [index, line] of ends.entries()) expect(line.at(-1)).toEqual(ends[(index + 1) % ends.length]![0]);
    }
  }
});

test("every municipality holds its own point, and no other does", () => {
  const rings = shapes.areas.map(({ outline }) => outline.flat().map(ringPoints));
  shapes.areas.forEach(({ code, point }) => {
    expect(shapes.areas.filter((_, index) => contains(rings[index]!, point)).map((area) => area.code)).toEqual([code]);
  });
});

test("neighbours share a line of the outlines, but for three pairs with water between them", () => {
  const owners = new Map<number, string[]>();
  for (const { code, outline } of shapes.areas) {
    for (const line of outline.flat(2)) {
      const key = line < 0 ? -1 - line : line;
      owners.set(key, [...(owners.get(key) ?? []), code]);
    }
  }
  const shared = new Set(
    [...owners.values()].filter((codes) => codes.length === 2).map((codes) => codes.sort().join(" ")),
  );
  const pairs = readRows("register/neighbours.csv").map(({ a, b }) => [a, b].sort().join(" "));
  const missing = pairs.filter((pair) => !shared.has(pair));
  expect(missing).toEqual(["gm1676 gm1695", "gm1709 gm1963", "gm1924 gm1963"]);
});
