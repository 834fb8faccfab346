import { useMemo } from "react";
import type { RankedActor, Ranking } from "#analysis/model/stability-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { rangeWords } from "../../silos/stability/stability-words.ts";

/** The range of places of everybody who is among the first ten by some measure; by name. */
export function FirmTable({ rankings }: { rankings: readonly Ranking[] }) {
  const speaker = useSpeaker();
  const { text, percent, compare } = speaker;
  const rows = useMemo(() => {
    const named = new Map(rankings.flatMap(({ actors }) => actors.map(({ id, label }) => [id, label])));
    return [...named].toSorted(([, a], [, b]) => compare(a, b));
  }, [rankings, compare]);
  const said = ({ range, firmness, inTop: [, often = 0] }: RankedActor) =>
    text("ranking.firm.cell", {
      range: rangeWords(range, speaker),
      firm: text(`stability.firm.${firmness}`),
      often: percent(often),
    });
  return (
    <details className="survey-details">
      <summary>{text("ranking.firm.table", { count: rows.length })}</summary>
      <div className="table-frame">
        <table>
          <caption>{text("ranking.firm.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("stability.column.actor")}</th>
              {rankings.map(({ metric }) => (
                <th key={metric} scope="col">
                  {text(`stability.metric.${metric}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([id, label]) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                {rankings.map(({ metric, actors }) => {
                  const actor = actors.find((one) => one.id === id);
                  return <td key={metric}>{actor ? said(actor) : text("ranking.firm.not-first")}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
