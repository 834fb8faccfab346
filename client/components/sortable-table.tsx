import { type ReactNode, useMemo, useState } from "react";
import { useSpeaker } from "./use-speaker.ts";

export type Column<Row> = {
  readonly id: string;
  readonly title: string;
  /** What the column sorts by; null stands last either way. */
  readonly value: (row: Row) => string | number | null;
  readonly cell?: (row: Row) => ReactNode;
};

type Props<Row> = {
  caption: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  nameOf: (row: Row) => string;
  /** What the filter looks in; the name, if nothing else is said. */
  filterOf?: (row: Row) => string;
  selected?: readonly string[];
  /** What choosing a row does; without it a row is read only. */
  onSelect?: (key: string) => void;
  /** Column that the rows are sorted by at first, its highest value first. */
  sortedBy: string;
};

/** Rows to filter by name and sort by any column; the first column is the way to a record. */
export function SortableTable<Row>({
  caption,
  rows,
  columns,
  keyOf,
  nameOf,
  filterOf = nameOf,
  selected = [],
  onSelect,
  sortedBy,
}: Props<Row>) {
  const { text, number, compare } = useSpeaker();
  const [sort, setSort] = useState({ column: sortedBy, descending: true });
  const [filter, setFilter] = useState("");
  const shown = useMemo(() => {
    const column = columns.find(({ id }) => id === sort.column);
    const wanted = filter.trim().toLocaleLowerCase();
    const matching = rows.filter((row) => filterOf(row).toLocaleLowerCase().includes(wanted));
    return column ? sorted(matching, column, { descending: sort.descending, compare, nameOf }) : matching;
  }, [rows, columns, sort, filter, compare, nameOf, filterOf]);
  return (
    <div className="sortable">
      <label className="choice">
        <span>{text("list.filter")}</span>
        <input type="search" value={filter} onChange={(event) => setFilter(event.target.value)} />
      </label>
      <div className="table-frame">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ id, title }) => (
                <th
                  key={id}
                  scope="col"
                  aria-sort={sort.column !== id ? "none" : sort.descending ? "descending" : "ascending"}
                >
                  <button
                    type="button"
                    className="sort"
                    onClick={() => setSort({ column: id, descending: sort.column === id ? !sort.descending : true })}
                  >
                    {title}
                    <span aria-hidden="true">{sort.column !== id ? "" : sort.descending ? " ↓" : " ↑"}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)} className={selected.includes(keyOf(row)) ? "selected" : undefined}>
                <th scope="row">
                  {onSelect ? (
                    <button
                      type="button"
                      className="link"
                      aria-pressed={selected.includes(keyOf(row))}
                      onClick={() => onSelect(keyOf(row))}
                    >
                      {nameOf(row)}
                    </button>
                  ) : (
                    nameOf(row)
                  )}
                </th>
                {columns.slice(1).map((column) => {
                  const value = column.value(row);
                  return (
                    <td key={column.id} className={typeof value === "number" ? "number" : undefined}>
                      {column.cell?.(row) ??
                        (typeof value === "number" ? number(value) : (value ?? text("list.not-defined")))}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className="muted">{text("list.none")}</p>}
      </div>
    </div>
  );
}

function sorted<Row>(
  rows: readonly Row[],
  column: Column<Row>,
  options: { descending: boolean; compare: (a: string, b: string) => number; nameOf: (row: Row) => string },
): Row[] {
  const { descending, compare, nameOf } = options;
  const direction = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [first, second] = [column.value(a), column.value(b)];
    const byName = compare(nameOf(a), nameOf(b));
    if (first === null || second === null) return first === second ? byName : first === null ? 1 : -1;
    // Letters run from A to Z where numbers run from the highest down.
    if (typeof first === "string" || typeof second === "string")
      return -direction * compare(String(first), String(second)) || byName;
    return direction * (first - second) || byName;
  });
}
