import { atom } from "nanostores";
import type { Pin } from "#analysis/model/record.ts";
import { fetchPins } from "#client/api/records-api.ts";
import type { RecordEdit, Touched } from "#server/contract/change.ts";
import type { PinList } from "#server/contract/pin.ts";
import { createRemote } from "./remote.ts";

type VersionedPin = PinList["pins"][number];
type Place = Omit<Pin, "id">;
type Node = Pick<Pin, "layout" | "partition" | "node">;

const NONE: readonly VersionedPin[] = [];
const list = createRemote<{ readonly coalition: string; readonly pins: readonly VersionedPin[] }>();

/** Pinned positions of the coalition that is open: a picture of thousands needs them, and no other record. */
export const $pins = atom<readonly VersionedPin[]>(NONE);

list.$state.subscribe(({ value }) => $pins.set(value?.pins ?? NONE));

export function loadPins(coalition: string): void {
  if (list.$state.get().value?.coalition !== coalition) list.clear();
  void list.load(coalition, async (signal) => ({ coalition, ...(await fetchPins(coalition, signal)) }));
}

export function reloadPins(): Promise<void> {
  return list.reload();
}

/** Puts what a change did to pins into what is here. */
export function takePins(coalition: string, touched: readonly Touched[]): void {
  const { value } = list.$state.get();
  const changed = touched.filter(({ kind }) => kind === "pin");
  if (value?.coalition !== coalition || changed.length === 0) return;
  const after = new Map(value.pins.map((pin) => [pin.id, pin]));
  for (const { id, version, record } of changed) {
    if (record === null) after.delete(id);
    else after.set(id, { ...(record as Pin), version });
  }
  list.put({ coalition, pins: [...after.values()] });
}

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
