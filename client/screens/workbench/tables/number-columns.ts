import { METRICS, type MetricId } from "#analysis/metrics/registry.ts";
import type { RecordColumn } from "#client/components/record-table-types.ts";
import type { MessageId } from "#client/i18n/messages.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

export type NumberOptions<Measured> = {
  readonly id: string;
  readonly title: MessageId;
  readonly unit: MessageId;
  readonly metric?: MetricId;
  readonly kind?: "number" | "share";
  readonly isUsual?: boolean;
  /** In rem; a title in small words needs less. */
  readonly width?: number;
  readonly value: (measured: Measured) => number | null;
  /** Where the reason is another than the metric's own. */
  readonly why?: (measured: Measured) => MessageId | null;
};

/** Columns of numbers that an analysis gives: a dash says why where there is none. */
export function numberColumns<Row, Measured>(
  { text, pick, number, percent }: Speaker,
  {
    measuredOf,
    isAnalysed,
    whyNot,
  }: {
    readonly measuredOf: (row: Row) => Measured | null;
    readonly isAnalysed: boolean;
    /** Why a row has none of these numbers, where that is for another reason than that nobody counted it. */
    readonly whyNot?: (row: Row) => MessageId | null;
  },
  columns: readonly NumberOptions<Measured>[],
): readonly RecordColumn<Row>[] {
  return columns.map(({ id, title, unit, metric, kind = "number", isUsual = false, width = 7.25, value, why }) => {
    const descriptor = METRICS.find((known) => known.id === metric);
    const numberOf = (row: Row) => {
      const measured = measuredOf(row);
      return measured === null ? null : value(measured);
    };
    return {
      id,
      kind,
      title: text(title),
      unit: text(unit),
      ...(metric ? { metric } : {}),
      width,
      isUsual,
      value: numberOf,
      lines: (row) => {
        const found = numberOf(row);
        return found === null ? [] : [kind === "share" ? percent(found) : number(found, { maximumFractionDigits: 2 })];
      },
      why: (row) => {
        const measured = measuredOf(row);
        const none = whyNot?.(row) ?? null;
        if (none !== null) return text(none);
        if (measured === null) return text(isAnalysed ? "table.why.not-counted" : "table.why.waiting");
        const own = why?.(measured) ?? null;
        if (own !== null) return text(own);
        return descriptor ? pick(descriptor.undefinedWhen) : text("table.why.not-counted");
      },
    };
  });
}
