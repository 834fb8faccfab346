import type { Domain } from "#analysis/model/coalition.ts";
import type { RowFormat } from "./read-rows.ts";

export const domainsFile: RowFormat<Domain> = {
  file: "domains.csv",
  columns: { required: ["key", "name_nl", "name_en"], optional: ["supporting"], others: "unknown" },
  idColumn: "key",
  read: (row) => ({
    key: row.id("key"),
    label: { nl: row.requiredText("name_nl"), en: row.requiredText("name_en") },
    supporting: row.isYes("supporting"),
  }),
};
