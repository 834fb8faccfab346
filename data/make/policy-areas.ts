import { join } from "node:path";
import { cell, readCsv } from "./read-csv.ts";
import { sortBy } from "./write-csv.ts";

export type PolicyArea = {
  /** As the register writes it. */
  readonly nl: string;
  readonly en: string;
  /** Key of the domain that stands for it. */
  readonly domain: string;
};

/** The domain of bodies that run one another's offices: no policy, so it stays out of findings by default. */
export const SUPPORTING_DOMAIN = "supporting";

export function readPolicyAreas(from: string): readonly PolicyArea[] {
  const rows = readCsv(join(from, "data/roo-nl-derived/policy_areas.csv"), ["nl", "en", "domain"]);
  return sortBy(
    rows.map((row) => ({
      nl: cell(row, "nl"),
      en: cell(row, "en"),
      domain: cell(row, "domain").replaceAll(" ", "-"),
    })),
    (area) => area.domain,
  );
}

/** Domain keys for the register's policy areas, each once and in alphabetical order. */
export function domainKeys(areas: readonly PolicyArea[], named: string): readonly string[] {
  const keys = named
    .split("|")
    .filter((area) => area !== "")
    .map((name) => {
      const area = areas.find(({ nl }) => nl === name);
      if (area === undefined) throw new Error(`unknown policy area: ${name}`);
      return area.domain;
    });
  return sortBy(new Set(keys), (key) => key);
}
