/** Municipalities that share a border, as data/register/neighbours.csv has them: two codes a row under a header. */
export function readNeighbours(text: string): readonly (readonly [string, string])[] {
  const rows = text.trim().split(/\r?\n/).slice(1);
  return rows.map((row) => {
    const [one = "", other = ""] = row.split(",");
    return [one, other];
  });
}
