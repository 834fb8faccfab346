export type Column<Row> = {
  readonly title: string;
  readonly cell: (row: Row) => string;
  /** Numbers stand to the right. */
  readonly isNumber: boolean;
};

/** Longer lists are for programs: they have the JSON. */
export const MOST_ROWS = 20;

export function figures<Row>(title: string, cell: (row: Row) => string): Column<Row> {
  return { title, cell, isNumber: true };
}

export function names<Row>(title: string, cell: (row: Row) => string): Column<Row> {
  return { title, cell, isNumber: false };
}

/** A title that says how many rows are shown, where that is not all. */
export function cutTitle(title: string, shown: readonly unknown[], all: readonly unknown[]): string {
  return shown.length < all.length ? `${title} (${shown.length} of ${all.length})` : title;
}

const GAP = "  ";
const WIDEST = 44;

/** Rows under each other for a terminal; what is too wide for its column is cut off. */
export function textTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): readonly string[] {
  const table = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ cell }) => clean(cell(row))))];
  const widths = columns.map((_, at) => Math.max(...table.map((cells) => [...(cells[at] ?? "")].length)));
  return table.map((cells) => {
    const padded = cells.map((cell, at) => {
      const blank = " ".repeat(Math.max(0, (widths[at] ?? 0) - [...cell].length));
      return columns[at]?.isNumber ? blank + cell : cell + blank;
    });
    return `${GAP}${padded.join(GAP)}`.trimEnd();
  });
}

/** A name must not steer the terminal. */
function clean(text: string): string {
  const signs = [...text.replaceAll(/\p{Cc}/gu, "·")];
  return signs.length > WIDEST ? `${signs.slice(0, WIDEST - 1).join("")}…` : signs.join("");
}
