import type { Pin } from "#analysis/model/record.ts";
import { pinFields } from "#server/contract/pin.ts";
import { insertPins, listPins, readPin, updatePin } from "#server/repositories/pins.ts";
import { NOTHING_SPECIAL, type RecordRules } from "./record-rules.ts";

export const PIN_RULES: RecordRules<Pin> = {
  ...NOTHING_SPECIAL,
  kind: "pin",
  table: "pin",
  fields: pinFields,
  make: (id, fields: Omit<Pin, "id">) => ({ id, ...fields }),
  idStem: ({ layout, partition, node }) => `${layout}~${partition}~${node}`,
  references: ({ node, partition }) => {
    const kind = node.startsWith("actor:") ? "actor" : "project";
    return [
      { pointer: "/node", kind, id: node.slice(kind.length + 1) },
      { pointer: "/partition", kind: "partition", id: partition },
    ];
  },
  findSame: async (db, coalition, { id, layout, partition, node }) => {
    const others = await listPins(db, coalition, node);
    return others.find((pin) => pin.id !== id && pin.layout === layout && pin.partition === partition)?.id ?? null;
  },
  read: readPin,
  insert: insertPins,
  update: updatePin,
};
