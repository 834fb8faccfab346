import { asId } from "#analysis/model/id.ts";
import type { SettingsRecord } from "#analysis/model/record.ts";
import { fieldError } from "#server/contract/field-error.ts";
import { settingsFields } from "#server/contract/settings.ts";
import { findCoalitionNamed, readSettingsRecord, updateSettings } from "#server/repositories/coalitions.ts";
import { listPins } from "#server/repositories/pins.ts";
import { findProjectsDefining } from "#server/repositories/projects.ts";
import { dependentsOf, type LostKey, NOTHING_SPECIAL, type RecordRules } from "./record-rules.ts";

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
  // Pins by a partition that is gone are of no use; a project that defines its groups first has to say which it defines then.
  lost: async (db, coalition, before, after) => {
    const kept = new Set(after.partitions.map(({ key }) => key));
    const lost: LostKey[] = [];
    for (const { key } of before.partitions.filter((partition) => !kept.has(partition.key))) {
      const pins = (await listPins(db, coalition)).filter(({ partition }) => partition === key);
      const dependents = [
        ...dependentsOf("project", "blocks", await findProjectsDefining(db, coalition, key)),
        ...dependentsOf(
          "pin",
          "removed",
          pins.map(({ id }) => id),
        ),
      ];
      lost.push({ kind: "partition", id: key, dependents });
    }
    return lost;
  },
  findSame: (db, coalition, { name }) => findCoalitionNamed(db, name, coalition),
  read: async (db, coalition, id) => (id === coalition ? readSettingsRecord(db, asId(id)) : null),
  insert: async () => {
    throw new Error("a coalition is made as a whole, not as a record of itself");
  },
  update: (trx, _coalition, record, versions) => updateSettings(trx, record, versions),
};
