import type { Counted } from "#analysis/model/survey-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { MessageId } from "#client/i18n/messages.ts";
import { measuredP } from "../scorecard/p-words.ts";
import { conclusionWords } from "./survey-words.ts";

const NUMBERS = ["share", "expected", "gap", "p", "ei", "observable"] as const;

/** Every way of counting with its numbers. */
export function CountingTable({ countings }: { countings: readonly Counted[] }) {
  const speaker = useSpeaker();
  const { text, number, percent } = speaker;
  const shown = (value: number | null, say: (value: number) => string) =>
    value === null ? text("list.not-defined") : say(value);
  const share = (value: number) =>
    number(value, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const decimal = (digits: number) => (value: number) =>
    number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (
    <details className="survey-details">
      <summary>{text("survey.counting.table")}</summary>
      <div className="table-frame">
        <table>
          <caption className="visually-hidden">{text("survey.counting.table")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("survey.column.counting")}</th>
              {NUMBERS.map((column) => (
                <th key={column} scope="col" className="number">
                  {text(`survey.column.${column}` satisfies MessageId)}
                </th>
              ))}
              <th scope="col">{text("survey.column.conclusion")}</th>
            </tr>
          </thead>
          <tbody>
            {countings.map(({ counting, internalShare, eiIndex, observable, possible, conclusion }) => (
              <tr key={counting}>
                <th scope="row">{text(`survey.counting.${counting}`)}</th>
                <td className="number">{shown(internalShare.value, share)}</td>
                <td className="number">{shown(internalShare.expected, share)}</td>
                <td className="number">{shown(internalShare.effect, (effect) => decimal(1)(100 * effect))}</td>
                <td className="number">{measuredP(internalShare, speaker) ?? text("list.not-defined")}</td>
                <td className="number">{shown(eiIndex, decimal(2))}</td>
                <td className="number">{possible > 0 ? percent(observable / possible) : text("list.not-defined")}</td>
                <td>{conclusionWords(conclusion, speaker)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
