import type { ReactNode } from "react";
import type { SurveyWave } from "#analysis/model/survey-result.ts";
import { keyed } from "#client/components/keyed.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { SiloSectionProps } from "../silo-section-types.ts";

type Props = { wave: SurveyWave; onMethod: SiloSectionProps["onMethod"] };

/** What the two sides of a tie say of each other's answers. */
export function SurveyFacts({ wave, onMethod }: Props) {
  const { text, rich, number, percent } = useSpeaker();
  const { confirmation, reciprocity, tiesWithoutReport } = wave;
  const { rate, reporting, estimatedTies, confirmed, oneSided } = confirmation;
  const leading = (metric: "confirmation" | "reciprocity") => (chunks: readonly (string | ReactNode)[]) => (
    <button type="button" className="figure" onClick={() => onMethod(metric)}>
      {keyed(chunks)}
    </button>
  );
  return (
    <ul className="survey-facts">
      <li>
        {rate === null
          ? text("survey.confirmation.none")
          : keyed(rich<ReactNode>("survey.confirmation", { figure: leading("confirmation"), rate: percent(rate) }))}
      </li>
      {reporting !== null && estimatedTies !== null && (
        <li>
          {text("survey.estimate", {
            reporting: percent(reporting),
            estimated: number(estimatedTies, { maximumFractionDigits: 0 }),
            named: number(confirmed + oneSided),
          })}
        </li>
      )}
      {reciprocity.tieBased !== null && reciprocity.pairBased !== null && (
        <li>
          {keyed(
            rich<ReactNode>("survey.reciprocity", {
              figure: leading("reciprocity"),
              tie: percent(reciprocity.tieBased),
              pair: percent(reciprocity.pairBased),
            }),
          )}
        </li>
      )}
      {tiesWithoutReport > 0 && <li>{text("survey.elsewhere", { count: tiesWithoutReport })}</li>}
    </ul>
  );
}
