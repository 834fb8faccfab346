import { judged } from "#analysis/findings/judged.ts";
import { LEVEL, strengthOf } from "#analysis/findings/wording.ts";
import { yardsticks } from "#analysis/findings/yardsticks.ts";
import type { AnalysisResult } from "#analysis/model/result.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

type Told = Parameters<typeof judged>[0];

/** Whether the yardsticks of the literature agree, and on what: of how many, how many were held against chance. */
export function literatureFinding(result: Told, { text }: Pick<Speaker, "text">): string {
  const { blocks, metrics } = judged(result).siloing;
  const { defined: all, tested, inward, outward } = yardsticks(metrics);
  const { reason } = metrics.internalShare;
  if (tested === 0) {
    if (reason !== null) return text(messageIdOf("story.undefined", reason, "story.undefined.other"));
    return text(blocks?.canTest === false ? "literature.finding.few-organisations" : "literature.finding.untested");
  }
  const values = { all, tested, inward, outward, every: tested === all ? "yes" : "no" };
  const said = () => {
    if (inward === tested) return text("literature.finding.all", values);
    if (outward === tested) return text("literature.finding.outward", values);
    return text(inward + outward === 0 ? "literature.finding.none" : "literature.finding.some", values);
  };
  if (blocks === null) return said();
  return [said(), text("literature.organisations"), ...heldEqual(metrics, { text })].join(" ");
}

/** Pairs of two organisations may tell what the share can't, which also goes by how large each organisation is. */
function heldEqual(metrics: AnalysisResult["siloing"]["metrics"], { text }: Pick<Speaker, "text">): readonly string[] {
  const { pValue, effect } = metrics.mantelHaenszel;
  const isInward = pValue !== null && pValue < LEVEL && (effect ?? 0) > 0;
  return isInward && strengthOf(metrics.internalShare) !== "clear" ? [text("literature.organisations.equal")] : [];
}
