import { join } from "node:path";
import { mendName } from "#server/files/mend-name.ts";
import { type BodyKind, bodyKind } from "./body-kinds.ts";
import { bodyName } from "./body-name.ts";
import { cell, readCsv } from "./read-csv.ts";
import { sortBy } from "./write-csv.ts";

export type Body = {
  readonly code: string;
  /** Raw where the register's own spelling needs mending: whoever reads the files mends it, and keeps this. */
  readonly name: string;
  /** The register's name where ours leaves out or adds the kind of body; empty otherwise. */
  readonly originalName: string;
  readonly kind: BodyKind;
  readonly province: string;
  readonly seat: string;
  readonly inhabitants: string;
  readonly areaKm2: string;
  readonly from: string;
  readonly until: string;
  readonly wikidata: string;
};

export function readBodies(from: string): readonly Body[] {
  const rows = readCsv(join(from, "data/roo-nl/actors.csv"), ["id", "name", "type", "wikidata"]);
  return sortBy(
    rows.map((row) => {
      const kind = bodyKind(cell(row, "type"));
      const registered = cell(row, "name");
      const name = bodyName(kind, registered);
      return {
        code: cell(row, "id"),
        name,
        originalName: name === registered ? "" : registered,
        kind,
        province: cell(row, "province"),
        seat: mendName(cell(row, "seat")).name,
        inhabitants: cell(row, "inhabitants"),
        areaKm2: cell(row, "area_km2"),
        from: cell(row, "active_from"),
        until: cell(row, "active_until"),
        wikidata: cell(row, "wikidata"),
      };
    }),
    (body) => body.code,
  );
}
