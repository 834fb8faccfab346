import type { CoverageGap, CoverageResult } from "#analysis/model/coverage-result.ts";
import { PROJECT_KIND_WORDS, ROLE_WORDS } from "#analysis/model/words.ts";
import type { Speaker } from "#client/i18n/speaker.ts";

/** Names that are enough to begin with. */
const FIRST_NAMES = 4;

export function coverageFinding({ projects, gaps }: CoverageResult, { text }: Speaker): string {
  const lacking = new Set(gaps.map(({ project }) => project)).size;
  const all = projects.length;
  return lacking === 0 ? text("coverage.full", { all }) : text("coverage.finding", { lacking, all });
}

/** What is missing, how much of it, and whether it is so for all of its kind. */
export function gapSentences(gap: CoverageGap, { text, percent, pick }: Speaker): readonly string[] {
  return [
    ...(gap.paid === null ? [] : [text("coverage.paid", { paid: percent(gap.paid) })]),
    ...(gap.everyOfKind ? [text("coverage.every", { kind: pick(PROJECT_KIND_WORDS[gap.kind]) })] : []),
  ];
}

/** Who could fill it; null where nobody in the coalition shows up. */
export function candidateSentence({ rule, candidates }: CoverageGap, { text, list }: Speaker): string | null {
  if (candidates.length === 0) return null;
  const names = candidates
    .slice(0, FIRST_NAMES)
    .map(({ label, projects: [first] }) =>
      first === undefined ? label : text("coverage.could.in", { name: label, projects: first.label }),
    );
  const more = candidates.length - names.length;
  return text(rule === "nobody-affected" ? "coverage.could.affected" : "coverage.could.role", {
    names: list(more > 0 ? [...names, text("seats.names.more", { count: more })] : names),
  });
}

/** What the records do not say, so that nothing of it counts as empty. */
export function unrecordedSentences(
  { reason, unrecorded, silent, later, over }: CoverageResult,
  { text, list, pick }: Speaker,
): readonly string[] {
  const roles = reason === null ? unrecorded : [];
  return [
    ...(roles.length > 0
      ? [text("coverage.unrecorded", { count: roles.length, roles: list(roles.map((role) => pick(ROLE_WORDS[role]))) })]
      : []),
    ...(reason === null && silent.includes("nobody-affected") ? [text("coverage.affected-unrecorded")] : []),
    ...(later > 0 ? [text("coverage.later", { count: later })] : []),
    ...(over > 0 ? [text("coverage.over", { count: over })] : []),
  ];
}
