import { changeTable } from "#client/state/table-choices.ts";
import type { Bounds, TableFilters } from "#client/state/table-rows.ts";
import type { RecordColumn } from "./record-table-types.ts";
import { useSpeaker } from "./use-speaker.ts";

const open: Bounds = { least: null, most: null };

type Props<Row> = { id: string; column: RecordColumn<Row>; filters: TableFilters };

/** From and up to, in the unit of the column. */
export function NumberFilter<Row>({ id, column, filters }: Props<Row>) {
  const { text } = useSpeaker();
  const bounds = filters.bounds[column.id] ?? open;
  const change = (patch: Partial<Bounds>) =>
    changeTable(id, { filters: { ...filters, bounds: { ...filters.bounds, [column.id]: { ...bounds, ...patch } } } });
  const field = (bound: "least" | "most", sign: string) => (
    <label className="bound">
      <span aria-hidden="true">{sign}</span>
      <input
        type="number"
        step="any"
        aria-label={text(`table.filters.${bound}`, { column: column.title })}
        value={bounds[bound] ?? ""}
        onChange={({ target }) => change({ [bound]: Number.isNaN(target.valueAsNumber) ? null : target.valueAsNumber })}
      />
    </label>
  );
  return (
    <div className="number-filter">
      <span>
        {column.title} {column.unit && <span className="muted">{column.unit}</span>}
      </span>
      {field("least", "≥")}
      {field("most", "≤")}
    </div>
  );
}
