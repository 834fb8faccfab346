import { asId } from "#analysis/model/id.ts";
import type { Participation } from "#analysis/model/project.ts";
import { periodErrors } from "#server/contract/fields.ts";
import { participationFields } from "#server/contract/participation.ts";
import {
  insertParticipations,
  listParticipationsOf,
  readParticipation,
  updateParticipation,
} from "#server/repositories/participations.ts";
import { overlap } from "./overlap.ts";
import { NOTHING_SPECIAL, type RecordRules } from "./record-rules.ts";

export const PARTICIPATION_RULES: RecordRules<Participation> = {
  ...NOTHING_SPECIAL,
  kind: "participation",
  table: "participation",
  fields: participationFields,
  blank: async () => ({ role: "participates", from: null, until: null, share: null }),
  make: (id, fields: Omit<Participation, "id">) => ({ id: asId(id), ...fields }),
  idStem: ({ actor, project }) => `${actor}~${project}`,
  check: periodErrors,
  references: ({ actor, project }) => [
    { pointer: "/actor", kind: "actor", id: actor },
    { pointer: "/project", kind: "project", id: project },
  ],
  findSame: async (db, coalition, { id, actor, project, role, from, until }) => {
    const others = await listParticipationsOf(db, coalition, { actor, project });
    const same = others.find((other) => other.id !== id && other.role === role && overlap(other, { from, until }));
    return same?.id ?? null;
  },
  read: (db, coalition, id) => readParticipation(db, coalition, asId(id)),
  insert: insertParticipations,
  update: updateParticipation,
};
