import { useStore } from "@nanostores/react";
import { useMemo } from "react";
import type { MetricId } from "#analysis/metrics/registry.ts";
import { $tableChoices, $tableColumns, changeTable, choiceOf, type TableName } from "#client/state/table-choices.ts";
import { fold } from "#client/state/table-fold.ts";
import { createOrder, type TableSort } from "#client/state/table-order.ts";
import { countFilters, noFilters, rowFilter } from "#client/state/table-rows.ts";
import { RecordGrid } from "./record-grid.tsx";
import { RecordTableBar } from "./record-table-bar.tsx";
import { RecordTableChips } from "./record-table-chips.tsx";
import type { RecordColumn, Records } from "./record-table-types.ts";
import { useSpeaker } from "./use-speaker.ts";

type Props<Row> = {
  table: TableName;
  coalition: string;
  label: string;
  count: (shown: number, all: number) => string;
  /** Where there are no records at all, and what to do about it. */
  emptyText: string;
  records: Records<Row>;
  columns: readonly RecordColumn<Row>[];
  usualSort: TableSort;
  selected: readonly string[];
  onSelect: (keys: readonly string[]) => void;
  onMethod: ((metric: MetricId) => void) | null;
};

/** Records to filter, sort, choose and carry away; the first column is their name. */
export function RecordTable<Row>(props: Props<Row>) {
  const { table, coalition, records, columns, usualSort, selected } = props;
  const { rows, nameOf } = records;
  const { text, compare } = useSpeaker();
  const id = `${coalition}/${table}`;
  const { filters, sort } = choiceOf(useStore($tableChoices), id);
  const chosenColumns = useStore($tableColumns)[table];
  const shownColumns = useMemo(() => shownOf(columns, chosenColumns, rows), [columns, chosenColumns, rows]);
  const foldedNames = useMemo(() => rows.map((row) => fold(nameOf(row))), [rows, nameOf]);
  const inOrder = useMemo(
    () => createOrder(rows, { fields: columns, nameOf, compare }),
    [rows, columns, nameOf, compare],
  );
  const sorted = useMemo(() => inOrder(sort ?? usualSort), [inOrder, sort, usualSort]);
  const order = useMemo(() => {
    const passes = rowFilter(filters, columns);
    return sorted.filter((at) => {
      const row = rows[at];
      return row !== undefined && passes(row, foldedNames[at] ?? "");
    });
  }, [sorted, rows, columns, filters, foldedNames]);
  const clear = () => changeTable(id, { filters: noFilters });
  if (rows.length === 0) return <p className="table-empty notice">{props.emptyText}</p>;
  return (
    <div className="record-table">
      <RecordTableBar {...props} id={id} filters={filters} shownColumns={shownColumns} order={order} />
      <RecordTableChips id={id} filters={filters} columns={columns} onClear={clear} />
      {order.length === 0 ? (
        <div className="table-empty notice">
          <p>{text("table.no-match")}</p>
          <p className="notice-actions">
            {text("table.no-match.do")}
            <button type="button" onClick={clear}>
              {text("table.filters.clear", { count: countFilters(filters) + (filters.text === "" ? 0 : 1) })}
            </button>
          </p>
        </div>
      ) : (
        <RecordGrid
          label={props.label}
          help={text("table.keys")}
          records={records}
          foldedNames={foldedNames}
          columns={shownColumns}
          order={order}
          sort={sort}
          usualSort={usualSort}
          filters={filters}
          onSort={(next) => changeTable(id, { sort: next })}
          selected={selected}
          onSelect={props.onSelect}
          onMethod={props.onMethod}
        />
      )}
    </div>
  );
}

/** The chosen columns; without a choice the usual ones that have something to show. The name is always there. */
function shownOf<Row>(
  columns: readonly RecordColumn<Row>[],
  chosen: readonly string[] | null,
  rows: readonly Row[],
): readonly RecordColumn<Row>[] {
  return columns.filter((column, at) => {
    if (at === 0) return true;
    return chosen ? chosen.includes(column.id) : column.isUsual && rows.some((row) => column.value(row) !== null);
  });
}
