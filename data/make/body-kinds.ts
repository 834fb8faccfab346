import type { PartyType } from "#analysis/model/actor.ts";

/** Kinds of participants as the register tells them apart, under keys of our own. */
export const BODY_KINDS = {
  municipality: { source: "municipality", partyType: "municipality" },
  "water-board": { source: "water board", partyType: "water-board" },
  province: { source: "province", partyType: "province" },
  ministry: { source: "ministry", partyType: "national-body" },
  "joint-body": { source: "joint arrangement body", partyType: "joint-body" },
  "german-authority": { source: "German authority", partyType: "foreign-authority" },
  "belgian-authority": { source: "Belgian authority", partyType: "foreign-authority" },
  foundation: { source: "foundation/association", partyType: "other" },
  company: { source: "company", partyType: "other" },
} as const satisfies Record<string, { readonly source: string; readonly partyType: PartyType }>;

export type BodyKind = keyof typeof BODY_KINDS;

const BY_SOURCE = new Map<string, BodyKind>(
  (Object.keys(BODY_KINDS) as BodyKind[]).map((kind) => [BODY_KINDS[kind].source, kind]),
);

export function bodyKind(source: string): BodyKind {
  const kind = BY_SOURCE.get(source);
  if (kind === undefined) throw new Error(`unknown kind of body: ${source}`);
  return kind;
}
