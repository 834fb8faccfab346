import { asId, type TieId } from "#analysis/model/id.ts";
import { APPROACH_OUTCOMES, EVIDENCE, TIE_KINDS, type Tie } from "#analysis/model/tie.ts";
import { ranges } from "./number.ts";
import type { RowFormat } from "./read-rows.ts";
import { readTieReports } from "./tie-reports.ts";

/** A tie as its row has it: perhaps without an id, perhaps to be left out for its strength of 0. */
export type TieRow = Omit<Tie, "id"> & { readonly id: TieId | null };

const optional = ["id", "directed", "strength", "from", "until", "evidence", "outcome", "note", "amount", "reports"];

export const tiesFile: RowFormat<TieRow> = {
  file: "ties.csv",
  columns: { required: ["source", "target", "kind"], optional, others: "unknown" },
  idColumn: "id",
  read: (row) => {
    const id = row.text("id") === null ? null : asId<"tie">(row.id("id"));
    return {
      id,
      source: asId<"actor">(row.id("source")),
      target: asId<"actor">(row.id("target")),
      // A row without a kind that is known is reported and never comes out.
      kind: row.requiredOneOf("kind", TIE_KINDS) ?? "collaborates",
      directed: row.isYes("directed"),
      strength: row.number("strength", ranges.strength) ?? 1,
      ...row.period(),
      evidence: row.oneOf("evidence", EVIDENCE),
      outcome: row.oneOf("outcome", APPROACH_OUTCOMES),
      note: row.text("note"),
      amount: row.number("amount", ranges.zeroOrMore),
      reports: readTieReports(row),
    };
  },
};
