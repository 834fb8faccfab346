import { differ } from "#analysis/findings/counting-changes.ts";
import type { NetworkView } from "#analysis/model/network-view.ts";
import type { CellConclusion, Conclusion, SurveyWave } from "#analysis/model/survey-result.ts";
import { BUILT_IN_PARTITIONS } from "#analysis/network/built-in-partitions.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";

/** "het eigen domein": the own group as a sentence names it. */
export function ownGroup(coalition: CoalitionDetail, network: NetworkView, { pick, language }: Speaker): string {
  const known = [...coalition.partitions, ...BUILT_IN_PARTITIONS].find(({ key }) => key === network.partition.key);
  return known ? pick(known.ownGroup) : language === "nl" ? "de eigen groep" : "the own group";
}

/** The name of a group that a result calls by its key. */
export function groupLabel({ partition }: NetworkView, key: string, { pick }: Speaker): string {
  const group = partition.groups.find((known) => known.key === key);
  return group ? pick(group.label) : key;
}

/** What stands first: who answered, and whether the finding holds. */
export function surveyFinding(
  about: {
    readonly coalition: CoalitionDetail;
    readonly network: NetworkView;
    readonly wave: SurveyWave;
    readonly waveName: string;
  },
  speaker: Speaker,
): string {
  const { coalition, network, wave, waveName } = about;
  const { text, percent } = speaker;
  const { asked, answered, share } = wave.response;
  const response = text("survey.finding.response", {
    wave: waveName,
    asked: asked ?? 0,
    answered: answered ?? 0,
    share: percent(share ?? 0),
  });
  if (wave.reason !== null) {
    return `${response} ${text(messageIdOf("story.undefined", wave.reason, "story.undefined.other"))}`;
  }
  const own = ownGroup(coalition, network, speaker);
  return `${response} ${text(findingOf(wave), { own })}`;
}

function findingOf({ changes, countings }: SurveyWave) {
  if (changes === null) return "survey.finding.untested";
  if (changes) return "survey.finding.changes";
  // What differs then is but how large a gap looks that chance readily gives.
  if (differ(countings.map(({ conclusion }) => conclusion))) return "survey.finding.unclear";
  const conclusion = countings.find((counted) => counted.conclusion !== null)?.conclusion ?? null;
  return messageIdOf("survey.finding", conclusionCode(conclusion), "survey.finding.untested");
}

export function conclusionWords(conclusion: Conclusion | null, { text }: Speaker): string {
  return text(messageIdOf("survey.conclusion", conclusionCode(conclusion), "survey.conclusion.untested"));
}

function conclusionCode(conclusion: Conclusion | null): string {
  if (conclusion === null) return "untested";
  return conclusion.strength === "none" ? "none" : `${conclusion.strength}.${conclusion.direction}`;
}

/** As the matrix says it. */
export function cellWords(conclusion: CellConclusion | null, { text }: Speaker): string {
  if (conclusion === null) return text("survey.conclusion.untested");
  const { strength, direction } = conclusion;
  return text(strength === "none" ? "matrix.table.none" : `matrix.table.${direction}.${strength}`);
}
