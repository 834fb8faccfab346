import type { RecordKind, RecordOfKind } from "#analysis/model/record.ts";
import type { RecordTable } from "#server/database/schema.ts";
import { ACTOR_RULES } from "./actor-rules.ts";
import { DOMAIN_RULES } from "./domain-rules.ts";
import { MEMBER_RULES } from "./member-rules.ts";
import { PARTICIPATION_RULES } from "./participation-rules.ts";
import { PIN_RULES } from "./pin-rules.ts";
import { PROJECT_RULES } from "./project-rules.ts";
import type { RecordRules } from "./record-rules.ts";
import { SCENARIO_RULES } from "./scenario-rules.ts";
import { SETTINGS_RULES } from "./settings-rules.ts";
import { TIE_RULES } from "./tie-rules.ts";

/** Every kind of record. A new kind is a file with its rules and a line here. */
const RULES: { readonly [Kind in RecordKind]: RecordRules<RecordOfKind[Kind]> } = {
  coalition: SETTINGS_RULES,
  domain: DOMAIN_RULES,
  actor: ACTOR_RULES,
  member: MEMBER_RULES,
  project: PROJECT_RULES,
  participation: PARTICIPATION_RULES,
  tie: TIE_RULES,
  pin: PIN_RULES,
  scenario: SCENARIO_RULES,
};

/** The rules of a kind, for whoever handles records of any kind: what one rule gives, only the others of that kind get. */
export function rulesOf(kind: RecordKind): RecordRules {
  return RULES[kind] as unknown as RecordRules;
}

const KINDS = new Map(Object.values(RULES).map(({ table, kind }): [RecordTable, RecordKind] => [table, kind]));

/** Null for records that are not edited by themselves, such as waves. */
export function kindOf(table: RecordTable): RecordKind | null {
  return KINDS.get(table) ?? null;
}
