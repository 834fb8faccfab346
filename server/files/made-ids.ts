/** Gives records without an id of their own one that the same file always gives them: `actor~project~1`. */
export function makeIds<Row extends { readonly id: string | null }>(
  rows: readonly Row[],
  partsOf: (row: Row) => readonly string[],
): readonly (Omit<Row, "id"> & { readonly id: string })[] {
  const used = new Set(rows.map((row) => row.id));
  const counts = new Map<string, number>();
  return rows.map((row) => {
    if (row.id !== null) return { ...row, id: row.id };
    const stem = partsOf(row).join("~");
    let count = counts.get(stem) ?? 0;
    let id: string;
    do {
      count += 1;
      id = `${stem}~${count}`;
    } while (used.has(id));
    counts.set(stem, count);
    used.add(id);
    return { ...row, id };
  });
}
