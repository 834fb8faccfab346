import type { ActorResult, ProjectResult } from "#analysis/model/result.ts";
import type { RowChartState } from "#client/charts/row-chart-types.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import { firstOf, rankActors } from "../../rank-actors.ts";

/** Domains that the projects of an actor reach, or groups in a project, beside as many drawn at random. */
export type Reach = {
  readonly id: string;
  readonly label: string;
  readonly reached: number;
  readonly expected: number | null;
  readonly sd: number | null;
};
export type ReachSide = "actors" | "projects";
export type ProjectKindWord = "arrangement" | "project";

const MOST_DRAWN = 8;
const MOST_NAMED = 3;
/** So many standard deviations from the mean is far. */
const FAR = 2;
const ROUNDING = 1e-9;

export function actorReach(actors: readonly ActorResult[]): readonly Reach[] {
  return actors.flatMap(({ id, label, projectMix: mix }) =>
    mix === null ? [] : [{ id, label, reached: mix.domains, expected: mix.domainsExpected, sd: mix.domainsSd }],
  );
}

/** One participant is not brought together with anybody. */
export function projectReach(projects: readonly ProjectResult[]): readonly Reach[] {
  return projects.flatMap(({ id, label, groups, groupMix: mix }) =>
    mix === null || mix.members < 2
      ? []
      : [{ id, label, reached: groups, expected: mix.groupsExpected, sd: mix.groupsSd }],
  );
}

/** Who comes first, and what as much at random gives: for each side the same sentences. */
export function reachSentences(
  reach: readonly Reach[],
  { side, kind }: { readonly side: ReachSide; readonly kind: ProjectKindWord },
  { text, list, number }: Speaker,
): readonly string[] {
  const most = Math.max(0, ...reach.map(({ reached }) => reached));
  if (most < 2) return [text(`two-mode.${side}.one`, { kind })];
  const first = reach.filter(({ reached }) => reached === most);
  const count = first.length;
  const names =
    count > MOST_NAMED ? text(`two-mode.${side}.many`, { count, kind }) : list(first.map(({ label }) => label));
  const finding = text(`two-mode.${side}.finding`, { names, count, kind, reached: number(most) });
  const expected = [...new Set(first.map((row) => row.expected))];
  const [alike] = expected.length === 1 ? expected : [];
  const { all, more, fewer } = farFromChance(reach);
  return [
    finding,
    ...(alike == null
      ? []
      : [text(`two-mode.${side}.expected`, { kind, expected: number(alike, { maximumFractionDigits: 1 }) })]),
    ...(all > 0 ? [text(`two-mode.${side}.beyond`, { kind, all, more, fewer })] : []),
  ];
}

/** How many lie more than two standard deviations from the mean, of those that could lie elsewhere. */
export function farFromChance(reach: readonly Reach[]) {
  const apart = reach.flatMap(({ reached, expected, sd }) =>
    expected === null || sd === null ? [] : [{ by: reached - expected, far: FAR * sd + ROUNDING }],
  );
  return {
    all: apart.length,
    more: apart.filter(({ by, far }) => by > far).length,
    fewer: apart.filter(({ by, far }) => by < -far).length,
  };
}

/** The first few; who shares the last place is among them, as long as that is no crowd. Null where nobody reaches two, or a crowd reaches most. */
export function reachChart(reach: readonly Reach[], side: ReachSide, speaker: Speaker): RowChartState | null {
  const { text, list, number } = speaker;
  const ranked = rankActors(reach, ({ reached }) => (reached > 1 ? reached : null));
  const byId = new Map(reach.map((row) => [row.id, row]));
  const drawn = firstOf(ranked, MOST_DRAWN).flatMap(({ id }) => byId.get(id) ?? []);
  if (drawn.length === 0) return null;
  const rows = drawn.map(({ label, reached, expected, sd }) => ({
    label,
    value: text(`two-mode.${side}.value`, { count: reached }),
    tone: "firm" as const,
    dot: reached,
    ...(expected === null ? {} : { chance: expected }),
    ...(expected === null || sd === null
      ? {}
      : { range: [Math.max(0, expected - FAR * sd), expected + FAR * sd] as const }),
  }));
  const most = Math.ceil(Math.max(...rows.map(({ dot, range }) => Math.max(dot, range?.[1] ?? 0))));
  const step = Math.ceil(most / 6);
  const spoken = rows.map(({ label, value, chance }) =>
    chance === undefined
      ? text("two-mode.spoken.plain", { label, value })
      : text("two-mode.spoken", { label, value, chance: number(chance, { maximumFractionDigits: 1 }) }),
  );
  return {
    summary: text("two-mode.summary", { title: text(`two-mode.${side}.picture`), rows: list(spoken) }),
    domain: [0, most],
    ticks: Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => ({
      at: at * step,
      label: number(at * step),
    })),
    lines: [],
    rows,
  };
}
