/** How sure a row is, as a shape: a filled dot, a ring, a broken ring; a bar is filled, outlined, outlined with dashes. */
export type RowTone = "firm" | "fair" | "weak";

/** One row: a name, what was found on the axis, and the same in words. */
export type ChartRow = {
  readonly label: string;
  /** Stands at the end of the row. */
  readonly value: string;
  readonly tone: RowTone;
  /** From the beginning of the axis. */
  readonly bar?: number;
  readonly range?: readonly [number, number];
  readonly dot?: number;
  /** What chance gives. */
  readonly chance?: number;
};

/** A place on the axis; over a line it is drawn through all rows. */
export type AxisMark = { readonly at: number; readonly label: string };

export type RowChartState = {
  readonly summary: string;
  readonly domain: readonly [number, number];
  readonly ticks: readonly AxisMark[];
  readonly lines: readonly AxisMark[];
  readonly rows: readonly ChartRow[];
};

export type RowChartHandle = {
  readonly update: (state: RowChartState) => void;
  readonly dispose: () => void;
};
