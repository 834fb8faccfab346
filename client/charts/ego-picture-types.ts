import type { Shape } from "#client/graph-view/shapes.ts";

/** One contact of the actor in the middle. */
export type EgoContact = {
  readonly name: string;
  /** A tie with another group: drawn as a bridge. */
  readonly isBridge: boolean;
  /** 0–1: how wide its tie is. */
  readonly strength: number;
  /** Tied to nobody else in this network. */
  readonly hangsOn: boolean;
};

export type EgoGroup = {
  readonly name: string;
  /** Beneath the name, smaller. */
  readonly note: string;
  readonly colour: string;
  readonly shape: Shape;
  /** Without a group of their own: the outline of the ground is broken. */
  readonly isUnassigned: boolean;
  /** Positions of its contacts. */
  readonly contacts: readonly number[];
};

export type EgoPictureState = {
  readonly ego: { readonly name: string; readonly colour: string; readonly shape: Shape };
  readonly contacts: readonly EgoContact[];
  readonly groups: readonly EgoGroup[];
  /** Ties among contacts, by their positions. */
  readonly among: readonly (readonly [number, number])[];
  /** What the picture tells, for whoever does not see it. */
  readonly summary: string;
};
