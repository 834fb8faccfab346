import { strengthOf } from "#analysis/findings/wording.ts";
import type { ComparedMatrix, MatricesResult } from "#analysis/model/matrices-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { comparedName, pointsOf } from "./matrices-words.ts";

/** The picture as a table, with what each matrix says alone. */
export function MatricesTable({ result }: { result: MatricesResult }) {
  const speaker = useSpeaker();
  const { text, number } = speaker;
  const points = (value: number) =>
    number(pointsOf(value), { signDisplay: "exceptZero", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const p = (value: number) => {
    const shown = number(value, { maximumSignificantDigits: 2 });
    return value <= 1 / (result.parameters.rounds + 1) ? text("method.p.at-most", { p: shown }) : shown;
  };
  const verdict = ({ coefficient, pValue }: ComparedMatrix) =>
    text(`matrices.verdict.${strengthOf({ effect: coefficient, pValue, z: null }) ?? "none"}`);
  return (
    <div className="table-frame">
      <table>
        <caption>{text("matrices.table", { pairs: result.pairs, actors: result.actors })}</caption>
        <thead>
          <tr>
            <th scope="col">{text("matrices.column.name")}</th>
            <th scope="col" className="number">
              {text("matrices.column.points")}
            </th>
            <th scope="col" className="number">
              {text("matrices.column.band")}
            </th>
            <th scope="col" className="number">
              p
            </th>
            <th scope="col">{text("matrices.column.verdict")}</th>
            <th scope="col" className="number">
              {text("matrices.column.correlation")}
            </th>
            <th scope="col" className="number">
              {text("matrices.column.correlation-p")}
            </th>
          </tr>
        </thead>
        <tbody>
          {result.compared.map((each) => (
            <tr key={each.key}>
              <th scope="row">{comparedName(each, speaker)}</th>
              <td className="number">{points(each.coefficient)}</td>
              <td className="number">
                {text("matrices.band", { low: points(each.band[0]), high: points(each.band[1]) })}
              </td>
              <td className="number">{p(each.pValue)}</td>
              <td>{verdict(each)}</td>
              <td className="number">
                {number(each.correlation, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}
              </td>
              <td className="number">{p(each.correlationP)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
