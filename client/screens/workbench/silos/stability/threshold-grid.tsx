import type { GridCell, StabilityResult } from "#analysis/model/stability-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { conclusionWords } from "../survey/survey-words.ts";
import { exactShare } from "./stability-words.ts";

/** The headline's side of chance under other thresholds, and for ties that one or both sides named. */
export function ThresholdGrid({ found }: { found: StabilityResult }) {
  const { text, number } = useSpeaker();
  const { grid, changes } = found;
  const thresholds = [...new Set(grid.map(({ threshold }) => threshold))];
  const directions = [...new Set(grid.map(({ direction }) => direction))];
  return (
    <div className="survey-part">
      <h3>{text("stability.grid")}</h3>
      {changes !== null && <p>{text(`stability.grid.${changes ? "changes" : "holds"}`, { count: grid.length })}</p>}
      <div className="table-frame stability-grid">
        <table>
          <caption className="visually-hidden">{text("stability.grid")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("stability.grid.threshold")}</th>
              {directions.map((direction) => (
                <th key={direction} scope="col">
                  {text(`stability.grid.${direction}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {thresholds.map((threshold, at) => (
              <tr key={threshold}>
                <th scope="row">
                  {at === 0
                    ? text("stability.grid.all")
                    : text("stability.grid.from", { threshold: number(threshold, { maximumSignificantDigits: 2 }) })}
                </th>
                {directions.map((direction) => (
                  <Cell
                    key={direction}
                    cell={grid.find((each) => each.threshold === threshold && each.direction === direction)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const SIGNS = { inward: "▲", outward: "▼" } as const;

function Cell({ cell }: { cell: GridCell | undefined }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const value = cell?.internalShare.value ?? null;
  if (!cell || value === null) return <td className="muted">{text("stability.grid.cell.none")}</td>;
  const { conclusion, ties, internalShare } = cell;
  const share = exactShare(value, speaker);
  const sign = conclusion === null || conclusion.strength === "none" ? "=" : SIGNS[conclusion.direction];
  return (
    <td>
      {conclusion !== null && (
        <>
          <span className="stability-sign" aria-hidden="true">
            {sign}
          </span>
          {conclusionWords(conclusion, speaker)}
          <br />
        </>
      )}
      <span className="muted">
        {internalShare.expected === null
          ? text("stability.grid.cell.alone", { share, ties })
          : text("stability.grid.cell", { share, expected: exactShare(internalShare.expected, speaker), ties })}
      </span>
    </td>
  );
}
