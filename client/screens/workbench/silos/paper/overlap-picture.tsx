import { useMemo } from "react";
import type { LensOverlap, Overlap } from "#analysis/model/lenses-result.ts";
import { mountOverlapBars, OVERLAP_PARTS, type OverlapBar } from "#client/charts/overlap-bars.ts";
import { Drawn } from "#client/components/drawn.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { groupsName, type PartNames } from "./overlap-words.ts";

const MOST_DRAWN = 12;

type Row = Overlap & { readonly key: string; readonly label: string };

/** The three parts of all pairs, inside and across groups, and of the pairs of groups that have most of them. */
export function OverlapPicture({ result, names }: { result: LensOverlap; names: PartNames }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const rows = useMemo(() => overlapRows(result, speaker), [result, speaker]);
  const drawn = useMemo(() => {
    const [all, inside, across, ...cells] = rows.filter((row) => pairsOf(row) > 0);
    const most = cells.toSorted((a, b) => pairsOf(b) - pairsOf(a)).slice(0, MOST_DRAWN);
    return [all, inside, across, ...most].filter((row) => row !== undefined);
  }, [rows]);
  const state = useMemo(
    () => ({
      bars: drawn.map((row) => barOf(row, speaker)),
      summary: text("paper.bars.summary", { first: names.onlyFirst, second: names.onlySecond }),
    }),
    [drawn, names, speaker, text],
  );
  const cells = rows.slice(3).filter((row) => pairsOf(row) > 0).length;
  return (
    <>
      <ul className="paper-legend">
        {OVERLAP_PARTS.map((part) => (
          <li key={part} className={`paper-legend-${part}`}>
            {names[part]}
          </li>
        ))}
      </ul>
      <Drawn mount={mountOverlapBars} state={state} className="paper-bars" />
      {cells > MOST_DRAWN && <p className="silos-note">{text("paper.bars.shown", { count: MOST_DRAWN })}</p>}
      <OverlapTable rows={rows} names={names} />
    </>
  );
}

function overlapRows(result: LensOverlap, speaker: Speaker): readonly Row[] {
  const { text } = speaker;
  const sides = (["all", "inside", "across"] as const).map(
    (side): Row => ({ ...result[side], key: side, label: text(`paper.${side}`) }),
  );
  const cells = result.cells.map(
    (cell): Row => ({ ...cell, key: cell.groups.join(" "), label: groupsName(cell.groups, result, speaker) }),
  );
  return [...sides, ...cells];
}

/** A rounding of shares is no pair. */
const NOTHING = 1e-9;

function pairsOf({ onlyFirst, both, onlySecond }: Overlap): number {
  const pairs = onlyFirst + both + onlySecond;
  return pairs > NOTHING ? pairs : 0;
}

function barOf(row: Row, { text, number }: Speaker): OverlapBar {
  const count = (value: number) => number(value, { maximumFractionDigits: 1 });
  const part = (value: number) => ({ value, text: count(value) });
  return {
    key: row.key,
    label: row.label,
    total: text("paper.bar.total", { count: tenths(pairsOf(row)), possible: tenths(row.possible) }),
    onlyFirst: part(row.onlyFirst),
    both: part(row.both),
    onlySecond: part(row.onlySecond),
  };
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}

function OverlapTable({ rows, names }: { rows: readonly Row[]; names: PartNames }) {
  const { text, number } = useSpeaker();
  const count = (value: number) => number(value, { maximumFractionDigits: 1 });
  return (
    <details>
      <summary>{text("paper.table")}</summary>
      <div className="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{text("paper.table.groups")}</th>
              {OVERLAP_PARTS.map((part) => (
                <th key={part} scope="col" className="number">
                  {names[part]}
                </th>
              ))}
              <th scope="col" className="number">
                {text("paper.table.expected")}
              </th>
              <th scope="col" className="number">
                {text("paper.table.possible")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                {OVERLAP_PARTS.map((part) => (
                  <td key={part} className="number">
                    {count(row[part])}
                  </td>
                ))}
                <td className="number">{row.expectedBoth === null ? "–" : count(row.expectedBoth)}</td>
                <td className="number">{count(row.possible)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
