import type { ToldChange } from "#analysis/model/imagined-change.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

/** A change as a sentence; of a move in another partition than is looked at also in which. */
export function sayChange(
  { change, actor, other, group, partition }: ToldChange,
  speaker: Speaker,
  shown: string,
): string {
  const { text, pick } = speaker;
  const [to, by] = [group && pick(group), partition && pick(partition)];
  if (change.do === "move" && change.partition !== shown)
    return text("imagined.change.move.elsewhere", { actor, group: to ?? "", partition: by ?? "" });
  return text(`imagined.change.${change.do}`, { actor, other: other ?? "", group: to ?? "" });
}

/** Why a change is not in what is shown, and what to do; null when it is. */
export function sayRefusal(
  told: ToldChange,
  all: readonly ToldChange[],
  speaker: Speaker,
  shown: string,
): string | null {
  if (told.refusal === null) return null;
  const { code, against } = told.refusal;
  const earlier = against === null ? undefined : all[against];
  return speaker.text(`imagined.refused.${code}`, { against: earlier ? sayChange(earlier, speaker, shown) : "" });
}
