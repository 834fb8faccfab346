import type { SurveyResult, SurveyWave } from "#analysis/model/survey-result.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";

type Props = {
  columns: SurveyResult["columns"];
  wave: SurveyWave;
  /** Groups go by organisation, and actors of one are no evidence each. */
  isNested: boolean;
};

/** What answers alone can't tell. */
export function CannotSay({ columns, wave, isNested }: Props) {
  const { text } = useSpeaker();
  const isListed = columns.asked || columns.answered;
  return (
    <div className="survey-part">
      <h3>{text("survey.cannot")}</h3>
      <p className="silos-note">{text(isListed ? "survey.cannot.columns" : "survey.cannot.list")}</p>
      <p className="silos-note">{text("survey.cannot.blame")}</p>
      {isNested && <p className="silos-note">{text("survey.cannot.nested")}</p>}
      {wave.unseenCells > 0 && (
        <p className="silos-note">{text("survey.cannot.unseen", { count: wave.unseenCells })}</p>
      )}
    </div>
  );
}
