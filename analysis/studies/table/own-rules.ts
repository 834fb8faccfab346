import { PARTY_TYPES } from "#analysis/model/actor.ts";
import type { LookForMissing, Missed } from "./table-rule.ts";

/** "At least half" of one coalition would be all that it has. */
const LEAST_OTHERS = 2;

/** Whom the list of members itself names as invited or not at the table. */
export const missedMembers: LookForMissing = ({ rows, table }) => {
  if (rows.members.length === 0) return "no-members";
  return [...table.standing].flatMap(([actor, role]): Missed[] => {
    if (role !== "invited" && role !== "not-at-the-table") return [];
    const { id, name, partyType, code, place } = actor;
    return [{ key: code ?? id, name, partyType, code, place, actor, evidence: { rule: "known", role }, weight: 1 }];
  });
};

/** Kinds of party that at least half of the other coalitions of the same kind have. */
export const missedPartyTypes: LookForMissing = ({ rows, table, others }) => {
  const same = (others ?? []).filter(({ kind }) => kind === rows.coalition.kind);
  if (same.length < LEAST_OTHERS) return "no-others";
  const own = new Set(table.bodies.map(({ partyType }) => partyType));
  return PARTY_TYPES.flatMap((partyType): Missed[] => {
    const having = same.filter(({ partyTypes }) => partyTypes.includes(partyType));
    if (partyType === "other" || own.has(partyType) || having.length * 2 < same.length) return [];
    const evidence = { rule: "party-type", coalitions: having.map(({ name }) => name), of: same.length } as const;
    return [
      {
        key: `party-type:${partyType}`,
        name: null,
        partyType,
        code: null,
        place: null,
        evidence,
        weight: having.length,
      },
    ];
  });
};

/** Roles that nobody fills in any project. */
export const missedRoles: LookForMissing = ({ coverage }) => {
  if (coverage.reason !== null) return coverage.reason;
  return coverage.unrecorded.map((role) => ({
    key: `role:${role}`,
    name: null,
    partyType: null,
    code: null,
    place: null,
    evidence: { rule: "role", role, projects: coverage.projects.length },
    weight: 1,
  }));
};
