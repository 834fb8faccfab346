import type { Point } from "#analysis/layout/layout-types.ts";
import { nodeKeys } from "#analysis/layout/node-keys.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { Pin, PinLayout } from "#analysis/model/record.ts";

/** A pinned place before it has a record. */
export type PinPlace = Omit<Pin, "id">;
/** Which node is no longer pinned, and where. */
export type PinnedNode = Pick<Pin, "layout" | "partition" | "node">;

/** Between the keys of a picture and the nodes that pins name: `actor:ID` or `project:ID`. */
type PinNames = {
  readonly nodeOf: (key: string) => string | null;
  readonly keyOf: (node: string) => string | null;
};

export function pinNames(view: Pick<NetworkView, "actors" | "projects">): PinNames {
  const keys = nodeKeys(view);
  const pairs = [
    ...view.actors.map(({ id }, at) => [keys.actors[at] ?? id, `actor:${id}`] as const),
    ...view.projects.map(({ id }, at) => [keys.projects[at] ?? id, `project:${id}`] as const),
  ];
  const nodes = new Map(pairs);
  const back = new Map<string, string>(pairs.map(([key, node]) => [node, key]));
  return { nodeOf: (key) => nodes.get(key) ?? null, keyOf: (node) => back.get(node) ?? null };
}

/** Kept places by key, of the pins that were made in this layout and partition. */
export function keptPlaces(
  pins: readonly PinPlace[],
  { layout, partition, names }: { readonly layout: PinLayout; readonly partition: string; readonly names: PinNames },
): ReadonlyMap<string, Point> {
  return new Map(
    pins.flatMap((pin) => {
      const key = names.keyOf(pin.node);
      const isHere = pin.layout === layout && pin.partition === partition;
      return isHere && key !== null ? [[key, { x: pin.x, y: pin.y }] as const] : [];
    }),
  );
}

/** A pin that was set, or taken away, and that the coalition does not hold yet. */
export type PinChange = PinnedNode & { readonly place: Point | null };

/** The pins as they will be once these changes are kept. */
export function withPinChanges(pins: readonly PinPlace[], changes: readonly PinChange[]): readonly PinPlace[] {
  if (changes.length === 0) return pins;
  const untouched = pins.filter((pin) => !changes.some((change) => isSameNode(pin, change)));
  return [...untouched, ...changes.flatMap(({ place, ...node }) => (place ? [{ ...node, ...place }] : []))];
}

/** The changes that these pins do not show yet. */
export function openPinChanges(pins: readonly PinPlace[], changes: readonly PinChange[]): readonly PinChange[] {
  const open = changes.filter((change) => {
    const pin = pins.find((one) => isSameNode(one, change));
    return change.place === null ? pin !== undefined : pin?.x !== change.place.x || pin.y !== change.place.y;
  });
  return open.length === changes.length ? changes : open;
}

export function isSameNode(a: PinnedNode, b: PinnedNode): boolean {
  return a.node === b.node && a.layout === b.layout && a.partition === b.partition;
}
