import { countedCellsDescriptor } from "#analysis/metrics/siloing/counted-cells-descriptor.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import { CELL_COUNTINGS, type CountedCell, type SurveyWave } from "#analysis/model/survey-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { MethodLinks } from "../method-links.tsx";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { cellWords, groupLabel } from "./survey-words.ts";

type Props = { network: NetworkView; wave: SurveyWave; onMethod: SiloSectionProps["onMethod"] };

/** Whether what is said of two groups changes with how answers are counted. */
export function GroupPairs({ network, wave, onMethod }: Props) {
  const { text } = useSpeaker();
  const changing = wave.cells.filter(({ changes }) => changes);
  const hidden = wave.cells.filter(({ isHidden }) => isHidden).length;
  const flagged = wave.cells.filter(({ isHidden, isFlagged }) => isFlagged && !isHidden).length;
  const all = wave.cells.length - hidden;
  if (wave.permutations === 0) return null;
  return (
    <div className="survey-part">
      <h3>{text("survey.cells.title")}</h3>
      <p>
        {changing.length > 0
          ? text("survey.cells.change", { count: changing.length, all })
          : text("survey.cells.hold", { all })}
      </p>
      {changing.length > 0 && <Changing network={network} cells={changing} />}
      <MethodLinks metrics={[countedCellsDescriptor]} onMethod={onMethod} />
      {flagged > 0 && <p className="silos-note">{text("survey.cells.flagged", { count: flagged })}</p>}
      {hidden > 0 && <p className="silos-note">{text("survey.cells.hidden", { count: hidden })}</p>}
    </div>
  );
}

function Changing({ network, cells }: { network: NetworkView; cells: readonly CountedCell[] }) {
  const speaker = useSpeaker();
  const { text } = speaker;
  const name = ([first, second]: CountedCell["groups"]) => {
    const [one, other] = [groupLabel(network, first, speaker), groupLabel(network, second, speaker)];
    return first === second ? text("survey.cells.inside", { group: one }) : text("survey.cells.pair", { one, other });
  };
  return (
    <details className="survey-details">
      <summary>{text("survey.cells.table")}</summary>
      <div className="table-frame">
        <table>
          <caption className="visually-hidden">{text("survey.cells.changing")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("survey.cells.column")}</th>
              {CELL_COUNTINGS.map((counting) => (
                <th key={counting} scope="col">
                  {text(`survey.cells.short.${counting}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map(({ groups, conclusions }) => (
              <tr key={groups.join(" ")} className="survey-changing">
                <th scope="row">{name(groups)}</th>
                {CELL_COUNTINGS.map((counting) => (
                  <td key={counting}>{cellWords(conclusions[counting], speaker)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
