import type { Body } from "./bodies.ts";
import { BODY_KINDS } from "./body-kinds.ts";
import { SPLITS } from "./later-mergers.ts";
import type { RegisterSource } from "./source.ts";
import { presentBody } from "./successions.ts";
import type { Cell } from "./write-csv.ts";

const COLUMNS = [
  "id",
  "name",
  "original_name",
  "party_type",
  "place",
  "code",
  "succeeded_by",
  "succeeded_on",
  "splitInto",
  "splitOn",
  "sector",
  "province",
  "corop",
  "safetyRegion",
  "inhabitants",
  "wikidata",
] as const;
type Column = (typeof COLUMNS)[number];

/** Where a body lies: a municipality in itself or in what it merged into, any other body at its seat. */
function placeOf(source: RegisterSource, body: Body): string {
  if (body.kind !== "municipality") return body.seat === "" ? "" : source.findMunicipality(body.seat, body.province);
  const present = presentBody(source.successions, body.code);
  return source.municipalities.some(({ code }) => code === present) ? present : "";
}

/** Rows of `actors.csv`: only successors that are actors here too, so that every reference can be followed. */
export function actorRows(
  source: RegisterSource,
  used: ReadonlySet<string>,
): { readonly columns: readonly Column[]; readonly rows: readonly Readonly<Record<Column, Cell>>[] } {
  const municipalities = new Map(source.municipalities.map((municipality) => [municipality.code, municipality]));
  const successions = new Map(source.successions.map((succession) => [succession.body, succession]));
  const rows = source.bodies
    .filter((body) => used.has(body.code))
    .map((body) => {
      const municipality = municipalities.get(body.code);
      const succession = successions.get(body.code);
      const successor = presentBody(source.successions, body.code);
      const split = SPLITS.find(({ body: old, into }) => old === body.code && into.every((code) => used.has(code)));
      const succeeded = succession !== undefined && used.has(successor);
      return {
        id: body.code,
        name: body.name,
        original_name: body.originalName,
        party_type: BODY_KINDS[body.kind].partyType,
        place: placeOf(source, body),
        code: body.code.startsWith("roo") ? "" : body.code,
        succeeded_by: succeeded ? successor : "",
        succeeded_on: succeeded ? succession.on : "",
        splitInto: split?.into.join("|") ?? "",
        splitOn: split?.on ?? "",
        sector: body.kind,
        // A province, water board or ministry serves more than the province it has its seat in.
        province: body.kind === "municipality" ? body.province : "",
        corop: municipality?.corop ?? "",
        safetyRegion: municipality?.safetyRegion ?? "",
        inhabitants: body.inhabitants,
        wikidata: body.wikidata,
      };
    });
  return { columns: COLUMNS, rows };
}
