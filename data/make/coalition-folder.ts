import { join } from "node:path";
import type { Manifest } from "#server/contract/coalition.ts";
import { actorRows } from "./actor-rows.ts";
import type { Arrangement } from "./arrangements.ts";
import { domainNames } from "./domain-names.ts";
import type { Participation } from "./participations.ts";
import type { RegisterSource } from "./source.ts";
import { sortBy, writeCsv, writeText } from "./write-csv.ts";

/** Part of the register that becomes one coalition. */
type Selection = {
  readonly arrangements: readonly Arrangement[];
  readonly participations: readonly Participation[];
};

const PROJECT_COLUMNS = [
  "id",
  "name",
  "original_name",
  "place",
  "from",
  "until",
  "domains",
  "defines",
  "legalForm",
  "seat",
] as const;

/** Writes a coalition in the format of `data/README.md`, for the same reader as a user's own. */
export function writeCoalition(folder: string, manifest: Manifest, source: RegisterSource, selection: Selection): void {
  const defining = new Set(source.municipalities.map((municipality) => municipality.safetyRegionArrangement));
  const domains = new Set(selection.arrangements.flatMap((arrangement) => arrangement.domains));
  writeText(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  writeCsv(join(folder, "domains.csv"), ["key", "name_nl", "name_en", "supporting"], domainNames(source, domains));
  const actors = new Set(selection.participations.map((participation) => participation.actor));
  const rows = actorRows(source, actors);
  writeCsv(join(folder, "actors.csv"), rows.columns, rows.rows);
  const projects = selection.arrangements.map((arrangement) => ({
    id: arrangement.id,
    name: arrangement.name,
    original_name: arrangement.originalName,
    place: source.findMunicipality(arrangement.seat, arrangement.province),
    from: arrangement.from,
    until: arrangement.until,
    domains: arrangement.domains.join("|"),
    defines: defining.has(arrangement.id) ? "safety-region" : "",
    legalForm: arrangement.legalForm,
    seat: arrangement.seat,
  }));
  writeCsv(
    join(folder, "projects.csv"),
    PROJECT_COLUMNS,
    sortBy(projects, (project) => project.id),
  );
  writeCsv(
    join(folder, "participations.csv"),
    ["actor", "project", "from", "until", "share"],
    selection.participations.map(({ actor, arrangement, from, until, share }) => {
      return { actor, project: arrangement, from, until, share };
    }),
  );
}
