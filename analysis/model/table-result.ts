import type { PartyType } from "./actor.ts";
import type { Dismissal, MemberRole } from "./coalition.ts";
import type { Localised } from "./language.ts";
import type { Role } from "./project.ts";

/** By which somebody is missed at the table; a party that several suggest stands under the first. */
export const TABLE_RULES = [
  "known",
  "province",
  "water-board",
  "arrangement",
  "arrangement-member",
  "neighbour",
  "village-council",
  "party-type",
  "role",
] as const;
export type TableRule = (typeof TABLE_RULES)[number];

/** Why a rule says nothing: what it rests on is not known. */
export const TABLE_SILENCES = [
  "no-members",
  "no-municipalities",
  "no-register",
  "no-neighbours",
  "no-domains",
  "no-villages",
  "no-others",
  "no-projects",
  "no-roles",
] as const;
export type TableSilence = (typeof TABLE_SILENCES)[number];

type Named = { readonly id: string; readonly label: string };

/** What a suggestion rests on, per rule. */
export type TableEvidence =
  | { readonly rule: "known"; readonly role: Extract<MemberRole, "invited" | "not-at-the-table"> }
  | { readonly rule: "province" | "water-board"; readonly municipalities: readonly Named[] }
  /** Of the coalition's municipalities, those that take part in it. */
  | { readonly rule: "arrangement"; readonly domains: readonly Localised[]; readonly municipalities: readonly Named[] }
  | { readonly rule: "arrangement-member"; readonly arrangements: readonly Named[] }
  | { readonly rule: "neighbour"; readonly municipalities: readonly Named[] }
  | { readonly rule: "village-council"; readonly municipality: Named | null }
  | { readonly rule: "party-type"; readonly coalitions: readonly Localised[]; readonly of: number }
  | { readonly rule: "role"; readonly role: Role; readonly projects: number };

export type TableSuggestion = {
  /** The same for as long as the same is suggested. */
  readonly key: string;
  /** What it is called; null for a kind of party, or for whoever fills a role. */
  readonly name: string | null;
  readonly partyType: PartyType | null;
  /** Official code, where it has one. */
  readonly code: string | null;
  readonly place: string | null;
  /** The actor that it is, where the coalition has it already, and how it stands in the list of members. */
  readonly actor: string | null;
  readonly member: MemberRole | null;
  /** In the order of the rules. */
  readonly evidence: readonly TableEvidence[];
};

export type TableOutcome = {
  readonly rule: TableRule;
  /** Null where the rule could be looked at. */
  readonly silence: TableSilence | null;
  /** Of whom it says that they are missing, whether or not another rule says so too; those put aside not counted. */
  readonly found: number;
};

/** Who is not at the table, by rules that are listed: what could be, and no word on what ought to be. */
export type TableResult = {
  readonly date: string | null;
  readonly atTable: number;
  /** Of the coalition, as far as the register has them. */
  readonly municipalities: readonly Named[];
  /** Every rule, in order. */
  readonly rules: readonly TableOutcome[];
  /** By rule, and within a rule those with most evidence first. */
  readonly suggestions: readonly TableSuggestion[];
  /** Those that people put aside, and why. */
  readonly dismissed: readonly (TableSuggestion & Pick<Dismissal, "reason" | "on">)[];
  /** Parties whom no list in order names. */
  readonly marked: number;
};
