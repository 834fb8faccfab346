import type Sigma from "sigma";
import type { Bounds, Point, SiloLayout } from "#analysis/layout/layout-types.ts";
import type { Language } from "#analysis/model/language.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { Theme } from "#client/style/palette.ts";
import type { EdgeAttributes, NodeAttributes } from "./picture-attributes.ts";

/** Free positions, from ForceAtlas2: groups have no disc of their own. */
export type ForceLayout = {
  readonly kind: "force";
  readonly nodes: ReadonlyMap<string, Point>;
  readonly bounds: Bounds;
};
export type PictureLayout = SiloLayout | ForceLayout;

export type PictureText = {
  readonly unassigned: string;
  /** "24 actoren" */
  readonly members: (count: number) => string;
};

export type GraphViewState = {
  readonly view: NetworkView;
  readonly layout: PictureLayout;
  readonly theme: Theme;
  readonly language: Language;
  readonly text: PictureText;
  /** Node keys: the id of an actor or project. */
  readonly selection: ReadonlySet<string>;
  /** Node keys that lose contact with the rest when the chosen one leaves. */
  readonly separated: ReadonlySet<string>;
  readonly hovered: string | null;
  /** Key of a group that the legend points at; "" for the unassigned. */
  readonly highlightedGroup: string | null;
  /** Size of nodes, 0–1 by key; null takes the number of contacts. */
  readonly sizes: ReadonlyMap<string, number> | null;
  /** Which labels go first, highest first, by key; null takes the number of groups spanned. */
  readonly ranks: ReadonlyMap<string, number> | null;
  readonly reducedMotion: boolean;
};

export type GraphViewCallbacks = {
  readonly onHover?: (key: string | null) => void;
  readonly onSelect?: (key: string | null) => void;
  /** After the first frame. */
  readonly onReady?: () => void;
};

export type GraphViewHandle = {
  readonly kind: "webgl" | "svg";
  /** Changes only attributes while view stays the same object: nothing jumps. */
  readonly update: (change: Partial<GraphViewState>) => void;
  /** Brings a node into the middle of the picture. */
  readonly focus: (key: string) => void;
  readonly resetCamera: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Labels in the last frame: what a reader can read without pointing. For tests. */
  readonly labels: () => readonly string[];
  /** Null in the SVG drawing. For tests: pixels, camera, graph. */
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes> | null;
  readonly dispose: () => void;
};
