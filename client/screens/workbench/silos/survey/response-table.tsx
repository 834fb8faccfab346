import { useSpeaker } from "#client/components/use-speaker.ts";
import type { SiloSectionProps } from "../silo-section-types.ts";
import type { NamedResponse } from "./response-state.ts";

type Props = { responses: readonly NamedResponse[]; onMethod: SiloSectionProps["onMethod"] };

/** The same as the bars, with how much is confirmed by both sides. */
export function ResponseTable({ responses, onMethod }: Props) {
  const { text, number, percent } = useSpeaker();
  const count = (value: number | null) => (value === null ? text("list.not-defined") : number(value));
  const share = (value: number | null | undefined) => (value == null ? text("list.not-defined") : percent(value));
  return (
    <details className="survey-details">
      <summary>{text("survey.response.table")}</summary>
      <div className="table-frame">
        <table>
          <caption className="visually-hidden">{text("survey.response.table")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("survey.column.group")}</th>
              <th scope="col" className="number">
                {text("survey.column.asked")}
              </th>
              <th scope="col" className="number">
                {text("survey.column.answered")}
              </th>
              <th scope="col" className="number">
                {text("survey.column.response")}
              </th>
              <th scope="col" className="number">
                <button type="button" className="link" onClick={() => onMethod("confirmation")}>
                  {text("survey.column.confirmation")}
                </button>
              </th>
              <th scope="col">{text("survey.column.meaning")}</th>
            </tr>
          </thead>
          <tbody>
            {responses.map((response) => (
              <tr key={`${response.key} ${response.name}`}>
                <th scope="row">{response.name}</th>
                <td className="number">{count(response.asked)}</td>
                <td className="number">{count(response.answered)}</td>
                <td className="number">{share(response.share)}</td>
                <td className="number">{share(response.confirmation?.rate)}</td>
                <td>{text(`survey.meaning.${meaningOf(response)}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function meaningOf({ asked, isFlagged, isUnranked }: NamedResponse) {
  if (asked === null) return "hidden";
  if (isUnranked) return "unranked";
  return isFlagged ? "flagged" : "enough";
}
