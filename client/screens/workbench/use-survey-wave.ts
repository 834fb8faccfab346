import { useStore } from "@nanostores/react";
import { useEffect } from "react";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { SurveyWave } from "#analysis/model/survey-result.ts";
import type { StudyQuery } from "#client/api/studies-api.ts";
import { studyStore } from "#client/state/studies.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";

const store = studyStore("survey");

/**
 * What the study of the survey found of the wave behind the ties that are shown. It is asked only where there was a survey;
 * null where there was none, and as long as nobody knows.
 */
export function useSurveyWave(
  coalition: Pick<CoalitionDetail, "id" | "revision">,
  network: NetworkView | null,
  query: StudyQuery,
): SurveyWave | null {
  const { id, revision } = coalition;
  const { status, value } = useStore(store.$state);
  const wave = network?.response?.wave ?? null;
  const asked = JSON.stringify(query);
  useEffect(() => {
    if (wave !== null) store.load({ coalition: id, revision, query: JSON.parse(asked) as StudyQuery });
  }, [wave, id, revision, asked]);
  const isReady = wave !== null && status === "ready" && value?.partition === network?.partition.key;
  return isReady ? (value?.waves.find(({ key }) => key === wave) ?? null) : null;
}
