import type { Ranking, ThinnedShare } from "#analysis/model/stability-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { exactShare } from "./stability-words.ts";

/** How far the whole ranking and the headline stay what they were. */
export function AgreementTable({ ranking, shares }: { ranking: Ranking; shares: readonly ThinnedShare[] }) {
  const speaker = useSpeaker();
  const { text, number, percent } = speaker;
  const none = text("list.not-defined");
  return (
    <details className="survey-details">
      <summary>{text("stability.agreement")}</summary>
      <div className="table-frame">
        <table>
          <caption className="visually-hidden">{text("stability.agreement")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("stability.column.missing")}</th>
              {(["tau", "overlap", "share"] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {text(`stability.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranking.agreement.map(({ missing, tau, overlap }, at) => {
              const thinned = shares[at];
              return (
                <tr key={missing}>
                  <th scope="row">{text("stability.missing", { part: percent(missing), ties: thinned?.ties ?? 0 })}</th>
                  <td className="number">
                    {tau === null ? none : number(tau, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
                  </td>
                  <td className="number">{overlap === null ? none : percent(overlap)}</td>
                  <td className="number">
                    {thinned?.range
                      ? text("stability.between", {
                          low: exactShare(thinned.range[0], speaker),
                          high: exactShare(thinned.range[1], speaker),
                        })
                      : none}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
