import type { Emphasis } from "./emphasis.ts";
import type { GraphViewState } from "./graph-view-types.ts";
import type { Measure, Text } from "./label-text.ts";
import type { PictureGraph } from "./picture-attributes.ts";
import type { Box, Frame, LabelCandidate } from "./place-labels.ts";

export type DrawnLabel = {
  readonly key: string;
  readonly box: Box;
  readonly lines: Text;
  /** Position in `partition.groups` for a group's name; null for the unassigned and for nodes. */
  readonly group: number | null;
  /** Room for the group's mark before the first line. */
  readonly mark: boolean;
};

export type LabelScene = {
  readonly state: Pick<
    GraphViewState,
    "view" | "layout" | "language" | "text" | "hovered" | "selection" | "ranks" | "absent"
  >;
  readonly graph: PictureGraph;
  readonly emphasis: Emphasis;
  readonly frame: Frame;
  /** Pixels per unit of the layout. */
  readonly scale: number;
  readonly project: (point: { readonly x: number; readonly y: number }) => { readonly x: number; readonly y: number };
  readonly radius: (key: string) => number;
  readonly measure: Measure;
};

/** A label that looks for a place. */
export type Draft = LabelCandidate & Pick<DrawnLabel, "lines" | "group" | "mark">;
