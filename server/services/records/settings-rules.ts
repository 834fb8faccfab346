import { asId } from "#analysis/model/id.ts";
import type { SettingsRecord } from "#analysis/model/record.ts";
import { fieldError } from "#server/contract/field-error.ts";
import { settingsFields } from "#server/contract/settings.ts";
import { findCoalitionNamed, readSettingsRecord, updateSettings } from "#server/repositories/coalitions.ts";
import { NOTHING_SPECIAL, type RecordRules } from "./record-rules.ts";

/** The coalition's own record. It is made, put away and removed with the whole coalition, and only changed here. */
export const SETTINGS_RULES: RecordRules<SettingsRecord> = {
  ...NOTHING_SPECIAL,
  kind: "coalition",
  table: "coalition",
  fields: settingsFields,
  make: (_id, fields: SettingsRecord) => fields,
  idStem: null,
  check: ({ signedOn, endsOn, partitions, defaults }) => {
    const keys = partitions.map(({ key }) => key);
    const twice = keys.findIndex((key, at) => keys.indexOf(key) !== at);
    return [
      ...(signedOn !== null && endsOn !== null && endsOn <= signedOn
        ? [fieldError("/endsOn", "period-backwards", { from: signedOn, until: endsOn })]
        : []),
      ...(twice === -1 ? [] : [fieldError(`/partitions/${twice}/key`, "key-twice", { key: keys[twice] ?? "" })]),
      ...(keys.includes(defaults.partition)
        ? []
        : [fieldError("/defaults/partition", "unknown-reference", { kind: "partition", id: defaults.partition })]),
    ];
  },
  references: ({ defaults }) => [{ pointer: "/defaults/lens/wave", kind: "wave", id: defaults.lens.wave }],
  findSame: (db, coalition, { name }) => findCoalitionNamed(db, name, coalition),
  read: async (db, coalition, id) => (id === coalition ? readSettingsRecord(db, asId(id)) : null),
  insert: async () => {
    throw new Error("a coalition is made as a whole, not as a record of itself");
  },
  update: (trx, _coalition, record, versions) => updateSettings(trx, record, versions),
};
