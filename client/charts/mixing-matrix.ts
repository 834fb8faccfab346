import { type Selection, select } from "d3";
import { nextPlace } from "./mixing-matrix-keys.ts";
import { SIGNS } from "./mixing-matrix-signs.ts";
import type {
  CellKey,
  MatrixCell,
  MatrixGroup,
  MixingMatrixCallbacks,
  MixingMatrixHandle,
  MixingMatrixState,
} from "./mixing-matrix-types.ts";

const MARK_REACH = 8;

type Square = MatrixCell & { readonly key: CellKey; readonly isInside: boolean; readonly isChosen: boolean };
type Row = { readonly group: MatrixGroup; readonly squares: readonly Square[] };

/**
 * Groups × groups as a table that is drawn: names stay in sight while it scrolls, which no SVG can do. One cell at a time is
 * in the tab order; arrows lead to the others.
 */
export function mountMixingMatrix(
  container: HTMLElement,
  state: MixingMatrixState,
  callbacks: MixingMatrixCallbacks,
): MixingMatrixHandle {
  let shown = state;
  let current: CellKey | null = null;
  const table = select(container).append("table").attr("class", "matrix").attr("role", "grid");
  const head = table.append("thead").append("tr");
  const corner = head.append("td").attr("class", "matrix-corner");
  const body = table.append("tbody");

  const cellAt = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>("td[role=gridcell]") : null;
  const keyOf = (cell: Element): CellKey => select<Element, Square>(cell).datum().key;
  const point = ({ target }: Event) => {
    const cell = cellAt(target);
    callbacks.onPoint(cell && keyOf(cell));
  };
  table
    .on("pointerover", point)
    .on("pointerleave", () => callbacks.onPoint(null))
    .on("focusin", (event: FocusEvent) => {
      const cell = cellAt(event.target);
      if (cell) rove(keyOf(cell));
      point(event);
    })
    .on("focusout", () => callbacks.onPoint(null))
    .on("click", ({ target }: Event) => {
      const cell = cellAt(target);
      if (!cell) return;
      rove(keyOf(cell));
      callbacks.onOpen(keyOf(cell));
    })
    .on("keydown", (event: KeyboardEvent) => {
      const cell = cellAt(event.target);
      if (!cell) return;
      const key = keyOf(cell);
      if (event.key === "Enter" || event.key === " ") callbacks.onOpen(key);
      else {
        const next = nextPlace(placeOf(key), event, shown.groups.length);
        if (!next) return;
        focus({ row: keyAt(next.row), column: keyAt(next.column) });
      }
      event.preventDefault();
    });
  draw();

  return {
    update: (next) => {
      const isSameDrawing = next.groups === shown.groups && next.cells === shown.cells;
      shown = next;
      if (isSameDrawing) markOpen();
      else draw();
    },
    focus,
    dispose: () => table.remove(),
  };

  function draw(): void {
    const { groups, cells, axes, summary } = shown;
    table.attr("aria-label", summary).style("--groups", groups.length);
    corner
      .selectAll("span")
      .data(axes ? [axes.columns, axes.rows] : [])
      .join("span")
      .text((text) => text);
    const heads = head
      .selectAll<HTMLTableCellElement, MatrixGroup>("th")
      .data(groups, ({ key }) => key)
      .join((enter) => named(enter.append("th").attr("scope", "col")))
      .order();
    drawName(heads);
    const rows = groups.map((group, row): Row => ({ group, squares: squaresOf(row, cells[row] ?? []) }));
    const lines = body
      .selectAll<HTMLTableRowElement, Row>("tr")
      .data(rows, ({ group }) => group.key)
      .join((enter) => {
        const line = enter.append("tr");
        named(line.append("th").attr("scope", "row"));
        return line;
      })
      .order();
    drawName(lines.select<HTMLTableCellElement>("th").datum(({ group }) => group));
    drawSquares(lines);
    markOpen();
    rove(current);
    keepClearOfNames();
  }

  function markOpen(): void {
    body
      .selectAll<HTMLTableCellElement, Square>("td")
      .attr("aria-selected", ({ key }) => String(isSame(key, shown.open)));
  }

  function squaresOf(row: number, cells: readonly MatrixCell[]): readonly Square[] {
    return cells.map((cell, column) => ({
      ...cell,
      key: { row: keyAt(row), column: keyAt(column) },
      isInside: row === column,
      isChosen: [row, column].some((group) => (shown.groups[group]?.chosen ?? null) !== null),
    }));
  }

  function drawSquares(lines: Selection<HTMLTableRowElement, Row, HTMLTableSectionElement, unknown>): void {
    const squares = lines
      .selectAll<HTMLTableCellElement, Square>("td")
      .data(
        ({ squares }) => squares,
        ({ key }) => key.column,
      )
      .join((enter) => {
        const cell = enter.append("td").attr("role", "gridcell").attr("tabindex", -1);
        cell.append("span").attr("class", "matrix-number");
        cell.append("span").attr("class", "matrix-mark");
        return cell;
      })
      .order();
    squares
      .attr("aria-label", ({ sentence }) => sentence)
      .classed("matrix-more", ({ tone }) => tone !== null && tone > 0)
      .classed("matrix-fewer", ({ tone }) => tone !== null && tone < 0)
      .classed("matrix-inside", ({ isInside }) => isInside)
      .classed("matrix-impossible", ({ isPossible }) => !isPossible)
      .classed("matrix-unsure", ({ isUnsure }) => isUnsure)
      .classed("matrix-of-chosen", ({ isChosen }) => isChosen)
      .style("--tone", ({ tone }) => Math.abs(tone ?? 0).toFixed(3));
    squares.select(".matrix-number").text(({ text }) => text);
    squares.select(".matrix-mark").text(({ mark }) => mark);
    squares
      .selectAll<SVGSVGElement, Square>("svg")
      .data(({ sign }) => (sign ? [sign] : []))
      .join((enter) => {
        const sign = enter.insert("svg", "span").attr("class", "matrix-sign");
        sign.attr("viewBox", "-6 -6 12 12").attr("aria-hidden", "true").append("path");
        return sign;
      })
      .classed("matrix-sign-clear", ({ isClear }) => isClear)
      .select("path")
      .attr("d", ({ direction }) => SIGNS[direction]);
  }

  /** One cell is in the tab order: the last one that had the focus, or the first. */
  function rove(key: CellKey | null): void {
    const known =
      key !== null && [key.row, key.column].every((group) => shown.groups.some((each) => each.key === group));
    const next = known ? key : { row: keyAt(0), column: keyAt(0) };
    for (const cell of [find(current), find(next)]) cell?.setAttribute("tabindex", cell === find(next) ? "0" : "-1");
    current = next;
  }

  function focus(cell: CellKey): void {
    find(cell)?.focus();
  }

  function find(key: CellKey | null): HTMLElement | null {
    if (key === null) return null;
    const { row, column } = placeOf(key);
    return body.node()?.rows[row]?.cells[column + 1] ?? null;
  }

  function placeOf({ row, column }: CellKey) {
    const at = (key: string) => shown.groups.findIndex((group) => group.key === key);
    return { row: at(row), column: at(column) };
  }

  function keyAt(group: number): string {
    return shown.groups[group]?.key ?? "";
  }

  /** What gets the focus is scrolled out from under the names that stay in place. */
  function keepClearOfNames(): void {
    const box = corner.node()?.getBoundingClientRect();
    if (box) container.style.scrollPadding = `${box.height + 4}px 4px 4px ${box.width + 4}px`;
  }
}

function isSame(one: CellKey, other: CellKey | null): boolean {
  return one.row === other?.row && one.column === other.column;
}

function named<Datum, Parent extends HTMLElement, ParentDatum>(
  cell: Selection<HTMLTableCellElement, Datum, Parent, ParentDatum>,
): Selection<HTMLTableCellElement, Datum, Parent, ParentDatum> {
  const name = cell.append("div").attr("class", "matrix-name");
  const box = `${-MARK_REACH} ${-MARK_REACH} ${2 * MARK_REACH} ${2 * MARK_REACH}`;
  name.append("svg").attr("viewBox", box).attr("aria-hidden", "true").append("path");
  name.append("span").attr("class", "matrix-label");
  name.append("span").attr("class", "visually-hidden");
  return cell;
}

function drawName<Parent extends HTMLElement, ParentDatum>(
  cells: Selection<HTMLTableCellElement, MatrixGroup, Parent, ParentDatum>,
): void {
  cells.classed("matrix-chosen", ({ chosen }) => chosen !== null);
  cells
    .select(".matrix-name path")
    .attr("d", ({ mark }) => mark.path)
    .attr("fill", ({ mark }) => mark.colour);
  cells.select(".matrix-label").text(({ label }) => label);
  cells.select(".visually-hidden").text(({ chosen }) => (chosen === null ? "" : ` (${chosen})`));
}
