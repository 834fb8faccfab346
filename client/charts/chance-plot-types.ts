/** A value that is marked on the axis, in words: where it stands is told by its label too. */
type Marked = { readonly value: number; readonly label: string };

export type ChancePlotState = {
  /** How often chance gave what; none where nothing was drawn. */
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly observed: Marked;
  readonly expected: Marked;
  /** Spread of chance: nineteen in twenty lie within about two of them. Stands in for the bins where there are none. */
  readonly sd: number;
  /** What the value can be at all: the axis goes no further. */
  readonly limits: readonly [number, number];
  readonly format: (value: number) => string;
  /** What the picture tells, for who doesn't see it. */
  readonly summary: string;
};

export type ChancePlotHandle = {
  readonly update: (state: ChancePlotState) => void;
  readonly dispose: () => void;
};
