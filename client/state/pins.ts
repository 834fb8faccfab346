import type { Pin } from "#analysis/model/record.ts";
import { fetchPins } from "#client/api/records-api.ts";
import type { RecordEdit } from "#server/contract/change.ts";
import type { PinList } from "#server/contract/pin.ts";
import { createRecordList } from "./record-list.ts";

type VersionedPin = PinList["pins"][number];
type Place = Omit<Pin, "id">;
type Node = Pick<Pin, "layout" | "partition" | "node">;

const list = createRecordList("pin", async (coalition, signal) => (await fetchPins(coalition, signal)).pins);

/** Pinned positions of the coalition that is open: a picture of thousands needs them, and no other record. */
export const $pins = list.$list;
export const { load: loadPins, reload: reloadPins, take: takePins } = list;

/** Edits that put nodes there, whether they were pinned before or not. */
export function pinEdits(pins: readonly VersionedPin[], places: readonly Place[]): RecordEdit[] {
  return places.map((place) => {
    const known = pins.find((pin) => isSameNode(pin, place));
    return { kind: "pin", id: known?.id ?? null, version: known?.version ?? null, record: { ...place } };
  });
}

export function unpinEdits(pins: readonly VersionedPin[], nodes: readonly Node[]): RecordEdit[] {
  return pins
    .filter((pin) => nodes.some((node) => isSameNode(pin, node)))
    .map(({ id, version }) => ({ kind: "pin", id, version, record: null }));
}

function isSameNode(a: Node, b: Node): boolean {
  return a.node === b.node && a.layout === b.layout && a.partition === b.partition;
}
