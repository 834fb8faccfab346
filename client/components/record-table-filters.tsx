import { changeTable } from "#client/state/table-choices.ts";
import { countFilters, noFilters, type TableFilters } from "#client/state/table-rows.ts";
import { NumberFilter } from "./number-filter.tsx";
import type { RecordColumn } from "./record-table-types.ts";
import { TableMenu } from "./table-menu.tsx";
import { useSpeaker } from "./use-speaker.ts";

type Props<Row> = {
  id: string;
  rows: readonly Row[];
  columns: readonly RecordColumn<Row>[];
  filters: TableFilters;
};

/** Filters by what columns hold: some of a few words, or numbers from and up to. */
export function FilterMenu<Row>(props: Props<Row>) {
  const { text } = useSpeaker();
  const count = countFilters(props.filters);
  return (
    <TableMenu label={count > 0 ? text("table.filters.active", { count }) : text("table.filters")}>
      <FilterPanel {...props} />
    </TableMenu>
  );
}

function FilterPanel<Row>({ id, rows, columns, filters }: Props<Row>) {
  const { text } = useSpeaker();
  const numbers = columns.filter(
    ({ kind, value }) => (kind === "number" || kind === "share") && rows.some((row) => value(row) !== null),
  );
  const count = countFilters(filters);
  return (
    <>
      <div className="filter-choices">
        {columns.map((column) => (
          <ChoiceFilter key={column.id} id={id} rows={rows} column={column} filters={filters} />
        ))}
      </div>
      {numbers.length > 0 && (
        <fieldset className="filter-numbers">
          <legend>{text("table.filters.numbers")}</legend>
          {numbers.map((column) => (
            <NumberFilter key={column.id} id={id} column={column} filters={filters} />
          ))}
        </fieldset>
      )}
      {count > 0 && (
        <button type="button" onClick={() => changeTable(id, { filters: { ...noFilters, text: filters.text } })}>
          {text("table.filters.clear", { count })}
        </button>
      )}
    </>
  );
}

function ChoiceFilter<Row>({ id, rows, column, filters }: Omit<Props<Row>, "columns"> & { column: RecordColumn<Row> }) {
  const { number, compare } = useSpeaker();
  const { choices, choiceLabel = (key: string) => key } = column;
  if (!choices) return null;
  const counts = new Map<string, number>();
  for (const key of rows.flatMap(choices)) counts.set(key, (counts.get(key) ?? 0) + 1);
  // Where all are the same there is nothing to choose.
  if (counts.size < 2) return null;
  const chosen = filters.choices[column.id] ?? [];
  const change = (key: string, isWanted: boolean) => {
    const keys = isWanted ? [...chosen, key] : chosen.filter((other) => other !== key);
    changeTable(id, { filters: { ...filters, choices: { ...filters.choices, [column.id]: keys } } });
  };
  const options = [...counts].map(([key, size]) => ({ key, size, label: choiceLabel(key) }));
  return (
    <fieldset>
      <legend>{column.title}</legend>
      <ul className="table-options">
        {options
          .sort((a, b) => compare(a.label, b.label))
          .map(({ key, size, label }) => (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(key)}
                  onChange={(event) => change(key, event.target.checked)}
                />
                <span>
                  {label} <span className="muted">{number(size)}</span>
                </span>
              </label>
            </li>
          ))}
      </ul>
    </fieldset>
  );
}
