import type Sigma from "sigma";
import type { Bounds, Point, SiloLayout } from "#analysis/layout/layout-types.ts";
import type { Language } from "#analysis/model/language.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { Theme } from "#client/style/palette.ts";
import type { EdgeAttributes, NodeAttributes } from "./picture-attributes.ts";
import type { Frame } from "./place-labels.ts";

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

/** What a press on the picture does: chooses and moves, draws an outline round nodes, or draws a tie. */
export type PictureTool = "point" | "lasso" | "tie";

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
  /** Node keys that are not drawn; their places stay free. */
  readonly absent: ReadonlySet<string>;
  /** Whether only the chosen and those near them are drawn: then nobody of them is dimmed. */
  readonly alone: boolean;
  /** Node keys that people put where they are. */
  readonly pinned: ReadonlySet<string>;
  readonly tool: PictureTool;
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
  /** `adds`: with Shift, Ctrl or Cmd. */
  readonly onSelect?: (key: string | null, how: { readonly adds: boolean }) => void;
  /** While an outline is drawn, and once more when it is done; without keys when it was broken off. */
  readonly onLasso?: (lasso: Lasso) => void;
  /** A node was dragged to this place of the layout. */
  readonly onMove?: (key: string, place: Point) => void;
  /** A line was drawn from one actor to another. */
  readonly onTie?: (source: string, target: string) => void;
  /** After the first frame. */
  readonly onReady?: () => void;
};

type Lasso = { readonly keys: readonly string[]; readonly isDone: boolean; readonly adds: boolean };

/** What is on screen, for whoever draws it once more. */
export type DrawnPicture = {
  readonly state: GraphViewState;
  readonly frame: Frame;
  /** Place of the layout in the middle of the frame. */
  readonly middle: Point;
  /** 1 when the whole layout fills the frame. */
  readonly zoom: number;
  readonly family: string;
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
  readonly drawn: () => DrawnPicture;
  /** Labels in the last frame: what a reader can read without pointing. For tests. */
  readonly labels: () => readonly string[];
  /** Null in the SVG drawing. For tests: pixels, camera, graph. */
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes> | null;
  readonly dispose: () => void;
};
