import { Fragment, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { MetricId } from "#analysis/metrics/registry.ts";
import type { TableSort } from "#client/state/table-order.ts";
import type { TableFilters } from "#client/state/table-rows.ts";
import { rowOffsets, rowsBetween } from "#client/state/table-window.ts";
import { RecordHeader } from "./record-table-header.tsx";
import { RecordRow } from "./record-table-row.tsx";
import type { RecordColumn, Records } from "./record-table-types.ts";
import { useFrame } from "./use-frame.ts";
import { useRowChoice } from "./use-row-choice.ts";
import { columnWidths, useRowHeights } from "./use-row-heights.ts";

type Props<Row> = {
  label: string;
  help: string;
  records: Records<Row>;
  foldedNames: readonly string[];
  columns: readonly RecordColumn<Row>[];
  /** Which rows are shown, in their order. */
  order: readonly number[];
  sort: TableSort | null;
  usualSort: TableSort;
  filters: TableFilters;
  onSort: (sort: TableSort | null) => void;
  selected: readonly string[];
  onSelect: (keys: readonly string[]) => void;
  onMethod: ((metric: MetricId) => void) | null;
};

/**
 * A table of which only the rows in sight are in the page; screen readers are told how many there are. Header and name
 * stay where they are. React Aria's virtualised table does the same, and takes twice the second that 10,000 rows may take.
 */
export function RecordGrid<Row>(props: Props<Row>) {
  const { records, foldedNames, columns, order, selected } = props;
  const { rows, keyOf } = records;
  const frame = useRef<HTMLElement>(null);
  const size = useFrame(frame);
  const [top, setTop] = useState(0);
  const widths = useMemo(() => columnWidths(columns, size), [columns, size]);
  const heights = useRowHeights(rows, columns, widths, size);
  const offsets = useMemo(() => rowOffsets(order.map((row) => heights[row] ?? 0)), [order, heights]);
  const keys = useMemo(
    () =>
      order.map((at) => {
        const row = rows[at];
        return row === undefined ? "" : keyOf(row);
      }),
    [order, rows, keyOf],
  );
  const chosen = useMemo(() => new Set(selected), [selected]);
  const choice = useRowChoice({
    keys,
    foldedNameAt: (position) => foldedNames[order[position] ?? -1] ?? "",
    selected,
    onSelect: props.onSelect,
    page: Math.max(1, Math.floor(size.height / (3 * size.lineHeight))),
    onUp: () => frame.current?.querySelector<HTMLElement>('thead [tabindex="0"]')?.focus(),
  });
  const { at, focusCount } = choice;

  const bringIntoSight = (position: number) => {
    const element = frame.current;
    if (element === null) return;
    const head = element.querySelector("thead")?.offsetHeight ?? 0;
    const [above, below] = [offsets[position] ?? 0, (offsets[position + 1] ?? 0) + head - element.clientHeight];
    if (element.scrollTop > above) element.scrollTop = above;
    else if (element.scrollTop < below) element.scrollTop = below;
    setTop(element.scrollTop);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a move of the focus, not of the rows
  useLayoutEffect(() => {
    if (focusCount === 0) return;
    bringIntoSight(at);
    frame.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus({ preventScroll: true });
  }, [focusCount]);
  const first = selected.length === 1 ? keys.indexOf(selected[0] ?? "") : -1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is chosen elsewhere comes into sight; sorting does not pull the list away
  useEffect(() => {
    if (first >= 0 && size.height > 0) bringIntoSight(first);
  }, [selected, size.height > 0]);

  const asked = useRef({ sort: props.sort, filters: props.filters });
  useLayoutEffect(() => {
    if (asked.current.sort === props.sort && asked.current.filters === props.filters) return;
    asked.current = { sort: props.sort, filters: props.filters };
    // Another order is read from its top; rows that change under the same order leave the reader where he is.
    if (frame.current) frame.current.scrollTop = 0;
    setTop(0);
  }, [props.sort, props.filters]);

  const { from, until } = rowsBetween(offsets, top, top + size.height);
  const inSight = Array.from({ length: Math.max(0, until - from) }, (_, i) => from + i);
  // The row with the focus stays in the page wherever it is: else the focus would be lost.
  const drawn = [...(at < from ? [at] : []), ...inSight, ...(at >= until ? [at] : [])].filter(
    (position) => position < order.length,
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (
    <section
      ref={frame}
      className="table-frame record-frame"
      aria-label={props.label}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows of a grid are chosen, and walked with arrows
        role="grid"
        aria-label={props.label}
        aria-description={props.help}
        aria-rowcount={order.length + 1}
        aria-multiselectable="true"
        style={{ inlineSize: total }}
      >
        <colgroup>
          {columns.map(({ id }, column) => (
            <col key={id} style={{ inlineSize: widths[column] }} />
          ))}
        </colgroup>
        <RecordHeader
          columns={columns}
          sort={props.sort}
          usualSort={props.usualSort}
          onSort={props.onSort}
          onMethod={props.onMethod}
          onLeave={() => choice.focusRow(at)}
        />
        <tbody onClick={choice.onClick} onKeyDown={choice.onKeyDown}>
          {drawn.map((position, i) => {
            const row = rows[order[position] ?? -1];
            const before = i === 0 ? 0 : (drawn[i - 1] ?? 0) + 1;
            if (row === undefined) return null;
            return (
              <Fragment key={keys[position]}>
                <Gap height={(offsets[position] ?? 0) - (offsets[before] ?? 0)} columns={columns.length} />
                <RecordRow
                  row={row}
                  name={keys[position] ?? ""}
                  position={position}
                  height={heights[order[position] ?? -1] ?? 0}
                  columns={columns}
                  isSelected={chosen.has(keys[position] ?? "")}
                  isActive={position === at}
                />
              </Fragment>
            );
          })}
          <Gap
            height={(offsets[order.length] ?? 0) - (offsets[(drawn.at(-1) ?? -1) + 1] ?? 0)}
            columns={columns.length}
          />
        </tbody>
      </table>
    </section>
  );
}

/** Room of rows that are not in the page. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true" className="gap">
      <td colSpan={columns} style={{ blockSize: height }} />
    </tr>
  );
}
