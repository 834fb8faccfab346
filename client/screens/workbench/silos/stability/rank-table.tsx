import { MISSING_PARTS, type Ranking } from "#analysis/model/stability-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { METHOD_OF } from "../../bridging/ranking/rank-measures.ts";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { exactShare, rangeWords } from "./stability-words.ts";

type Props = { ranking: Ranking; onMethod: SiloSectionProps["onMethod"] };

/** The same as the ranges, with how often each stays among the first ten. */
export function RankTable({ ranking, onMethod }: Props) {
  const speaker = useSpeaker();
  const { text, number, percent } = speaker;
  const { metric, actors } = ranking;
  const value = (own: number) =>
    metric === "crossShare" ? exactShare(own, speaker) : number(own, { maximumFractionDigits: 1 });
  return (
    <details className="survey-details">
      <summary>{text("stability.table")}</summary>
      <div className="table-frame">
        <table>
          <caption className="visually-hidden">{text("stability.table")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("stability.column.actor")}</th>
              <th scope="col" className="number">
                {text("stability.column.rank")}
              </th>
              <th scope="col" className="number">
                <button type="button" className="link" onClick={() => onMethod(METHOD_OF[metric])}>
                  {text(`stability.metric.${metric}`)}
                </button>
              </th>
              <th scope="col" className="number">
                {text("stability.column.range")}
              </th>
              {MISSING_PARTS.map((missing) => (
                <th key={missing} scope="col" className="number">
                  {text("stability.column.in-top", { missing: percent(missing) })}
                </th>
              ))}
              <th scope="col">{text("stability.column.firmness")}</th>
            </tr>
          </thead>
          <tbody>
            {actors.map((actor) => (
              <tr key={actor.id}>
                <th scope="row">{actor.label}</th>
                <td className="number">{number(actor.rank)}</td>
                <td className="number">{value(actor.value)}</td>
                <td className="number">{rangeWords(actor.range, speaker)}</td>
                {MISSING_PARTS.map((missing, at) => (
                  <td key={missing} className="number">
                    {percent(actor.inTop[at] ?? 0)}
                  </td>
                ))}
                <td>{text(`stability.firm.${actor.firmness}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
