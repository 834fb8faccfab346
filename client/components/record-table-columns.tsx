import { chooseColumns, type TableName } from "#client/state/table-choices.ts";
import type { RecordColumn } from "./record-table-types.ts";
import { TableMenu } from "./table-menu.tsx";
import { useSpeaker } from "./use-speaker.ts";

type Props<Row> = {
  table: TableName;
  columns: readonly RecordColumn<Row>[];
  shown: readonly RecordColumn<Row>[];
};

/** Which columns are shown; the name always is. */
export function ColumnMenu<Row>({ table, columns, shown }: Props<Row>) {
  const { text } = useSpeaker();
  const ids = shown.map(({ id }) => id);
  const change = (id: string, isWanted: boolean) =>
    chooseColumns(table, isWanted ? [...ids, id] : ids.filter((other) => other !== id));
  return (
    <TableMenu label={text("table.columns")}>
      <ul className="table-options">
        {columns.slice(1).map(({ id, title }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={ids.includes(id)}
                onChange={(event) => change(id, event.target.checked)}
              />
              {title}
            </label>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => chooseColumns(table, null)}>
        {text("table.columns.reset")}
      </button>
    </TableMenu>
  );
}
