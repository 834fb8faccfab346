import { geoStereographic } from "d3";
import type { MunicipalityShapes } from "#server/contract/shapes.ts";

/** Kilometres east and south of the middle of the country. */
export type Place = readonly [x: number, y: number];
export type Bounds = { readonly min: Place; readonly max: Place };

export type Outline = {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly waterBoard: string;
  /** A place inside it. */
  readonly point: Place;
  /** For each piece the ring around it, then those around its holes. */
  readonly pieces: readonly (readonly (readonly Place[])[])[];
  readonly path: string;
  readonly bounds: Bounds;
};

export type Outlines = {
  readonly credit: string;
  readonly areas: readonly Outline[];
  /** Each line of the map once, with the areas on its two sides; one side alone at the sea and at the country's edge. */
  readonly lines: readonly {
    readonly path: string;
    readonly places: readonly Place[];
    readonly sides: readonly number[];
  }[];
};

const EARTH_RADIUS_KM = 6371.0088;

/** In the plane round the middle of the country an area is right to a thousandth. Half of the radius, doubled by the projection. */
const project = geoStereographic()
  .rotate([-5.3872, -52.1562])
  .scale(2 * EARTH_RADIUS_KM)
  .translate([0, 0]);

/** From lines in steps of a grid to outlines in kilometres. */
export function decodeOutlines(shapes: MunicipalityShapes): Outlines {
  const lines = shapes.lines.map((line) => walk(line, shapes));
  const along = (line: number) => (line < 0 ? (lines[-1 - line]?.toReversed() ?? []) : (lines[line] ?? []));
  const sides = lines.map((): number[] => []);
  const areas = shapes.areas.map(({ outline, point, ...area }, at): Outline => {
    const pieces = outline.map((piece) =>
      piece.map((ring) => {
        for (const line of ring) sides[line < 0 ? -1 - line : line]?.push(at);
        // Each line begins where the one before ends: that place is in both.
        return ring.flatMap((line) => along(line).slice(0, -1));
      }),
    );
    return {
      ...area,
      point: placeOf(point),
      pieces,
      path: pieces
        .flat()
        .map((ring) => `${pathOf(ring)}Z`)
        .join(""),
      bounds: boundsOf(pieces.flat(2)),
    };
  });
  return {
    credit: shapes.credit,
    areas,
    lines: lines.map((places, at) => ({ path: pathOf(places), places, sides: sides[at] ?? [] })),
  };
}

/** In square kilometres, holes taken out. */
export function areaOf({ pieces }: Pick<Outline, "pieces">): number {
  return pieces.reduce(
    (sum, [around, ...holes]) => sum + ringArea(around ?? []) - holes.reduce((all, hole) => all + ringArea(hole), 0),
    0,
  );
}

export function boundsOf(places: readonly Place[]): Bounds {
  const min: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const max: [number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x, y] of places) {
    min[0] = Math.min(min[0], x);
    min[1] = Math.min(min[1], y);
    max[0] = Math.max(max[0], x);
    max[1] = Math.max(max[1], y);
  }
  return { min, max };
}

/** Lines whose two sides differ by what `keyOf` says; null asks for the sea and abroad. A dissolved outline needs no shapes of its own. */
export function edgesBetween<Key>({ lines }: Pick<Outlines, "lines">, keyOf: (area: number | null) => Key): string {
  return lines
    .filter(({ sides: [one, other] }) => keyOf(one ?? null) !== keyOf(other ?? null))
    .map(({ path }) => path)
    .join("");
}

function walk(line: readonly number[], { origin, step }: MunicipalityShapes): readonly Place[] {
  let x = 0;
  let y = 0;
  return Array.from({ length: line.length / 2 }, (_, at) => {
    x += line[2 * at] ?? 0;
    y += line[2 * at + 1] ?? 0;
    return placeOf([origin[0] + x * step[0], origin[1] + y * step[1]]);
  });
}

function placeOf(position: readonly [longitude: number, latitude: number]): Place {
  const place = project([...position]);
  if (place === null) throw new Error(`invalid position: ${position.join(", ")}`);
  return place;
}

function pathOf(places: readonly Place[]): string {
  return `M${places.map(([x, y]) => `${metres(x)} ${metres(y)}`).join("L")}`;
}

function metres(kilometres: number): number {
  return Math.round(kilometres * 1000) / 1000;
}

function ringArea(ring: readonly Place[]): number {
  let twice = 0;
  ring.forEach(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}
