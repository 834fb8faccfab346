/** A group as the other pictures mark it: the path is drawn round (0, 0). */
export type MatrixGroup = {
  readonly key: string;
  readonly label: string;
  readonly mark: { readonly path: string; readonly colour: string };
  /** Said and marked at its row and column, such as "chosen actor"; null for the others. */
  readonly chosen: string | null;
};

/** What stands beside colour: more or fewer than chance, filled where that is clear. */
export type MatrixSign = { readonly direction: "more" | "fewer"; readonly isClear: boolean };

export type MatrixCell = {
  readonly text: string;
  /** What the cell says, for whoever points at it or hears it. */
  readonly sentence: string;
  /** From −1, far fewer than chance, to 1, far more; null where nothing is said of chance. */
  readonly tone: number | null;
  readonly sign: MatrixSign | null;
  /** False where no pair is possible: a group of one has none inside itself. */
  readonly isPossible: boolean;
  /** Greyed: what it says does not hold whatever way it is counted. */
  readonly isUnsure: boolean;
  /** What stands beside its number, so that grey is never alone; empty for most. */
  readonly mark: string;
};

/** Keys of a row's and a column's group. */
export type CellKey = { readonly row: string; readonly column: string };

export type MixingMatrixState = {
  readonly groups: readonly MatrixGroup[];
  /** Row by row, in the order of `groups`. */
  readonly cells: readonly (readonly MatrixCell[])[];
  /** What the picture tells, for whoever does not see it. */
  readonly summary: string;
  /** At the corner: which way a tie goes; null without direction. */
  readonly axes: { readonly rows: string; readonly columns: string } | null;
  /** The cell whose list is open. */
  readonly open: CellKey | null;
};

export type MixingMatrixCallbacks = {
  /** The cell under the pointer or with the focus; null when there is none any more. */
  readonly onPoint: (cell: CellKey | null) => void;
  readonly onOpen: (cell: CellKey) => void;
};

export type MixingMatrixHandle = {
  readonly update: (state: MixingMatrixState) => void;
  /** Puts the focus on a cell, such as the one whose list was closed. */
  readonly focus: (cell: CellKey) => void;
  readonly dispose: () => void;
};
