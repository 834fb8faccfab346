import type { Approach, DoorsResult, RightParty } from "#analysis/model/doors-result.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

export function doorsFinding({ counts, approaches }: DoorsResult, { text }: Speaker): string {
  const right = approaches.filter((approach) => approach.outcome === "open" && approach.right.length > 0).length;
  const told = text("doors.finding", { all: counts.all, open: counts.open, right });
  return counts.unrecorded === 0 ? told : `${told} ${text("doors.finding.unrecorded", { count: counts.unrecorded })}`;
}

/** When it was, where it stopped, and why it matters. */
export function approachSentences(approach: Approach, speaker: Speaker): readonly string[] {
  const { text, day } = speaker;
  const { on, note, right, seekerMissing } = approach;
  return [
    on === null ? text("doors.on.unknown") : text("doors.on", { day: day(on) }),
    ...(note === null ? [] : [text("doors.note", { note: note.replace(/\.$/, "") })]),
    ...right.map((each) => rightSentence(each, approach.target.label, speaker)),
    ...(seekerMissing ? [text("doors.seeker")] : []),
  ];
}

function rightSentence(right: RightParty, target: string, { text }: Speaker): string {
  if (right.by === "table") return text("doors.right.table", { rule: text(`seats.rule.${right.rule}`) });
  const gap = text(`coverage.rule.${right.rule}`);
  return right.rule === "nobody-affected"
    ? text("doors.right.affected", { project: right.label, gap })
    : text("doors.right.gap", { project: right.label, gap, target });
}
