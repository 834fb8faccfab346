import { fold } from "./table-fold.ts";
import type { FieldKind, TableField } from "./table-rows.ts";

export type TableSort = { readonly column: string; readonly descending: boolean };

/** Letters begin at A, numbers and days at the highest and the latest: what somebody looks for most often. */
function startsDescending(kind: FieldKind): boolean {
  return kind !== "text";
}

/** What one more click on a header does: sort by it, turn it round, back to the usual order (null). */
export function nextSort(
  current: TableSort | null,
  usual: TableSort,
  column: Pick<TableField<never>, "id" | "kind">,
): TableSort | null {
  const shown = current ?? usual;
  const first = startsDescending(column.kind);
  if (shown.column !== column.id) return { column: column.id, descending: first };
  return shown.descending === first ? { column: column.id, descending: !first } : null;
}

/**
 * Positions of the rows in the order that is asked for; what has no value stands last either way, equals stand by name. A
 * column's places are worked out once, for comparing texts as people do is slow.
 */
export function createOrder<Row>(
  rows: readonly Row[],
  options: {
    readonly fields: readonly TableField<Row>[];
    readonly nameOf: (row: Row) => string;
    readonly compare: (a: string, b: string) => number;
  },
): (sort: TableSort) => readonly number[] {
  const { fields, nameOf, compare } = options;
  const known = new Map<string, Float64Array>();
  const placesOf = (id: string, value: (row: Row) => string | number | null) => {
    const places = known.get(id) ?? placesAmong(rows.map(value), compare);
    known.set(id, places);
    return places;
  };
  return ({ column, descending }) => {
    const byName = placesOf("", nameOf);
    const field = fields.find(({ id }) => id === column);
    const places = field ? placesOf(field.id, field.value) : byName;
    const direction = descending ? -1 : 1;
    const at = (list: Float64Array, row: number) => list[row] ?? Number.NaN;
    return rows
      .map((_, row) => row)
      .sort((a, b) => {
        const [first, second] = [at(places, a), at(places, b)];
        const [isMissing, isOtherMissing] = [Number.isNaN(first), Number.isNaN(second)];
        if (isMissing !== isOtherMissing) return isMissing ? 1 : -1;
        return (isMissing ? 0 : direction * (first - second)) || at(byName, a) - at(byName, b) || a - b;
      });
  };
}

/** Numbers stand for themselves, texts for their place among all of them; NaN for nothing. */
function placesAmong(
  values: readonly (string | number | null)[],
  compare: (a: string, b: string) => number,
): Float64Array {
  const texts = inCrudeOrder([...new Set(values.filter((value) => typeof value === "string"))]).sort(compare);
  const placeOf = new Map(texts.map((text, place) => [text, place]));
  return Float64Array.from(values, (value) =>
    typeof value === "string" ? (placeOf.get(value) ?? Number.NaN) : (value ?? Number.NaN),
  );
}

/** Nearly the order of people, found without asking a collator: what is nearly in order is sorted with few comparisons. */
function inCrudeOrder(texts: readonly string[]): string[] {
  const crude = texts.map((text) => ({ text, key: fold(text).replace(/\d+/g, (digits) => digits.padStart(8, "0")) }));
  return crude.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ text }) => text);
}
