import { MEMBER_ROLES, type Member } from "#analysis/model/coalition.ts";
import { asId } from "#analysis/model/id.ts";
import type { RowFormat } from "./read-rows.ts";

export const membersFile: RowFormat<Member> = {
  file: "members.csv",
  columns: { required: ["actor", "role"], optional: ["from", "until"], others: "unknown" },
  idColumn: null,
  read: (row) => ({
    actor: asId<"actor">(row.id("actor")),
    // A row without a role that is known is reported and never comes out.
    role: row.requiredOneOf("role", MEMBER_ROLES) ?? "partner",
    ...row.period(),
  }),
};
