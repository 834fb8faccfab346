import { type FocusEvent, type KeyboardEvent, useState } from "react";
import type { MetricId } from "#analysis/metrics/registry.ts";
import { nextSort, type TableSort } from "#client/state/table-order.ts";
import { Icon } from "./icon.tsx";
import type { RecordColumn } from "./record-table-types.ts";
import { useSpeaker } from "./use-speaker.ts";

type Props<Row> = {
  columns: readonly RecordColumn<Row>[];
  sort: TableSort | null;
  usualSort: TableSort;
  onSort: (sort: TableSort | null) => void;
  onMethod: ((metric: MetricId) => void) | null;
  /** From the headers down to the rows. */
  onLeave: () => void;
};

/** Headers that sort, and lead to how a number is made. One stop for Tab; arrows walk them. */
export function RecordHeader<Row>({ columns, sort, usualSort, onSort, onMethod, onLeave }: Props<Row>) {
  const { text } = useSpeaker();
  const [stop, setStop] = useState("sort-name");
  const shown = sort ?? usualSort;
  const stops = columns.flatMap(({ id, metric }) => [`sort-${id}`, ...(metric && onMethod ? [`method-${id}`] : [])]);
  const tabStop = stops.includes(stop) ? stop : stops[0];
  const remember = (event: FocusEvent<HTMLElement>) => setStop(event.target.dataset.stop ?? stop);
  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const here = event.target instanceof HTMLElement ? stops.indexOf(event.target.dataset.stop ?? "") : -1;
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (event.key === "ArrowDown") onLeave();
    else if (to === undefined || stops[to] === undefined) return;
    else event.currentTarget.querySelector<HTMLElement>(`[data-stop="${stops[to]}"]`)?.focus();
    event.preventDefault();
  };
  return (
    <thead onKeyDown={walk} onFocus={remember}>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const { id, title, unit, metric } = column;
          const isSorted = shown.column === id;
          const direction = !isSorted ? "none" : shown.descending ? "descending" : "ascending";
          const stopOf = (kind: "sort" | "method") => ({
            "data-stop": `${kind}-${id}`,
            tabIndex: tabStop === `${kind}-${id}` ? 0 : -1,
          });
          return (
            <th
              key={id}
              scope="col"
              aria-sort={direction}
              className={column.kind === "number" || column.kind === "share" ? "number" : undefined}
            >
              <button
                type="button"
                className="sort"
                title={text("table.sort", { column: title })}
                onClick={() => onSort(nextSort(sort, usualSort, column))}
                {...stopOf("sort")}
              >
                {title}
                {isSorted && (
                  <span className={`direction ${direction}`}>
                    <Icon name="down" />
                  </span>
                )}
              </button>
              {unit && (
                <span className="unit">
                  {unit}
                  {metric && onMethod && (
                    <button
                      type="button"
                      className="method"
                      aria-label={text("table.method", { column: title })}
                      title={text("table.method", { column: title })}
                      onClick={() => onMethod(metric)}
                      {...stopOf("method")}
                    >
                      ?
                    </button>
                  )}
                </span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
