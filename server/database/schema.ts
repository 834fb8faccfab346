import type { ColumnType, Kysely, Transaction } from "kysely";
import type { ActorForm, Layer, PartyType, World } from "#analysis/model/actor.ts";
import type { CoalitionKind, MemberRole } from "#analysis/model/coalition.ts";
import type { ActorId, CoalitionId, ParticipationId, ProjectId, TieId } from "#analysis/model/id.ts";
import type { ProjectKind, Role } from "#analysis/model/project.ts";
import type { PinLayout } from "#analysis/model/record.ts";
import type { ApproachOutcome, Evidence, Reporter, TieKind } from "#analysis/model/tie.ts";

/** Set when the row is made, never afterwards. */
type Fixed<Value> = ColumnType<Value, Value, never>;
/** 0 or 1: neither store takes a boolean for an integer column. */
export type Flag = 0 | 1;
/** JSON as text; the repository converts. */
type JsonText = string;

/** The key of every record: its id is unique within its coalition only. */
type RecordKey<Id extends string> = {
  coalition: Fixed<CoalitionId>;
  id: Fixed<Id>;
  /** The coalition's revision at the record's last change. */
  version: number;
};
type PeriodColumns = { from_day: string | null; until_day: string | null };

export type CoalitionTable = {
  id: Fixed<CoalitionId>;
  kind: CoalitionKind;
  name: JsonText;
  purpose: JsonText;
  setting: JsonText;
  caveat: JsonText;
  project_kind: ProjectKind;
  fictional: Flag;
  register: Flag;
  signed_on: string | null;
  ends_on: string | null;
  defaults: JsonText;
  partitions: JsonText;
  dismissals: JsonText;
  follow_ups: JsonText;
  position: number;
  /** When it was put away; null while it is in use. */
  archived_at: string | null;
  /** Grows by one with every change to anything in the coalition. */
  revision: number;
  version: number;
};

export type DomainTable = RecordKey<string> & { label: JsonText; supporting: Flag; position: number };
export type WaveTable = RecordKey<string> & { day: string; label: JsonText; position: number };
export type SourceTable = RecordKey<string> & {
  title: string;
  licence: string;
  retrieved: string;
  address: string | null;
  position: number;
};

export type ActorTable = RecordKey<ActorId> & {
  name: string;
  original_name: string | null;
  form: ActorForm;
  part_of: ActorId | null;
  party_type: PartyType;
  world: World;
  layer: Layer | null;
  place: string | null;
  code: string | null;
  succeeded_by: ActorId | null;
  succeeded_on: string | null;
  do_not_rank: Flag;
  attributes: JsonText;
};
export type ActorDomainTable = {
  coalition: Fixed<CoalitionId>;
  actor: Fixed<ActorId>;
  domain: Fixed<string>;
  share: number;
  position: number;
};

export type MemberTable = RecordKey<string> & PeriodColumns & { actor: ActorId; role: MemberRole };

export type TieTable = RecordKey<TieId> &
  PeriodColumns & {
    source: ActorId;
    target: ActorId;
    kind: TieKind;
    directed: Flag;
    strength: number;
    evidence: Evidence | null;
    outcome: ApproachOutcome | null;
    note: string | null;
    amount: number | null;
  };
export type TieReportTable = {
  coalition: Fixed<CoalitionId>;
  tie: Fixed<TieId>;
  wave: Fixed<string>;
  reporter: Fixed<Reporter>;
  strength: number | null;
};

export type ProjectTable = RecordKey<ProjectId> &
  PeriodColumns & {
    name: string;
    original_name: string | null;
    kind: ProjectKind;
    place: string | null;
    succeeded_by: ProjectId | null;
    defines: string | null;
    attributes: JsonText;
  };
export type ProjectDomainTable = {
  coalition: Fixed<CoalitionId>;
  project: Fixed<ProjectId>;
  domain: Fixed<string>;
  share: number;
  position: number;
};

export type ParticipationTable = RecordKey<ParticipationId> &
  PeriodColumns & { actor: ActorId; project: ProjectId; role: Role; share: number | null };

export type PinTable = RecordKey<string> & {
  layout: PinLayout;
  partition_key: string;
  node: string;
  x: number;
  y: number;
};

export type ScenarioTable = RecordKey<string> & { name: string; changes: string; lens: JsonText };

export type ChangeTable = {
  coalition: Fixed<CoalitionId>;
  revision: Fixed<number>;
  at: Fixed<string>;
  /** Null where the programme itself made the change. */
  who: Fixed<string | null>;
  command: Fixed<string>;
  /** Revision of the change that this one takes back. */
  undoes: Fixed<number | null>;
};
export type ChangeEntryTable = {
  coalition: Fixed<CoalitionId>;
  revision: Fixed<number>;
  table_name: Fixed<RecordTable>;
  record_id: Fixed<string>;
  before: Fixed<JsonText | null>;
  after: Fixed<JsonText | null>;
};

export type ImportTable = {
  /** No foreign key: what was once imported is remembered after its coalition is deleted. */
  coalition: Fixed<CoalitionId>;
  id: Fixed<string>;
  at: Fixed<string>;
  who: Fixed<string | null>;
  files: Fixed<JsonText>;
  counts: Fixed<JsonText>;
  issues: Fixed<JsonText>;
};

/** Tables whose rows are records with a version and a history. Shares and reports are part of theirs. */
type RecordTables = {
  coalition: CoalitionTable;
  domain: DomainTable;
  wave: WaveTable;
  source: SourceTable;
  actor: ActorTable;
  coalition_member: MemberTable;
  tie: TieTable;
  project: ProjectTable;
  participation: ParticipationTable;
  pin: PinTable;
  scenario: ScenarioTable;
};
export type RecordTable = keyof RecordTables;

export type Schema = RecordTables & {
  actor_domain: ActorDomainTable;
  tie_report: TieReportTable;
  project_domain: ProjectDomainTable;
  change: ChangeTable;
  change_entry: ChangeEntryTable;
  import: ImportTable;
};

export type Database = Kysely<Schema>;
export type Trx = Transaction<Schema>;
