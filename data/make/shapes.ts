import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RegisterSource } from "./source.ts";
import { sortBy, writeText } from "./write-csv.ts";

type Numbers = readonly number[];
/** A ring is a list of lines: `i` runs along line i, `-1 - i` against it. */
type Ring = Numbers;

type Topology = {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: { readonly municipalities: { readonly geometries: readonly Geometry[] } };
};

type Geometry = { readonly properties: { readonly code: string } } & (
  | { readonly type: "Polygon"; readonly arcs: readonly Ring[] }
  | { readonly type: "MultiPolygon"; readonly arcs: readonly (readonly Ring[])[] }
);

type Points = {
  readonly features: readonly {
    readonly properties: { readonly code: string };
    readonly geometry: { readonly coordinates: readonly [number, number] };
  }[];
};

function readJson<Value>(file: string): Value {
  return JSON.parse(readFileSync(file, "utf8")) as Value;
}

function outline(geometry: Geometry): readonly (readonly Ring[])[] {
  return geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
}

/** One record a line: a change shows as a line, and the file stays small. */
function lines(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(",\n");
}

/**
 * Outlines of the municipalities, made of lines that neighbours share: who dissolves them by a code keeps the lines that
 * have the same code on one side only, and a border between two neighbours is the lines that both have.
 */
export function writeShapes(folder: string, from: string, source: RegisterSource): void {
  const topology = readJson<Topology>(join(from, "data/geo-nl/municipalities_small.topojson"));
  const points = readJson<Points>(join(from, "data/geo-nl/municipality_points.geojson"));
  const inside = new Map(points.features.map(({ properties, geometry }) => [properties.code, geometry.coordinates]));
  const municipalities = new Map(source.municipalities.map((municipality) => [municipality.code, municipality]));
  const areas = topology.objects.municipalities.geometries.map((geometry) => {
    const { code } = geometry.properties;
    const municipality = municipalities.get(code);
    const point = inside.get(code);
    if (municipality === undefined || point === undefined) throw new Error(`unknown municipality: ${code}`);
    const { name, province, waterBoard } = municipality;
    return { code, name, province, waterBoard, point, outline: outline(geometry) };
  });
  const { scale, translate } = topology.transform;
  const head = {
    format: "schakelwerk.shapes/1",
    credit: "CBS / Kadaster, Wijken en Buurten 2023",
    licence: "CC-BY-4.0",
    origin: translate,
    step: scale,
  };
  const text = [
    `${JSON.stringify(head).slice(0, -1)},`,
    `"lines":[\n${lines(topology.arcs.map((arc) => arc.flat()))}\n],`,
    `"areas":[\n${lines(sortBy(areas, ({ code }) => code))}\n]}\n`,
  ];
  writeText(join(folder, "municipalities.json"), text.join("\n"));
}
