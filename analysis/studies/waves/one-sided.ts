import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { Lens, LensQuery } from "#analysis/model/lens.ts";
import type { NetworkRows } from "#analysis/model/network.ts";
import type { Moment } from "#analysis/model/waves-result.ts";
import { openLens } from "#analysis/network/open-lens.ts";
import { resolveLens } from "#analysis/network/resolve-lens.ts";
import { rollUp } from "#analysis/network/roll-up.ts";
import { lensAt } from "./moments.ts";

/** The ties of one moment as its two sides tell them: those that one side alone reported could be told otherwise next time. */
export type ReportedMoment = {
  readonly network: NetworkRows;
  /** Per link of the network: one side reported it, and nothing else says so. */
  readonly isOneSided: readonly boolean[];
  /** Chance that a side reports a tie that is there, from ties of which both sides answered; null without such ties. */
  readonly confirmation: number | null;
};

/** Null where no tie of this lens was reported by anybody. */
export function openReported(rows: CoalitionRows, query: LensQuery, moment: Moment): ReportedMoment | null {
  const reported = rows.ties.filter((tie) => tie.reports.length > 0);
  const at: LensQuery = { ...lensAt(query, moment), isolates: "keep", direction: "union" };
  if (reported.length === 0 || resolveLens(rows, at).lens.basis === "projects") return null;
  const { network } = openLens(rows, at);
  const unreported = rows.ties.filter((tie) => tie.reports.length === 0);
  const certain = pairsOf(openLens({ ...rows, ties: unreported }, at).network);
  const told: CoalitionRows = { ...rows, ties: reported };
  const confirmed = pairsOf(openLens(told, { ...at, basis: "ties", direction: "confirmed" }).network);
  const answered = whoAnswered(told, network.lens);
  const isOneSided: boolean[] = [];
  let unconfirmed = 0;
  for (const { source, target } of network.links) {
    const ends = [source, target].map((end) => network.actors[end]?.id ?? "");
    const key = keyOf(ends);
    const isAlone = !certain.has(key) && !confirmed.has(key);
    isOneSided.push(isAlone);
    if (isAlone && ends.every((end) => answered.has(end))) unconfirmed += 1;
  }
  const sides = 2 * confirmed.size;
  return {
    network,
    isOneSided,
    confirmation: sides + unconfirmed > 0 ? sides / (sides + unconfirmed) : null,
  };
}

/** At the lens' level: a unit answered when one of its people did. */
function whoAnswered(rows: CoalitionRows, lens: Lens): ReadonlySet<string> {
  const place = rollUp(rows.actors, { level: lens.level, succession: "as-recorded", day: null });
  const answered = new Set<string>();
  for (const tie of rows.ties) {
    for (const report of tie.reports) {
      if (lens.wave !== null && report.wave !== lens.wave) continue;
      const who = tie[report.reporter];
      answered.add(place.get(who) ?? who);
    }
  }
  return answered;
}

function pairsOf({ actors, links }: NetworkRows): ReadonlySet<string> {
  return new Set(links.map(({ source, target }) => keyOf([source, target].map((end) => actors[end]?.id ?? ""))));
}

/** Ids hold no NUL (the reader refuses it). */
function keyOf(ends: readonly string[]): string {
  return [...ends].sort().join("\u0000");
}
