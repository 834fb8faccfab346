import type { Point } from "#analysis/layout/layout-types.ts";
import type { PictureLayout } from "#client/graph-view/graph-view-types.ts";
import { neighbouringActors } from "#client/graph-view/neighbourhood.ts";
import type { PictureGraph } from "#client/graph-view/picture-attributes.ts";
import { keptPlace, within } from "#client/graph-view/pinned-layout.ts";
import type { WorkbenchView } from "#client/state/address.ts";
import { select } from "#client/state/selection.ts";
import { changeView } from "#client/state/url.ts";
import type { SelectionActions } from "./selection-bar.tsx";
import type { Pins } from "./use-pins.ts";

type Chosen = {
  /** The chosen nodes that the picture draws. */
  readonly keys: readonly string[];
  readonly view: WorkbenchView;
  readonly graph: PictureGraph;
  readonly absent: ReadonlySet<string>;
  /** With the pins, and without. */
  readonly layout: PictureLayout;
  readonly plain: PictureLayout;
  readonly pins: Pins;
  readonly onTie: ((source: string, target: string) => void) | undefined;
};

/** Of the size of the layout, so that a step is as long in every picture. */
const STEP = 1 / 40;

/** What the selection bar does with the nodes that are chosen now. */
export function selectionActions(chosen: Chosen): SelectionActions {
  const { keys, view, graph, absent, layout, plain, pins, onTie } = chosen;
  const actors = keys.filter((key) => graph.getNodeAttribute(key, "kind") === "actor");
  const [source, target] = actors;
  const pinAt = (placeOf: (place: Point) => Point) =>
    pins.pin(
      new Map(
        keys.flatMap((key) => {
          const place = layout.nodes.get(key);
          return place ? [[key, keptPlace(plain, key, placeOf(place))] as const] : [];
        }),
      ),
    );
  const { minX, maxX } = layout.bounds;
  const step = (maxX - minX) * STEP;
  return {
    addNeighbours: () => select([...view.selected, ...neighbouringActors(graph, keys, absent)]),
    showAlone: (depth) => changeView({ focus: view.focus === depth ? 0 : depth }),
    hide: () => changeView({ hidden: [...new Set([...view.hidden, ...keys])], selected: [], focus: 0 }),
    pin: () => pinAt((place) => place),
    unpin: () => pins.unpin(keys),
    move: (right, up) => pinAt(({ x, y }) => within(layout.bounds, { x: x + right * step, y: y + up * step })),
    clear: () => select([]),
    tie:
      onTie && actors.length === 2 && source !== undefined && target !== undefined ? () => onTie(source, target) : null,
  };
}
