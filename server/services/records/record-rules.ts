import type { z } from "zod";
import type { CoalitionId } from "#analysis/model/id.ts";
import type { AnyRecord, RecordKind } from "#analysis/model/record.ts";
import type { FieldError } from "#server/contract/field-error.ts";
import type { Database, RecordTable, Trx } from "#server/database/schema.ts";
import type { Stored, Versions } from "#server/repositories/records.ts";

/** One record, wherever it is spoken of. */
export type RecordName = { readonly kind: RecordKind; readonly id: string };

/** What a field names: a record, or a key that stands in the coalition's own record. */
export type Reference = {
  readonly pointer: string;
  readonly kind: "actor" | "project" | "domain" | "wave" | "partition";
  readonly id: string | null;
  /** Checked by the store at the end of a change: it may name a record of the same kind that comes later. */
  readonly deferred?: true;
};

/** What hangs on a record: it goes along, only loses its mention of it, or keeps it from being removed. */
export type Dependent = RecordName & { readonly effect: "removed" | "changed" | "blocks" };

/** A key that a record has no longer, with what hangs on that key. */
export type LostKey = {
  readonly kind: "partition";
  readonly id: string;
  readonly dependents: readonly Dependent[];
};

/** A chain from record to record that may not come back to where it began. */
export type Chain<Kept> = {
  readonly pointer: string;
  readonly nextOf: (record: Kept) => string | null;
  readonly list: (db: Database, coalition: CoalitionId) => Promise<ReadonlyMap<string, string | null>>;
};

/** All that is particular to one kind of record. Editing, history and undo run over these and know no kind themselves. */
export type RecordRules<Kept = AnyRecord> = {
  readonly kind: RecordKind;
  readonly table: RecordTable;
  /** What people can write. */
  readonly fields: z.ZodObject;
  /** What a new record has where nothing is said. */
  readonly blank: (
    db: Database,
    coalition: CoalitionId,
    given: Readonly<Record<string, unknown>>,
  ) => Promise<Readonly<Record<string, unknown>>>;
  readonly make: (id: string, fields: never) => Kept;
  /** How a made id begins; null where records of this kind are not made or removed by themselves. */
  readonly idStem: ((record: Kept) => string) | null;
  /** Rules between the fields of one record. */
  readonly check: (record: Kept) => readonly FieldError[];
  readonly references: (record: Kept) => readonly Reference[];
  readonly chains: readonly Chain<Kept>[];
  /** Another record that says the same, where that is one too many, and what of a record decides on that. */
  readonly findSame: ((db: Database, coalition: CoalitionId, record: Kept) => Promise<string | null>) | null;
  readonly read: (db: Database, coalition: CoalitionId, id: string) => Promise<Stored<Kept> | null>;
  readonly insert: (trx: Trx, coalition: CoalitionId, version: number, records: readonly Kept[]) => Promise<void>;
  readonly update: (trx: Trx, coalition: CoalitionId, record: Kept, versions: Versions) => Promise<boolean>;
  readonly dependents: (db: Database, coalition: CoalitionId, id: string) => Promise<readonly Dependent[]>;
  /** Keys inside a record that other records name, and that a change takes out of it. */
  readonly lost: (db: Database, coalition: CoalitionId, before: Kept, after: Kept) => Promise<readonly LostKey[]>;
  /** The record without its mention of one that goes. */
  readonly forget: (record: Kept, gone: { readonly kind: string; readonly id: string }) => Kept;
};

/** What most kinds have none of. */
export const NOTHING_SPECIAL = {
  blank: async () => ({}),
  check: () => [],
  references: () => [],
  chains: [],
  findSame: null,
  dependents: async () => [],
  lost: async () => [],
  forget: <Kept>(record: Kept) => record,
} as const;

export const dependentsOf = (
  kind: RecordKind,
  effect: Dependent["effect"],
  ids: readonly string[],
): readonly Dependent[] => ids.map((id) => ({ kind, id, effect }));
