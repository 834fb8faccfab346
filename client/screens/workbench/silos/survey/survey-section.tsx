import { useState } from "react";
import type { SurveyResult, SurveyWave } from "#analysis/model/survey-result.ts";
import { Choice } from "#client/components/choice.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { studyMethod } from "../../method-made.ts";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { StudyPart } from "../study-part.tsx";
import { CannotSay } from "./cannot-say.tsx";
import { CountingPart } from "./counting-part.tsx";
import { GroupPairs } from "./group-pairs.tsx";
import { ResponsePart } from "./response-part.tsx";
import { SurveyFacts } from "./survey-facts.tsx";
import { surveyFinding } from "./survey-words.ts";

/** Who answered and who confirms whom, before anything else is said; then whether the finding holds however it is counted. */
export function SurveySection(props: SiloSectionProps) {
  const { coalition, query } = props;
  return (
    <StudyPart study="survey" coalition={coalition.id} revision={coalition.revision} query={query}>
      {(result) => <Survey {...props} survey={result} />}
    </StudyPart>
  );
}

type Props = SiloSectionProps & { survey: SurveyResult };

function Survey({ survey, ...props }: Props) {
  const { text, pick } = useSpeaker();
  const [chosen, choose] = useState<string | null>(null);
  const latest = survey.waves.at(-1);
  const wave = survey.waves.find(({ key }) => key === chosen) ?? latest;
  if (!wave) return <p className="silos-finding">{text("survey.none")}</p>;
  const name = (key: string) =>
    pick(props.coalition.waves.find((known) => known.key === key)?.label ?? { nl: key, en: key });
  return (
    <>
      {survey.waves.length > 1 && (
        <Choice
          label={text("survey.wave")}
          value={wave.key}
          options={survey.waves.map(({ key }) => ({ value: key, label: name(key) }))}
          onChange={choose}
        />
      )}
      <Wave
        {...props}
        columns={survey.columns}
        wave={wave}
        waveName={name(wave.key)}
        onMethod={studyMethod(props.onMethod, survey.parameters, {
          counting: { rounds: wave.permutations },
          countedCells: { rounds: wave.permutations },
        })}
      />
    </>
  );
}

type WaveProps = SiloSectionProps & { columns: SurveyResult["columns"]; wave: SurveyWave; waveName: string };

function Wave({ coalition, network, result, columns, wave, waveName, onMethod }: WaveProps) {
  const speaker = useSpeaker();
  return (
    <>
      <p className="silos-finding">{surveyFinding({ coalition, network, wave, waveName }, speaker)}</p>
      <ResponsePart network={network} wave={wave} onMethod={onMethod} />
      <SurveyFacts wave={wave} onMethod={onMethod} />
      {wave.countings.length > 0 && <CountingPart wave={wave} onMethod={onMethod} />}
      {wave.cells.length > 0 && <GroupPairs network={network} wave={wave} onMethod={onMethod} />}
      <CannotSay columns={columns} wave={wave} isNested={result.siloing.blocks !== null} />
    </>
  );
}
