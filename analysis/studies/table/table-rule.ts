import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { CoverageResult } from "#analysis/model/coverage-result.ts";
import type { RegisterFacts, Surroundings } from "#analysis/model/surroundings.ts";
import type { TableEvidence, TableSilence, TableSuggestion } from "#analysis/model/table-result.ts";
import type { Table } from "./at-table.ts";

/** What a rule may look at. */
export type TableSight = Surroundings & {
  readonly rows: CoalitionRows;
  readonly day: string | null;
  readonly table: Table;
  readonly coverage: CoverageResult;
  readonly neighbours: readonly (readonly [string, string])[];
  /** Those of the coalition, as the register has them. */
  readonly municipalities: RegisterFacts["municipalities"];
};

/** Somebody whom a rule misses; who is at the table after all is taken out later. */
export type Missed = Pick<TableSuggestion, "key" | "name" | "partyType" | "code" | "place"> & {
  /** Where the coalition has it. */
  readonly actor?: Actor;
  readonly evidence: TableEvidence;
  /** How much there is to say for it, within its rule. */
  readonly weight: number;
};

/** Whom a rule misses, or why it can't tell. */
export type Looked = readonly Missed[] | TableSilence;
export type LookForMissing = (sight: TableSight) => Looked;

/** What a rule about places rests on; a reason where it is not there. */
export function placedSight({ register, municipalities }: TableSight): RegisterFacts | TableSilence {
  if (register === null) return "no-register";
  return municipalities.length === 0 ? "no-municipalities" : register;
}

/** Of a body of the register, under the same key whichever rule misses it. */
export function missedBody(body: RegisterFacts["bodies"][number], evidence: TableEvidence, weight: number): Missed {
  const { code, name, partyType } = body;
  return { key: code, name, partyType, code, place: null, evidence, weight };
}

type Municipality = RegisterFacts["municipalities"][number];

export function namesOf(municipalities: readonly Municipality[]): { readonly id: string; readonly label: string }[] {
  return municipalities.map(({ code, name }) => ({ id: code, label: name }));
}
