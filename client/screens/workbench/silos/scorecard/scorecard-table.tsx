import type { Draws, NullMoments } from "#analysis/model/chance.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { pFigure } from "./p-words.ts";

type Row = NullMoments & { readonly name: string; readonly found: number; readonly p: string | null };

/** The picture's twin: what was found against each way to read chance. */
export function ScorecardTable({ result }: { result: AnalysisResult }) {
  const speaker = useSpeaker();
  const { text, number } = speaker;
  const percent = (value: number) =>
    number(value, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const points = (value: number) => number(100 * value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const columns = ["compared", "found", "expected", "gap", "sd", "z", "p"] as const;
  return (
    <details className="scorecard-table">
      <summary>{text("scorecard.table")}</summary>
      <div className="table-frame">
        <table>
          <caption className="visually-hidden">{text("scorecard.table.caption")}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={column === "compared" ? undefined : "number"}>
                  {text(`scorecard.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(result, speaker).map(({ name, found, expected, sd, z, p }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">{percent(found)}</td>
                <td className="number">{percent(expected)}</td>
                <td className="number">{points(found - expected)}</td>
                <td className="number">{points(sd)}</td>
                <td className="number">{z === null ? "–" : number(z, { maximumFractionDigits: 1 })}</td>
                <td className="number">{p ?? "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function rowsOf({ siloing, network }: AnalysisResult, speaker: Speaker): readonly Row[] {
  const { text } = speaker;
  const { chance, secondNull, blocks } = siloing;
  const { z, pValue } = siloing.metrics.internalShare;
  const { labels, stubMatching, rewiring } = secondNull;
  const once = { found: secondNull.observed ?? 0, p: null };
  const figure = (p: number | null, draws: Draws) => (p === null ? null : pFigure(p, draws, speaker));
  const kind = chance?.rounds === 0 ? "none" : chance?.enumerated ? "all" : "drawn";
  const rows: Row[] = [];
  if (chance) {
    const name = text("scorecard.row.labels", { kind, rounds: chance.rounds });
    rows.push({ ...chance, name, found: chance.observed, z, p: figure(pValue, chance) });
  }
  if (blocks) {
    const name = text("scorecard.row.blocks", { units: blocks.units });
    rows.push({ ...blocks, name, found: blocks.observed, p: figure(blocks.pValue, blocks) });
  }
  if (labels && network.weighted) rows.push({ ...once, ...labels, name: text("scorecard.row.once") });
  if (stubMatching) rows.push({ ...once, ...stubMatching, name: text("scorecard.row.stubs") });
  if (rewiring) {
    const name = text("scorecard.row.rewired", { draws: rewiring.draws });
    const p = figure(rewiring.pValue, { rounds: rewiring.draws, enumerated: false });
    rows.push({ ...once, ...rewiring, name, p });
  }
  return rows;
}
