import { asId } from "#analysis/model/id.ts";
import type { Tie } from "#analysis/model/tie.ts";
import { fieldError } from "#server/contract/field-error.ts";
import { periodErrors } from "#server/contract/fields.ts";
import { tieFields } from "#server/contract/tie.ts";
import { findSameTie, insertTies, readTie, updateTie } from "#server/repositories/ties.ts";
import { NOTHING_SPECIAL, type RecordRules } from "./record-rules.ts";

export const TIE_RULES: RecordRules<Tie> = {
  ...NOTHING_SPECIAL,
  kind: "tie",
  table: "tie",
  fields: tieFields,
  blank: async () => ({
    kind: "collaborates",
    directed: false,
    strength: 1,
    from: null,
    until: null,
    evidence: null,
    outcome: null,
    note: null,
    amount: null,
    reports: [],
  }),
  make: (id, fields: Omit<Tie, "id">) => ({ id: asId(id), ...fields }),
  idStem: ({ source, target }) => `${source}~${target}`,
  check: (tie) => [...(tie.source === tie.target ? [fieldError("/target", "self-tie")] : []), ...periodErrors(tie)],
  references: ({ source, target, reports }) => [
    { pointer: "/source", kind: "actor", id: source },
    { pointer: "/target", kind: "actor", id: target },
    ...reports.map(({ wave }, at) => ({ pointer: `/reports/${at}/wave`, kind: "wave" as const, id: wave })),
  ],
  findSame: findSameTie,
  read: (db, coalition, id) => readTie(db, coalition, asId(id)),
  insert: insertTies,
  update: updateTie,
};
