import { changeTable, type TableName } from "#client/state/table-choices.ts";
import { MOST_CHOSEN } from "#client/state/table-keys.ts";
import type { TableFilters } from "#client/state/table-rows.ts";
import { ColumnMenu } from "./record-table-columns.tsx";
import { TableFileButtons } from "./record-table-file.tsx";
import { FilterMenu } from "./record-table-filters.tsx";
import type { RecordColumn, Records } from "./record-table-types.ts";
import { useSpeaker } from "./use-speaker.ts";

type Props<Row> = {
  /** Of this table in this coalition. */
  id: string;
  table: TableName;
  coalition: string;
  count: (shown: number, all: number) => string;
  records: Records<Row>;
  columns: readonly RecordColumn<Row>[];
  shownColumns: readonly RecordColumn<Row>[];
  order: readonly number[];
  filters: TableFilters;
  selected: readonly string[];
  onSelect: (keys: readonly string[]) => void;
};

/** What one does with a table as a whole: search, filter, choose columns, carry it away. Beneath it how many rows are left. */
export function RecordTableBar<Row>(props: Props<Row>) {
  const { id, table, records, columns, shownColumns, order, filters } = props;
  const { text } = useSpeaker();
  const { rows } = records;
  const shown = order.flatMap((at) => rows[at] ?? []);
  const isFull = props.selected.length >= MOST_CHOSEN && shown.length > MOST_CHOSEN;
  return (
    <div className="table-bar">
      <label className="table-search">
        <span className="visually-hidden">{text("list.filter")}</span>
        <input
          type="search"
          placeholder={text("list.filter")}
          value={filters.text}
          onChange={(event) => changeTable(id, { filters: { ...filters, text: event.target.value } })}
        />
      </label>
      <FilterMenu id={id} rows={rows} columns={columns} filters={filters} />
      <ColumnMenu table={table} columns={columns} shown={shownColumns} />
      <TableFileButtons rows={shown} columns={shownColumns} name={`${props.coalition}-${table}`} />
      <p className="table-count">
        <span role="status">
          {props.count(shown.length, rows.length)}
          {isFull && ` · ${text("table.chosen.most", { most: MOST_CHOSEN })}`}
        </span>
        <ChosenCount {...props} shown={shown} />
      </p>
    </div>
  );
}

function ChosenCount<Row>({ records, shown, selected, onSelect }: Props<Row> & { shown: readonly Row[] }) {
  const { text } = useSpeaker();
  const keys = new Set(records.rows.map(records.keyOf));
  const chosen = selected.filter((key) => keys.has(key));
  const inSight = new Set(shown.map(records.keyOf));
  const hidden = chosen.filter((key) => !inSight.has(key)).length;
  const isPart = shown.length < records.rows.length && shown.length > 0 && shown.length <= MOST_CHOSEN;
  return (
    <>
      {chosen.length > 0 && (
        <>
          <span aria-hidden="true">·</span>
          <span>
            {hidden > 0
              ? text("table.chosen.hidden", { count: chosen.length, hidden })
              : text("table.chosen", { count: chosen.length })}
          </span>
          <button type="button" className="link" onClick={() => onSelect([])}>
            {text("table.choose-none")}
          </button>
        </>
      )}
      {isPart && chosen.length - hidden < shown.length && (
        <button type="button" className="link" onClick={() => onSelect(shown.map(records.keyOf))}>
          {text("table.choose-all", { count: shown.length })}
        </button>
      )}
      {chosen.length === 1 && (
        <button type="button" className="link to-card" onClick={showCard}>
          {text("table.to-card")}
        </button>
      )}
    </>
  );
}

/** On a narrow screen the card stands beneath the table. */
function showCard(): void {
  document.querySelector(".record-card")?.scrollIntoView({ block: "start" });
}
