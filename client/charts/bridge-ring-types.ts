import type { Shape } from "#client/graph-view/shapes.ts";

export type RingGroup = {
  readonly name: string;
  /** How many actors: how large its circle is. */
  readonly size: number;
  readonly colour: string;
  readonly shape: Shape;
};

/** A tie that is not there yet, between two groups by their position in the ring. */
export type RingBridge = { readonly from: number; readonly to: number; readonly label: string };

export type BridgeRingState = {
  readonly groups: readonly RingGroup[];
  readonly bridges: readonly RingBridge[];
  readonly summary: string;
};
