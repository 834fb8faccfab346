import type { ReactNode } from "react";
import type { MetricId } from "#analysis/metrics/registry.ts";
import type { TableField } from "#client/state/table-rows.ts";

/** A column of a table of records: what it holds, and how it looks. */
export type RecordColumn<Row> = TableField<Row> & {
  readonly title: string;
  /** What its numbers count or measure, in a word. */
  readonly unit?: string;
  /** Its method card, where it has one. */
  readonly metric?: MetricId;
  /** At least so wide, in rem; columns of text share what is left. */
  readonly width: number;
  /** Shown as long as nobody has chosen columns. */
  readonly isUsual: boolean;
  /** What a cell says, each part on a line of its own; none where there is nothing to say. */
  readonly lines: (row: Row) => readonly string[];
  /** The mark before a line. */
  readonly mark?: (row: Row, line: number) => ReactNode;
  /** Why there is nothing. */
  readonly why: (row: Row) => string;
  readonly choiceLabel?: (key: string) => string;
};

/** The records of a table: one key and one name each. */
export type Records<Row> = {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
};
