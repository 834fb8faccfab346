import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { Approach, DoorsResult } from "#analysis/model/doors-result.ts";
import type { ActorId } from "#analysis/model/id.ts";
import type { Lens, LensQuery } from "#analysis/model/lens.ts";
import { imagineCoalition } from "#analysis/network/imagine/imagine-coalition.ts";
import { lensDay } from "#analysis/network/lens-day.ts";
import { resolveLens } from "#analysis/network/resolve-lens.ts";
import { rollUp } from "#analysis/network/roll-up.ts";
import { coverage } from "./coverage.ts";
import { compareLatest, countApproaches, doorsBetweenWorlds, doorsPer, type Knock } from "./doors/count-doors.ts";
import { rightParties } from "./doors/right-party.ts";
import type { StudyOptions } from "./study.ts";
import { table } from "./table.ts";

/**
 * Who knocked where, and what became of it. An approach without an answer to a party that could fill a gap, or that is missed at
 * the table, is a connection that is missing; it says nothing of whoever did not answer.
 */
export function doors(today: CoalitionRows, query: LensQuery, options: StudyOptions): DoorsResult {
  const { rows, leavers } = imagineCoalition(today, query);
  const { lens } = resolveLens(rows, query);
  const day = lensDay(lens, rows.coalition.waves);
  const knocks = approachesUntil(rows, { day, lens, leavers });
  const right = rightParties(rows, { coverage: coverage(today, query), table: table(today, query, options) });
  const listed = knocks.filter(({ source, target }) => !source.doNotRank && !target.doNotRank);
  const approaches = listed.map(
    ({ id, source, target, outcome, on, note }): Approach => ({
      id,
      source: end(source),
      target: end(target),
      outcome,
      on,
      note,
      right: right.between(source, target),
      seekerMissing: right.isMissing(source),
    }),
  );
  return {
    date: day,
    reason: knocks.length === 0 ? "no-approaches" : null,
    counts: countApproaches(knocks),
    approaches: approaches.toSorted(
      (a, b) => urgency(a) - urgency(b) || compareLatest(a.on, b.on) || (a.id < b.id ? -1 : 1),
    ),
    approached: doorsPer(knocks, "target"),
    seekers: doorsPer(knocks, "source"),
    worlds: doorsBetweenWorlds(knocks),
    marked: knocks.length - listed.length,
  };
}

type Kept = Knock & { readonly id: string; readonly note: string | null };
type Seen = { readonly lens: Lens; readonly day: string | null; readonly leavers: ReadonlySet<ActorId> };

/** An approach is a moment: it has been from its day on, whatever came after. */
function approachesUntil(rows: CoalitionRows, { day, lens, leavers }: Seen): readonly Kept[] {
  const place = rollUp(rows.actors, { ...lens, day });
  const byId = new Map(rows.actors.map((actor) => [actor.id, actor]));
  return rows.ties.flatMap(({ id, kind, source, target, outcome, from, note }): Kept[] => {
    const one = byId.get(place.get(source) ?? source);
    const other = byId.get(place.get(target) ?? target);
    const isYet = day === null || from === null || from <= day;
    if (kind !== "approaches" || !isYet || !one || !other || one === other) return [];
    if (leavers.has(one.id) || leavers.has(other.id)) return [];
    return [{ id, source: one, target: other, outcome, on: from, note }];
  });
}

function end({ id, name, world }: Actor): Approach["source"] {
  return { id, label: name, world };
}

/** What is answered needs nobody's attention first; a refusal is an answer. */
function urgency({ outcome, right, seekerMissing }: Approach): number {
  if (outcome !== "open") return outcome === null ? 3 : 4;
  return right.length > 0 ? 0 : seekerMissing ? 1 : 2;
}
