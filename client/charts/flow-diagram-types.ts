/** One group at a side of the diagram, as high as it has members. */
export type FlowBar = {
  readonly key: string;
  readonly name: string;
  /** Beneath the name, smaller. */
  readonly note: string;
  readonly count: number;
  /** Null for a side that has no colours of its own. */
  readonly colour: string | null;
};

/** Members that a group at the left shares with one at the right, by position there. */
export type Flow = {
  readonly left: number;
  readonly right: number;
  readonly count: number;
  /** Said of it when it is pointed at. */
  readonly sentence: string;
};

export type FlowDiagramState = {
  readonly left: readonly FlowBar[];
  readonly right: readonly FlowBar[];
  readonly heads: { readonly left: string; readonly right: string };
  readonly flows: readonly Flow[];
  /** What the picture tells, for whoever does not see it. */
  readonly summary: string;
};

export type FlowDiagramHandle = {
  readonly update: (state: FlowDiagramState) => void;
  readonly dispose: () => void;
};
