import { join } from "node:path";
import { mendName } from "#server/files/mend-name.ts";
import { groupBy } from "./group-by.ts";
import { cell, readCsv } from "./read-csv.ts";
import { compareText, sortBy } from "./write-csv.ts";

export type Place = {
  readonly name: string;
  readonly municipality: string;
  readonly municipalityName: string;
  readonly province: string;
};

/**
 * Finds the municipality in which a seat lies. The name of a municipality means that municipality: Hoorn is the town, not
 * one of the hamlets. Empty when no place, or more than one, has the name.
 */
export type FindMunicipality = (place: string, province: string) => string;

export function readPlaces(from: string): readonly Place[] {
  const rows = readCsv(join(from, "data/registers/places_nl.csv"), [
    "place",
    "municipality",
    "municipality_name",
    "province",
  ]);
  const places = rows.map((row) => ({
    name: mendName(cell(row, "place")).name,
    municipality: cell(row, "municipality"),
    municipalityName: cell(row, "municipality_name"),
    province: cell(row, "province"),
  }));
  return sortBy(places, (place) => place.municipality).toSorted((a, b) => compareText(a.name, b.name));
}

/** Names that people write on letters beside the official one. */
const ALSO_CALLED: Readonly<Record<string, string>> = { "den haag": "'s-gravenhage", "den bosch": "'s-hertogenbosch" };

/** The register writes "Alphen Aan Den Rijn" for a seat and "Alphen aan den Rijn" for the place. */
function comparable(name: string): string {
  const lower = name.toLowerCase();
  return ALSO_CALLED[lower] ?? lower;
}

export function municipalityFinder(places: readonly Place[]): FindMunicipality {
  const byName = groupBy(places, (place) => comparable(place.name));
  const named = new Map(places.map((place) => [comparable(place.municipalityName), place.municipality]));
  return (name, province) => {
    const itself = named.get(comparable(name));
    if (itself !== undefined) return itself;
    const found = (byName.get(comparable(name)) ?? []).filter(
      (place) => province === "" || place.province === province,
    );
    const [only, ...others] = new Set(found.map((place) => place.municipality));
    return only !== undefined && others.length === 0 ? only : "";
  };
}
