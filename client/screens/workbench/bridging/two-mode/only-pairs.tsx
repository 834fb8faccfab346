import { useSpeaker } from "#client/components/use-speaker.ts";

/** A name, and the pairs that hang on it. */
export type OnlyPairs = { readonly id: string; readonly label: string; readonly pairs: readonly string[] };

const MOST_ROWS = 5;
const MOST_PAIRS = 4;

/** Who has most pairs first; the table has the rest. */
export function OnlyPairsList({
  found,
  row,
}: {
  found: readonly OnlyPairs[];
  row: "two-mode.joins.row" | "two-mode.only.row";
}) {
  const { text, compare } = useSpeaker();
  const sorted = found
    .filter(({ pairs }) => pairs.length > 0)
    .sort((one, other) => other.pairs.length - one.pairs.length || compare(one.label, other.label));
  const shown = sorted.slice(0, MOST_ROWS).map((each) => ({ ...each, pairs: each.pairs.slice(0, MOST_PAIRS) }));
  const count = (rows: readonly OnlyPairs[]) => rows.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const left = count(sorted) - count(shown);
  return (
    <>
      <ul>
        {shown.map(({ id, label, pairs }) => (
          <li key={id}>{text(row, { name: label, pairs: pairs.join("; ") })}</li>
        ))}
      </ul>
      {left > 0 && <p className="muted">{text("two-mode.more", { count: left })}</p>}
    </>
  );
}
