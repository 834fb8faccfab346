import type { Palette } from "#client/style/palette.ts";
import type { Border } from "./coalition-map-borders.ts";
import type { Outlines } from "./coalition-map-outlines.ts";

/** An actor on the map. */
export type MapPlace = {
  readonly key: string;
  readonly name: string;
  /** Position in the outlines. */
  readonly area: number;
  /** It is the municipality itself: its group fills the area. Whoever else lies there gets a mark beside. */
  readonly isArea: boolean;
  /** Positions of its groups, the main one first; none for the unassigned. */
  readonly groups: readonly number[];
};

/** A border between neighbours who share nothing. */
export type SilentBorder = { readonly key: string; readonly ends: readonly [string, string]; readonly border: Border };

/** From a chosen actor to a partner, or from a participant to the next: ends are keys of places. */
export type Ray = { readonly from: string; readonly to: string };

export type CoalitionMapState = {
  readonly outlines: Outlines;
  readonly places: readonly MapPlace[];
  readonly groupNames: readonly string[];
  readonly silentBorders: readonly SilentBorder[];
  readonly palette: Palette;
  /** Keys of the places that stand out; null when nothing is pointed out. */
  readonly lit: ReadonlySet<string> | null;
  readonly selected: ReadonlySet<string>;
  readonly rays: readonly Ray[];
  readonly showWaterBoards: boolean;
  readonly reducedMotion: boolean;
  /** The map in a sentence or two, for whoever does not see it. */
  readonly summary: string;
  /** A place or a silent border in words, its name first. */
  readonly describe: (key: string) => readonly string[];
};

export type CoalitionMapCallbacks = {
  /** Null: nothing. */
  readonly onSelect: (key: string | null) => void;
  readonly onReady: () => void;
};

export type CoalitionMapHandle = {
  readonly update: (state: CoalitionMapState) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly reset: () => void;
  readonly dispose: () => void;
};
