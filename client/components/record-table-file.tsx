import { useState } from "react";
import { tableFile, tableForClipboard } from "#client/state/table-file.ts";
import { asRead } from "#client/state/table-rows.ts";
import type { RecordColumn } from "./record-table-types.ts";
import { useSpeaker } from "./use-speaker.ts";

type Props<Row> = {
  /** What is on screen, in its order. */
  rows: readonly Row[];
  columns: readonly Pick<RecordColumn<Row>, "title" | "unit" | "kind" | "value">[];
  name: string;
};

/** Exactly the table on screen, as a file or on the clipboard. */
export function TableFileButtons<Row>({ rows, columns, name }: Props<Row>) {
  const { text, language } = useSpeaker();
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  const inFile = columns.map((column) => ({
    title: column.unit ? `${column.title} (${column.unit})` : column.title,
    value: (row: Row) => {
      const value = column.value(row);
      return typeof value === "number" ? asRead(column.kind, value) : value;
    },
  }));
  const copy = () =>
    navigator.clipboard.writeText(tableForClipboard(rows, inFile, language)).then(
      () => setOutcome("copied"),
      () => setOutcome("failed"),
    );
  return (
    <span className="table-file">
      <button type="button" onClick={() => save(tableFile(rows, inFile, language), `${name}-${today()}.csv`)}>
        {text("table.download")}
      </button>
      <button type="button" onClick={copy} onBlur={() => setOutcome(null)}>
        {text("table.copy")}
      </button>
      <span role="status" className="muted">
        {outcome === "copied" && text("table.copied", { count: rows.length })}
        {outcome === "failed" && text("table.copy-failed")}
      </span>
    </span>
  );
}

function save(content: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** The day where the reader is. */
function today(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
