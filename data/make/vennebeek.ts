import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { GOVERNMENT_ACTORS } from "./vennebeek-government.ts";
import { dealYears } from "./vennebeek-joined.ts";
import { COALITION } from "./vennebeek-manifest.ts";
import { MEMBER_ROWS } from "./vennebeek-members.ts";
import { PARTICIPATION_ROWS, PROJECT_ROWS } from "./vennebeek-projects.ts";
import { SOCIETY_ACTORS } from "./vennebeek-society.ts";
import { SOURCE_TEXT } from "./vennebeek-source.ts";
import { listTies } from "./vennebeek-ties.ts";
import { writeCsv, writeText } from "./write-csv.ts";

const DOMAIN_ROWS = [
  ["water", "Water", "Water"],
  ["nature", "Natuur", "Nature"],
  ["agriculture", "Landbouw", "Agriculture"],
  ["housing", "Wonen", "Housing"],
  ["mobility", "Mobiliteit", "Mobility"],
  ["energy", "Energie", "Energy"],
  ["care", "Zorg en welzijn", "Care"],
  ["economy", "Economie", "Economy"],
  ["spatial-planning", "Ruimtelijke ordening", "Spatial planning"],
  ["supporting", "Ondersteunend", "Supporting"],
] as const;

/** Writes the fictional covenant of Vennebeek as a coalition folder (data/README.md). */
export function writeVennebeek(folder: string): void {
  const actors = [...GOVERNMENT_ACTORS, ...SOCIETY_ACTORS];
  const years = dealYears(actors);
  writeText(
    resolve(folder, "manifest.json"),
    `${JSON.stringify({ format: "schakelwerk.coalition/1", ...COALITION }, null, 2)}\n`,
  );
  writeText(resolve(folder, "SOURCE.md"), SOURCE_TEXT);
  writeCsv(
    resolve(folder, "domains.csv"),
    ["key", "name_nl", "name_en", "supporting"],
    DOMAIN_ROWS.map(([key, name_nl, name_en]) => ({
      key,
      name_nl,
      name_en,
      supporting: key === "supporting" ? "yes" : "",
    })),
  );
  writeCsv(
    resolve(folder, "actors.csv"),
    ["id", "name", "form", "part_of", "party_type", "world", "layer", "place", "domains", "joined"],
    actors.map((actor) => ({ ...actor, joined: years.get(actor.id) ?? "" })),
  );
  writeCsv(resolve(folder, "projects.csv"), ["id", "name", "kind", "place", "from", "until", "domains"], PROJECT_ROWS);
  writeCsv(resolve(folder, "participations.csv"), ["actor", "project", "role", "from", "share"], PARTICIPATION_ROWS);
  writeCsv(
    resolve(folder, "ties.csv"),
    [
      "id",
      "source",
      "target",
      "kind",
      "directed",
      "strength",
      "from",
      "until",
      "evidence",
      "outcome",
      "note",
      "amount",
      "reports",
    ],
    listTies(),
  );
  writeCsv(resolve(folder, "members.csv"), ["actor", "role", "from", "until"], MEMBER_ROWS);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeVennebeek(resolve(import.meta.dirname, "../coalitions/vennebeek"));
}
