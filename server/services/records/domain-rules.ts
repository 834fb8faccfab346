import type { DomainRecord } from "#analysis/model/record.ts";
import { slug } from "#analysis/model/slug.ts";
import { domainFields } from "#server/contract/domain.ts";
import { findActorsInDomain } from "#server/repositories/actors.ts";
import { insertDomains, listDomainRecords, readDomain, updateDomain } from "#server/repositories/domains.ts";
import { findProjectsInDomain } from "#server/repositories/projects.ts";
import { dependentsOf, NOTHING_SPECIAL, type RecordRules } from "./record-rules.ts";

export const DOMAIN_RULES: RecordRules<DomainRecord> = {
  ...NOTHING_SPECIAL,
  kind: "domain",
  table: "domain",
  fields: domainFields,
  blank: async (db, coalition) => {
    const last = (await listDomainRecords(db, coalition)).at(-1);
    return { supporting: false, position: last === undefined ? 0 : last.position + 1 };
  },
  make: (key, fields: Omit<DomainRecord, "key">) => ({ key, ...fields }),
  idStem: ({ label }) => slug(label.en),
  read: readDomain,
  insert: insertDomains,
  update: updateDomain,
  // Shares without their domain would no longer sum to 1: people first say where they go.
  dependents: async (db, coalition, key) => [
    ...dependentsOf("actor", "blocks", await findActorsInDomain(db, coalition, key)),
    ...dependentsOf("project", "blocks", await findProjectsInDomain(db, coalition, key)),
  ],
};
