import { fold } from "./table-fold.ts";

/** What the values of a column are: how they sort, what a filter asks, how a file writes them. */
export type FieldKind = "text" | "number" | "share" | "day";

/** A column as far as rows are concerned; how it looks is for who draws it. */
export type TableField<Row> = {
  readonly id: string;
  readonly kind: FieldKind;
  /** Null where there is nothing, or where it is not defined: never zero. */
  readonly value: (row: Row) => string | number | null;
  /** Keys that a filter chooses by, where there are only so many: several for an actor in several groups. */
  readonly choices?: (row: Row) => readonly string[];
};

/** Numbers as a reader types them: a share in per cent. */
export type Bounds = { readonly least: number | null; readonly most: number | null };

export type TableFilters = {
  readonly text: string;
  /** By column; one of the keys is enough, no keys is no filter. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly bounds: Readonly<Record<string, Bounds>>;
};

export const noFilters: TableFilters = { text: "", choices: {}, bounds: {} };

/** How many filters are set, the search text not counted: that is in sight. */
export function countFilters({ choices, bounds }: TableFilters): number {
  const chosen = Object.values(choices).filter((keys) => keys.length > 0);
  const bounded = Object.values(bounds).filter(({ least, most }) => least !== null || most !== null);
  return chosen.length + bounded.length;
}

/** A share is stored as 0–1 and read in per cent. */
export function asRead(kind: FieldKind, value: number): number {
  return kind === "share" ? 100 * value : value;
}

/**
 * Whether a row, with its name as `fold` gives it, passes all filters. Every word of the text must be somewhere in the name. What has no value passes no bound: nobody
 * knows on which side it would be.
 */
export function rowFilter<Row>(
  filters: TableFilters,
  fields: readonly TableField<Row>[],
): (row: Row, foldedName: string) => boolean {
  const words = fold(filters.text)
    .split(/\s+/)
    .filter((word) => word !== "");
  const tests = fields.flatMap((field): ((row: Row) => boolean)[] => {
    const chosen = new Set(filters.choices[field.id]);
    const bounds = filters.bounds[field.id];
    const { choices } = field;
    return [
      ...(choices && chosen.size > 0 ? [(row: Row) => choices(row).some((key) => chosen.has(key))] : []),
      ...(bounds ? [(row: Row) => isWithin(field.value(row), field.kind, bounds)] : []),
    ];
  });
  return (row, foldedName) => words.every((word) => foldedName.includes(word)) && tests.every((passes) => passes(row));
}

/** Sums of many shares differ by this at most from what the reader sees and types. */
const SAME = 1e-9;

function isWithin(value: string | number | null, kind: FieldKind, { least, most }: Bounds): boolean {
  if (least === null && most === null) return true;
  if (typeof value !== "number") return false;
  const read = asRead(kind, value);
  return (least === null || read >= least - SAME) && (most === null || read <= most + SAME);
}
