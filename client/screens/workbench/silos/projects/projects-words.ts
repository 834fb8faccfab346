import { type CellVerdict, cellVerdict } from "#analysis/findings/cell-verdict.ts";
import { strengthOf } from "#analysis/findings/wording.ts";
import type { GroupMeetings, ProjectMix, ProjectsResult } from "#analysis/model/projects-result.ts";
import type { Measured, Strength } from "#analysis/model/result.ts";
import { messageIdOf } from "#client/i18n/messages.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

type About = {
  readonly own: string;
  /** "55 regelingen", in the coalition's own word. */
  readonly counted: (count: number) => string;
};

/** Whether the projects bring the groups together, by how many are mixed and by who meets in them; or why nothing is told. */
export function projectsFinding(result: ProjectsResult, about: About, speaker: Speaker): string {
  const { text, percent } = speaker;
  const { mixedShare, meetingsInside } = result;
  const { value, reason } = mixedShare;
  if (value === null || reason === "derived-partition") {
    const why = messageIdOf("story.undefined", reason ?? "other", "story.undefined.other");
    return text(messageIdOf("projects.reason", reason ?? "other", why));
  }
  const mixed = text("projects.finding.mixed", {
    mixed: Math.round(value * result.projects.together),
    projects: about.counted(result.projects.together),
    share: percent(value),
  });
  return [mixed, mixedWords(result, about, speaker), meetingWords(meetingsInside, about, speaker)].join(" ");
}

function mixedWords({ mixedShare, projects }: ProjectsResult, { counted }: About, speaker: Speaker): string {
  const { text, percent, number } = speaker;
  const { expected, effect } = mixedShare;
  const strength = mixedStrength(mixedShare, projects.together);
  if (expected === null || effect === null) return text("projects.finding.left-out");
  if (strength === null) return text("projects.finding.fixed");
  const points = number(Math.abs(100 * effect), { maximumFractionDigits: Math.abs(effect) < 0.1 ? 1 : 0 });
  const values = { expected: percent(expected), points, side: effect < 0 ? "less" : "more" };
  if (strength === "slight" && isUnderOne(effect, projects.together)) {
    return text("projects.finding.under-one", { ...values, one: counted(1) });
  }
  return text(`projects.finding.${strength}`, values);
}

/**
 * As a share is worded, but "clear" asks for a whole project as well: where there are few, a fraction of one is already more
 * than five points.
 */
export function mixedStrength(share: Pick<Measured, "effect" | "pValue" | "z">, together: number): Strength | null {
  const strength = strengthOf(share);
  return strength === "clear" && isUnderOne(share.effect ?? 0, together) ? "slight" : strength;
}

function isUnderOne(effect: number, together: number): boolean {
  return Math.abs(effect) * together < 1;
}

function meetingWords(inside: Measured, { own }: About, { text, percent }: Speaker): string {
  const { value, expected, effect } = inside;
  const share = percent(value ?? 0);
  const strength = strengthOf(inside);
  if (expected === null || effect === null || strength === null) return text("projects.meetings.alone", { own, share });
  return text("projects.meetings.chance", { own, share, expected: percent(expected), strength });
}

/** On which side of chance two groups meet, by the same rule as in the matrix; null where nothing was held against chance. */
export function meetingVerdict({ z, qValue, meetings, expected }: GroupMeetings): CellVerdict | null {
  return cellVerdict({ z: [[z]], pAdjusted: [[qValue]], pairs: [[meetings]], pairsExpected: [[expected]] }, 0, 0);
}

export type PairsBySide = {
  /** Pairs of different groups that were held against chance. */
  readonly tested: number;
  /** Clear ones alone, the furthest from chance first. */
  readonly more: readonly GroupMeetings[];
  readonly fewer: readonly GroupMeetings[];
};

export function pairsBySide(meetings: readonly GroupMeetings[]): PairsBySide {
  const tested = meetings.filter((pair) => pair.groups[0] !== pair.groups[1] && meetingVerdict(pair) !== null);
  const clear = (direction: CellVerdict["direction"]) =>
    tested
      .filter((pair) => {
        const verdict = meetingVerdict(pair);
        return verdict?.direction === direction && verdict.strength === "clear";
      })
      .sort(byGap);
  return { tested: tested.length, more: clear("more"), fewer: clear("fewer") };
}

/** As the table has them: what is clear first, the furthest from chance on top. */
export function inTableOrder(meetings: readonly GroupMeetings[]): readonly GroupMeetings[] {
  const rank = (pair: GroupMeetings) => ["clear", "slight", "none"].indexOf(meetingVerdict(pair)?.strength ?? "none");
  return meetings.toSorted((a, b) => rank(a) - rank(b) || byGap(a, b));
}

function byGap(a: GroupMeetings, b: GroupMeetings): number {
  return gapOf(b) - gapOf(a);
}

function gapOf({ meetings, expected }: GroupMeetings): number {
  return Math.abs(meetings - (expected ?? meetings));
}

/** Those that bring groups together, the most groups first. */
export function mixedProjects(mixes: readonly ProjectMix[]): readonly ProjectMix[] {
  return mixes
    .filter(({ groups }) => groups > 1)
    .toSorted((a, b) => b.groups - a.groups || b.participants - a.participants);
}
