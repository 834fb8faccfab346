import type { ChangeCell, WavesResult } from "#analysis/model/waves-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { ChangeProps } from "./change-types.ts";

const COLUMNS = ["kept", "ended", "formed"] as const;
/** A rounding of shares is no tie. */
const NOTHING = 1e-9;

/** What was kept, ended and formed for each two groups, where most happened first. */
export function CellTable({ result, change }: Pick<ChangeProps, "result" | "change">) {
  const speaker = useSpeaker();
  const { text, number, percent } = speaker;
  if (change.cells.length === 0) return <p className="silos-note">{text("time.cells.none")}</p>;
  const cells = change.cells
    .filter(({ turnover }) => turnover.kept + turnover.ended + turnover.formed > NOTHING)
    .toSorted((a, b) => happened(b) - happened(a) || b.turnover.kept - a.turnover.kept);
  const count = (value: number) => number(value, { maximumFractionDigits: 1 });
  return (
    <>
      <details>
        <summary>{text("time.cells.summary", { count: cells.length })}</summary>
        <div className="table-frame">
          <table>
            <thead>
              <tr>
                <th scope="col">{text("time.cells.groups")}</th>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className="number">
                    {text(`time.cells.${column}`)}
                  </th>
                ))}
                <th scope="col" className="number">
                  {text("time.cells.jaccard")}
                </th>
                <th scope="col" className="number">
                  {text("time.cells.change")}
                </th>
              </tr>
            </thead>
            <tbody>
              {cells.map(({ groups, turnover, waterfall }) => (
                <tr key={groups.join(" ")}>
                  <th scope="row">{pairName(groups, result, speaker)}</th>
                  {COLUMNS.map((column) => (
                    <td key={column} className="number">
                      {count(turnover[column])}
                    </td>
                  ))}
                  <td className="number">
                    {turnover.jaccard === null ? text("time.undefined") : percent(turnover.jaccard)}
                  </td>
                  <td className="number">
                    {number(waterfall.after - waterfall.before, {
                      maximumFractionDigits: 1,
                      signDisplay: "exceptZero",
                    })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <p className="silos-note">{text("time.cells.note")}</p>
    </>
  );
}

function happened({ turnover }: ChangeCell): number {
  return turnover.ended + turnover.formed;
}

function pairName(
  [first, second]: readonly [string, string],
  { groups, directed }: WavesResult,
  { text, pick }: Speaker,
): string {
  const name = (key: string) => {
    const label = groups.find((group) => group.key === key)?.label;
    return label ? pick(label) : key;
  };
  if (first === second) return text("time.cells.inside", { group: name(first) });
  return text(directed ? "time.cells.to" : "time.cells.between", { first: name(first), second: name(second) });
}
