import { useCallback, useEffect, useMemo, useState } from "react";
import type { Point } from "#analysis/layout/layout-types.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { PinLayout } from "#analysis/model/record.ts";
import {
  isSameNode,
  keptPlaces,
  openPinChanges,
  type PinChange,
  type PinnedNode,
  type PinPlace,
  pinNames,
  withPinChanges,
} from "#client/graph-view/pin-nodes.ts";

/** How pins are kept. A promise that is refused takes the change back. */
export type PinKeeping = {
  readonly pins?: readonly PinPlace[];
  readonly onPin?: (places: readonly PinPlace[]) => undefined | Promise<unknown>;
  readonly onUnpin?: (nodes: readonly PinnedNode[]) => undefined | Promise<unknown>;
};

export type Pins = {
  /** Kept places by key, in this layout and partition. */
  readonly kept: ReadonlyMap<string, Point>;
  readonly pin: (places: ReadonlyMap<string, Point>) => void;
  readonly unpin: (keys: readonly string[]) => void;
};

const NONE: readonly PinPlace[] = [];

/** Pinned places: a change shows at once, and what the coalition holds goes first as soon as it is the same. */
export function usePins(
  { pins = NONE, onPin, onUnpin }: PinKeeping,
  { network, layout }: { readonly network: NetworkView; readonly layout: PinLayout },
): Pins {
  const partition = network.partition.key;
  const names = useMemo(() => pinNames(network), [network]);
  const [changes, setChanges] = useState<readonly PinChange[]>([]);
  useEffect(() => setChanges((before) => openPinChanges(pins, before)), [pins]);
  const kept = useMemo(
    () => keptPlaces(withPinChanges(pins, changes), { layout, partition, names }),
    [pins, changes, layout, partition, names],
  );

  const change = useCallback((made: readonly PinChange[], keep: () => undefined | Promise<unknown>) => {
    const isMade = (one: PinChange) => made.some((other) => isSameNode(one, other));
    setChanges((before) => [...before.filter((one) => !isMade(one)), ...made]);
    keep()?.catch(() => setChanges((before) => before.filter((one) => !made.includes(one))));
  }, []);
  const pin = useCallback(
    (places: ReadonlyMap<string, Point>) => {
      const made = [...places].flatMap(([key, { x, y }]) => {
        const node = names.nodeOf(key);
        return node === null ? [] : [{ layout, partition, node, x, y }];
      });
      change(
        made.map(({ x, y, ...node }) => ({ ...node, place: { x, y } })),
        () => onPin?.(made),
      );
    },
    [names, layout, partition, change, onPin],
  );
  const unpin = useCallback(
    (keys: readonly string[]) => {
      const nodes = keys.flatMap((key) => {
        const node = names.nodeOf(key);
        return node === null || !kept.has(key) ? [] : [{ layout, partition, node }];
      });
      change(
        nodes.map((node) => ({ ...node, place: null })),
        () => onUnpin?.(nodes),
      );
    },
    [names, layout, partition, kept, change, onUnpin],
  );
  return { kept, pin, unpin };
}
