import type { MemberRecord } from "#analysis/model/record.ts";
import { periodErrors } from "#server/contract/fields.ts";
import { memberFields } from "#server/contract/member.ts";
import { insertMembers, listMemberRecords, readMember, updateMember } from "#server/repositories/members.ts";
import { overlap } from "./overlap.ts";
import { NOTHING_SPECIAL, type RecordRules } from "./record-rules.ts";

export const MEMBER_RULES: RecordRules<MemberRecord> = {
  ...NOTHING_SPECIAL,
  kind: "member",
  table: "coalition_member",
  fields: memberFields,
  blank: async () => ({ role: "partner", from: null, until: null }),
  make: (id, fields: Omit<MemberRecord, "id">) => ({ id, ...fields }),
  idStem: ({ actor, role }) => `${actor}~${role}`,
  check: periodErrors,
  references: ({ actor }) => [{ pointer: "/actor", kind: "actor", id: actor }],
  findSame: async (db, coalition, member) => {
    const others = await listMemberRecords(db, coalition, member.actor);
    const same = others.find((other) => other.id !== member.id && other.role === member.role && overlap(other, member));
    return same?.id ?? null;
  },
  read: readMember,
  insert: insertMembers,
  update: updateMember,
};
