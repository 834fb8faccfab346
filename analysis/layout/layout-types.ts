/** What a layout needs of a picture. The network view of the contract has all of it. */
export type LayoutInput = {
  readonly partition: { readonly groups: readonly { readonly key: string }[] };
  readonly actors: readonly {
    readonly id: string;
    /** Position in `partition.groups` and share; empty when unassigned. */
    readonly groups: readonly (readonly [group: number, share: number])[];
  }[];
  readonly projects: readonly { readonly id: string; readonly drawn: boolean }[];
  readonly participations: readonly (readonly [actor: number, project: number])[];
  readonly ties: readonly { readonly source: number; readonly target: number; readonly weight: number }[];
};

export type Point = { readonly x: number; readonly y: number };
export type Circle = Point & { readonly radius: number };
export type Bounds = { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };

/** Where a node stands: in its group's disc, with the unassigned, or between the groups it spans. */
type Setting = "group" | "unassigned" | "between";

export type NodePlace = Point & {
  readonly setting: Setting;
  /** Position in `partition.groups` of its group, or of the one it has most to do with; null when it has none. */
  readonly group: number | null;
  /** The largest radius at which it cannot touch another node. */
  readonly room: number;
  /** How many groups it reaches: a project through its participants, an actor through its own shares. */
  readonly spans: number;
};

export type GroupPlace = Circle & {
  readonly key: string;
  /** Position in `partition.groups`; null for the unassigned. */
  readonly index: number | null;
  readonly members: number;
  /** Point on the edge of the disc, away from the middle; the label goes outside it. */
  readonly label: Point;
};

export type SiloLayout = {
  readonly kind: "silo";
  /** By node key (node-keys.ts). */
  readonly nodes: ReadonlyMap<string, NodePlace>;
  /** Groups with members, in ring order. */
  readonly groups: readonly GroupPlace[];
  readonly unassigned: GroupPlace | null;
  readonly bounds: Bounds;
};
