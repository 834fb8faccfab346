import { memo } from "react";
import { keyed } from "./keyed.tsx";
import type { RecordColumn } from "./record-table-types.ts";

type Props<Row> = {
  row: Row;
  /** Key of the record. */
  name: string;
  position: number;
  height: number;
  columns: readonly RecordColumn<Row>[];
  isSelected: boolean;
  /** The one row that Tab comes to. */
  isActive: boolean;
};

/** One record. Clicks and keys are the table's: a row is drawn again only when something of it changes. */
function DrawnRow<Row>({ row, name, position, height, columns, isSelected, isActive }: Props<Row>) {
  return (
    <tr
      className="record-row"
      data-row={position}
      data-record={name}
      aria-rowindex={position + 2}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      style={{ blockSize: height }}
    >
      {columns.map((column, at) =>
        at === 0 ? (
          <th key={column.id} scope="row">
            <button type="button" className="link" tabIndex={-1}>
              {column.lines(row)}
            </button>
          </th>
        ) : (
          <RecordCell key={column.id} row={row} column={column} />
        ),
      )}
    </tr>
  );
}

export const RecordRow = memo(DrawnRow) as typeof DrawnRow;

function RecordCell<Row>({ row, column }: { row: Row; column: RecordColumn<Row> }) {
  const lines = column.lines(row);
  const className = column.kind === "number" || column.kind === "share" ? "number" : undefined;
  if (lines.length === 0) {
    const why = column.why(row);
    return (
      <td className={className} title={why}>
        <span aria-hidden="true" className="muted">
          –
        </span>
        <span className="visually-hidden">{why}</span>
      </td>
    );
  }
  const { mark } = column;
  if (!mark) return <td className={className}>{lines.length === 1 ? lines[0] : keyed(lines.map(inBlock))}</td>;
  return (
    <td className={className}>
      {keyed(
        lines.map((line, at) => (
          <span key={line} className="marked">
            {mark(row, at)}
            {line}
          </span>
        )),
      )}
    </td>
  );
}

const inBlock = (line: string) => (
  <span key={line} className="line">
    {line}
  </span>
);
