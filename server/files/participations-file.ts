import { asId } from "#analysis/model/id.ts";
import { type Participation, ROLES } from "#analysis/model/project.ts";
import { ranges } from "./number.ts";
import type { RowFormat } from "./read-rows.ts";

export const participationsFile: RowFormat<Omit<Participation, "id">> = {
  file: "participations.csv",
  columns: { required: ["actor", "project"], optional: ["role", "from", "until", "share"], others: "unknown" },
  idColumn: null,
  read: (row) => ({
    actor: asId<"actor">(row.id("actor")),
    project: asId<"project">(row.id("project")),
    role: row.oneOf("role", ROLES) ?? "participates",
    ...row.period(),
    share: row.number("share", ranges.share),
  }),
};
