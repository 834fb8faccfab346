import { join } from "node:path";
import { mendName } from "#server/files/mend-name.ts";
import { groupBy } from "./group-by.ts";
import { legalForm } from "./legal-forms.ts";
import { domainKeys, type PolicyArea } from "./policy-areas.ts";
import { cell, type Row, readCsv } from "./read-csv.ts";
import { sortBy } from "./write-csv.ts";

export const REGISTER_DATE = "2026-05-16";

/** A body that governments keep together, over all the versions of its regulation. */
export type Arrangement = {
  /** Of the version in force on the day of the register, or else of the last one. */
  readonly id: string;
  /** First version: what the register's ties over time name. */
  readonly chain: string;
  readonly versions: readonly string[];
  readonly name: string;
  /** Title of the regulation, where the body has a name of its own; empty otherwise. */
  readonly originalName: string;
  readonly hasBodyName: boolean;
  readonly legalForm: string;
  readonly domains: readonly string[];
  readonly seat: string;
  readonly province: string;
  readonly from: string;
  readonly until: string;
  /** First day of the version that `id` names. */
  readonly versionFrom: string;
};

function isInForce(version: Row): boolean {
  const until = cell(version, "end");
  return cell(version, "start") <= REGISTER_DATE && (until === "" || until > REGISTER_DATE);
}

/** Name and title: the body's own name where it has one, because that is what people call it. */
function names(version: Row): Pick<Arrangement, "name" | "originalName" | "hasBodyName"> {
  const title = cell(version, "name");
  const body = cell(version, "body");
  const hasBodyName = body !== "";
  return { name: hasBodyName ? body : title, originalName: hasBodyName && body !== title ? title : "", hasBodyName };
}

/** Open while any version is: the last version of four bodies was withdrawn, and an earlier one still holds. */
function lastDay(versions: readonly Row[]): string {
  const days = versions.map((version) => cell(version, "end")).sort();
  return days.includes("") ? "" : (days.at(-1) ?? "");
}

function describe(chain: string, chosen: Row, versions: readonly Row[], areas: readonly PolicyArea[]): Arrangement {
  return {
    id: cell(chosen, "id"),
    chain,
    versions: versions.map((version) => cell(version, "id")).sort(),
    ...names(chosen),
    legalForm: legalForm(cell(chosen, "form")),
    domains: domainKeys(areas, cell(chosen, "policy_top")),
    seat: mendName(cell(chosen, "seat")).name,
    province: cell(chosen, "province"),
    from: versions.map((version) => cell(version, "start")).sort()[0] ?? "",
    until: lastDay(versions),
    versionFrom: cell(chosen, "start"),
  };
}

export function readArrangements(from: string, areas: readonly PolicyArea[]): readonly Arrangement[] {
  const versions = readCsv(join(from, "data/roo-nl/arrangements.csv"), ["id", "name", "form", "body", "start", "end"]);
  const links = readCsv(join(from, "data/roo-nl/arrangement_chains.csv"), ["id", "chain", "latest"]);
  const byId = new Map(versions.map((version) => [cell(version, "id"), version]));
  const chains = groupBy(links, (link) => cell(link, "chain"));
  const arrangements = [...chains].map(([chain, members]) => {
    const rows = members.map((member) => byId.get(cell(member, "id"))).filter((version) => version !== undefined);
    const latest = members[0] && byId.get(cell(members[0], "latest"));
    const chosen = rows.find(isInForce) ?? latest;
    if (chosen === undefined) throw new Error(`no version of arrangement: ${chain}`);
    return describe(chain, chosen, rows, areas);
  });
  return sortBy(arrangements, (arrangement) => arrangement.id);
}
