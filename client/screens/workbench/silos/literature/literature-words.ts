import type { Yardsticks } from "#analysis/findings/yardsticks.ts";
import type { Reason } from "#analysis/model/result.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

/** Whether the yardsticks of the literature agree, and on what. */
export function literatureFinding(
  { tested, inward, outward }: Yardsticks,
  reason: Reason | null,
  { text }: Pick<Speaker, "text">,
): string {
  if (tested === 0) {
    return text(
      reason === null ? "literature.finding.untested" : messageIdOf("story.undefined", reason, "story.undefined.other"),
    );
  }
  if (inward === tested) return text("literature.finding.all", { tested });
  if (outward === tested) return text("literature.finding.outward", { tested });
  if (inward + outward === 0) return text("literature.finding.none", { tested });
  return text("literature.finding.some", { tested, inward, outward });
}
