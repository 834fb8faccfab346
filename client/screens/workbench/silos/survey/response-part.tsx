import { useMemo } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { GroupResponse, SurveyWave } from "#analysis/model/survey-result.ts";
import { WORLD_WORDS } from "#analysis/model/words.ts";
import { RowChart } from "#client/components/row-chart.tsx";
import { useSpeaker } from "#client/components/use-speaker.ts";
import type { SiloSectionProps } from "../silo-section-types.ts";
import { type NamedResponse, responseState } from "./response-state.ts";
import { ResponseTable } from "./response-table.tsx";
import { groupLabel } from "./survey-words.ts";

type Props = { network: NetworkView; wave: SurveyWave; onMethod: SiloSectionProps["onMethod"] };

/** Response per group of the partition, and per world. */
export function ResponsePart({ network, wave, onMethod }: Props) {
  const speaker = useSpeaker();
  const { text, pick } = speaker;
  const { groups, worlds } = useMemo(() => {
    const named = (responses: readonly GroupResponse[], name: (key: string) => string): readonly NamedResponse[] =>
      responses.map((response) => ({ ...response, name: name(response.key) }));
    return {
      groups: named(wave.groups, (key) => groupLabel(network, key, speaker)),
      worlds: named(wave.worlds, (key) => pick(worldWords(key))),
    };
  }, [wave, network, speaker, pick]);
  const isByWorld = network.partition.key === "world";
  return (
    <div className="survey-part">
      <Bars title={text("survey.response.groups")} responses={groups} />
      {!isByWorld && <Bars title={text("survey.response.worlds")} responses={worlds} />}
      <p className="silos-note">{text("survey.response.several")}</p>
      <ResponseTable responses={isByWorld ? groups : [...groups, ...worlds]} onMethod={onMethod} />
    </div>
  );
}

function Bars({ title, responses }: { title: string; responses: readonly NamedResponse[] }) {
  const speaker = useSpeaker();
  const state = useMemo(() => responseState(title, responses, speaker), [title, responses, speaker]);
  if (responses.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <RowChart state={state} />
    </>
  );
}

function worldWords(key: string) {
  return key === "lifeworld" || key === "system" || key === "both" ? WORLD_WORDS[key] : { nl: key, en: key };
}
