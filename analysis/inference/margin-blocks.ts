/** Actors, or projects, that all have the same margin: how many there are, and how much each has within the block. */
export type MarginClass = { readonly at: number; readonly count: number; readonly margin: number };

export type MarginBlock = { readonly rows: readonly MarginClass[]; readonly columns: readonly MarginClass[] };

/**
 * Takes a matrix of zeros and ones apart into the blocks that its margins leave free. Where the largest rows and the largest columns
 * can only just hold their sums (Gale & Ryser 1957), the one corner is full and the opposite one empty, whatever the rest: no
 * model can say more of these than certainty, and the two corners between them stand on their own.
 *
 * @param isFull called for every two classes whose cells must all be one; those that must be zero are left out
 */
export function freeBlocks(block: MarginBlock, isFull: (row: number, column: number) => void): readonly MarginBlock[] {
  const rows = block.rows.toSorted((a, b) => b.margin - a.margin);
  const columns = block.columns.toSorted((a, b) => b.margin - a.margin);
  if (rows.length === 0 || columns.length === 0) return [];
  const split = tightSplit(rows, columns);
  if (split === null) return [{ rows, columns }];
  const [high, low] = [rows.slice(0, split.rows), rows.slice(split.rows)];
  const [left, right] = [columns.slice(0, split.columns), columns.slice(split.columns)];
  for (const row of high) for (const column of left) isFull(row.at, column.at);
  return [
    { rows: lessBy(high, countOf(left)), columns: right },
    { rows: low, columns: lessBy(left, countOf(high)) },
  ].flatMap((part) => freeBlocks(part, isFull));
}

/** How many of the largest classes make a full corner, or leave an empty one, that has cells; null where all is free. */
function tightSplit(rows: readonly MarginClass[], columns: readonly MarginClass[]) {
  const total = sumOf(columns);
  let needed = 0;
  let high = 0;
  for (let own = 0; own <= rows.length; own += 1) {
    let left = 0;
    let beyond = total;
    for (let other = 0; other <= columns.length; other += 1) {
      const hasFull = own > 0 && other > 0;
      const hasEmpty = own < rows.length && other < columns.length;
      if ((hasFull || hasEmpty) && needed === high * left + beyond) return { rows: own, columns: other };
      const column = columns[other];
      if (column) {
        left += column.count;
        beyond -= column.count * column.margin;
      }
    }
    const row = rows[own];
    if (row) {
      high += row.count;
      needed += row.count * row.margin;
    }
  }
  return null;
}

function lessBy(classes: readonly MarginClass[], less: number): readonly MarginClass[] {
  return classes.map((each) => ({ ...each, margin: each.margin - less }));
}

function countOf(classes: readonly MarginClass[]): number {
  return classes.reduce((sum, { count }) => sum + count, 0);
}

function sumOf(classes: readonly MarginClass[]): number {
  return classes.reduce((sum, { count, margin }) => sum + count * margin, 0);
}
