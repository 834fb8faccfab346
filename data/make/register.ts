import { join } from "node:path";
import { mendName } from "#server/files/mend-name.ts";
import { organisationKind } from "./organisation-kinds.ts";
import { cell, readCsv } from "./read-csv.ts";
import type { RegisterSource } from "./source.ts";
import { sortBy, writeCsv } from "./write-csv.ts";

function writeBodies(folder: string, { bodies }: RegisterSource): void {
  const rows = bodies.map(({ originalName, areaKm2, ...body }) => {
    return { ...body, original_name: originalName, area_km2: areaKm2 };
  });
  const columns = ["code", "name", "original_name", "kind", "province", "seat", "inhabitants", "area_km2"] as const;
  writeCsv(join(folder, "bodies.csv"), [...columns, "from", "until", "wikidata"], rows);
}

function writeArrangements(folder: string, { arrangements, participations }: RegisterSource): void {
  const rows = arrangements.map((arrangement) => ({
    id: arrangement.id,
    name: arrangement.name,
    original_name: arrangement.originalName,
    named_by: arrangement.hasBodyName ? "body" : "title",
    legal_form: arrangement.legalForm,
    domains: arrangement.domains.join("|"),
    seat: arrangement.seat,
    province: arrangement.province,
    from: arrangement.from,
    until: arrangement.until,
    versions: arrangement.versions.join("|"),
  }));
  const columns = ["id", "name", "original_name", "named_by", "legal_form", "domains", "seat", "province"] as const;
  writeCsv(join(folder, "arrangements.csv"), [...columns, "from", "until", "versions"], rows);
  writeCsv(
    join(folder, "participations.csv"),
    ["actor", "arrangement", "from", "until", "share", "organs"],
    participations,
  );
}

function writeMunicipalities(folder: string, { municipalities }: RegisterSource): void {
  const rows = municipalities.map((municipality) => ({
    code: municipality.code,
    name: municipality.name,
    province: municipality.province,
    corop: municipality.corop,
    safety_region: municipality.safetyRegion,
    safety_region_arrangement: municipality.safetyRegionArrangement,
    labour_market_region_2016: municipality.labourMarketRegion2016,
    ggd_2016: municipality.ggd2016,
    water_board_approximate: municipality.waterBoard,
  }));
  const columns = ["code", "name", "province", "corop", "safety_region", "safety_region_arrangement"] as const;
  writeCsv(
    join(folder, "municipalities.csv"),
    [...columns, "labour_market_region_2016", "ggd_2016", "water_board_approximate"],
    rows,
  );
}

function writeNeighbours(folder: string, from: string): void {
  const rows = readCsv(join(from, "data/roo-nl-derived/neighbours.csv"), ["a", "b"]);
  const pairs = rows.map((row) => ({ a: cell(row, "a"), b: cell(row, "b") }));
  writeCsv(
    join(folder, "neighbours.csv"),
    ["a", "b"],
    sortBy(pairs, ({ a, b }) => `${a} ${b}`),
  );
}

function writeOrganisations(folder: string, from: string): void {
  const file = join(from, "data/registers/roo_organisations_nl.csv");
  const rows = readCsv(file, ["id", "name", "abbr", "type", "province", "wikidata"]).map((row) => ({
    // Some organisations were found by name alone; the source writes that as a code.
    id: cell(row, "id").replace(/^rooNone$/, ""),
    name: mendName(cell(row, "name")).name,
    abbreviation: cell(row, "abbr"),
    kind: organisationKind(cell(row, "type")),
    province: cell(row, "province"),
    wikidata: cell(row, "wikidata"),
  }));
  writeCsv(
    join(folder, "organisations.csv"),
    ["id", "name", "abbreviation", "kind", "province", "wikidata"],
    sortBy(rows, ({ id, name }) => `${id} ${name}`),
  );
}

/** Facts that screens look things up in, whatever coalition is open. */
export function writeRegister(folder: string, from: string, source: RegisterSource): void {
  writeBodies(folder, source);
  writeArrangements(folder, source);
  writeMunicipalities(folder, source);
  writeNeighbours(folder, from);
  writeOrganisations(folder, from);
  const successions = source.successions.map(({ body, name, successor, on, isVerified }) => {
    return { body, name, successor, on, verified: isVerified ? "yes" : "" };
  });
  writeCsv(join(folder, "successions.csv"), ["body", "name", "successor", "on", "verified"], successions);
  writeCsv(join(folder, "policy-areas.csv"), ["domain", "nl", "en"], source.policyAreas);
  const places = source.places.map(({ name, municipality }) => ({ name, municipality }));
  writeCsv(join(folder, "places.csv"), ["name", "municipality"], places);
}
