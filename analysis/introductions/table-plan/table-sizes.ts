/** How a round is laid: so many tables, or at most so many people at each. */
export type Laid = { readonly tables: number } | { readonly size: number };

/** How many sit at each table: sizes that differ by one at most, the larger first. */
export function tableSizes(people: number, laid: Laid): readonly number[] {
  const tables = "tables" in laid ? laid.tables : Math.ceil(people / laid.size);
  const least = Math.floor(people / tables);
  const larger = people - least * tables;
  return Array.from({ length: tables }, (_, table) => least + Number(table < larger));
}
