import type Graph from "graphology";

export type NodeAttributes = {
  readonly kind: "actor" | "project";
  readonly name: string;
  x: number;
  y: number;
  /** Position in `partition.groups`; null for the unassigned and for what spans groups. */
  readonly group: number | null;
  /** The group with its second largest share, for an actor that stands between two. */
  readonly second: number | null;
  /** Number of groups it reaches. */
  readonly spans: number;
  readonly degree: number;
};

export type EdgeAttributes = {
  /** Inside one group, to or between what spans groups, or with the unassigned. */
  readonly course: "inside" | "across" | "unassigned";
  /** Group whose colour it takes. */
  readonly group: number | null;
  readonly weight: number;
};

export type PictureGraph = Graph<NodeAttributes, EdgeAttributes>;
