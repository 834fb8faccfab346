import type { StudyQuery } from "#client/api/studies-api.ts";
import type { Speaker } from "#client/i18n/speaker.ts";
import type { CoalitionDetail } from "#server/contract/coalition.ts";

/** Two lenses that can be held side by side: how they are asked for, and what each is called. */
export type Comparison = {
  readonly value: string;
  readonly label: string;
  readonly query: StudyQuery;
  /** Null for paper and practice, which have sentences of their own. */
  readonly names: readonly [first: string, second: string] | null;
};

/** What this coalition has data for: paper and practice first. */
export function comparisonsOf(coalition: CoalitionDetail, query: StudyQuery, { text, pick }: Speaker): Comparison[] {
  const { date: _date, wave: _wave, ...atNoMoment } = query;
  const waves = coalition.waves.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const [before, after] = waves.slice(-2);
  const paper: Comparison = { value: "paper", label: text("paper.compare.paper"), query, names: null };
  const projects: Comparison = {
    value: "projects",
    label: text("paper.compare.projects"),
    query: { ...query, basis: "projects", "other.basis": "ties" },
    names: [text("paper.name.projects"), text("paper.name.ties")],
  };
  const confirmed: Comparison = {
    value: "confirmed",
    label: text("paper.compare.confirmed"),
    query: { ...query, direction: "union", "other.direction": "confirmed" },
    names: [text("paper.name.union"), text("paper.name.confirmed")],
  };
  const moments =
    before === undefined || after === undefined
      ? []
      : [
          {
            value: "moments",
            label: text("paper.compare.moment", { first: pick(before.label), second: pick(after.label) }),
            query: { ...atNoMoment, wave: before.key, "other.wave": after.key },
            names: [pick(before.label), pick(after.label)] as const,
          },
        ];
  return [
    paper,
    ...(coalition.counts.projects > 0 ? [projects] : []),
    ...(coalition.has.confirmedTies ? [confirmed] : []),
    ...moments,
  ];
}
