import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { ActorId } from "#analysis/model/id.ts";
import type { NetworkRows } from "#analysis/model/network.ts";
import { lensDay } from "./lens-day.ts";
import { rollUp } from "./roll-up.ts";

/** Per position of the network's actors: 1 who was asked, and 1 who answered. */
export type Respondents = { readonly asked: Uint8Array; readonly answered: Uint8Array };

/** Columns of actors.csv that say in which waves somebody was asked and answered: `2024|2026`. */
const RESPONSE_COLUMNS = ["asked", "answered"] as const;
type ResponseColumn = (typeof RESPONSE_COLUMNS)[number];

/**
 * Who was asked and who answered in a wave. Nobody keeps a list of answers, so who reported a tie in the wave answered; who
 * answered that there was none is known from the column `answered` only. Everybody counts as asked, unless the column
 * `asked` names the wave at somebody. A whole has answered when one of its parts did.
 */
export function whoAnswered(rows: CoalitionRows, network: NetworkRows, wave: string): Respondents {
  const reported = reportersIn(rows, wave);
  const isListed = hasColumn(rows, "asked", wave);
  const answered = (actor: Actor) => reported.has(actor.id) || names(actor, "answered", wave);
  const asked = (actor: Actor) => !isListed || names(actor, "asked", wave) || answered(actor);
  const { lens } = network;
  const place = rollUp(rows.actors, { ...lens, day: lensDay(lens, rows.coalition.waves) });
  const position = new Map(network.actors.map(({ id }, at) => [id, at]));
  const mark = (isMarked: (actor: Actor) => boolean) => {
    const marks = new Uint8Array(network.actors.length);
    for (const actor of rows.actors) {
      const at = position.get(place.get(actor.id) ?? actor.id);
      if (at !== undefined && isMarked(actor)) marks[at] = 1;
    }
    return marks;
  };
  return { asked: mark(asked), answered: mark(answered) };
}

/** Whether a column speaks of any of these waves at all. */
export function hasColumn(rows: CoalitionRows, column: ResponseColumn, ...waves: readonly string[]): boolean {
  return rows.actors.some((actor) => waves.some((wave) => names(actor, column, wave)));
}

function names({ attributes }: Actor, column: ResponseColumn, wave: string): boolean {
  return (attributes[column] ?? "").split("|").some((part) => part.trim() === wave);
}

function reportersIn({ ties }: CoalitionRows, wave: string): ReadonlySet<ActorId> {
  const reporters = new Set<ActorId>();
  for (const { source, target, reports } of ties) {
    for (const report of reports) {
      if (report.wave === wave) reporters.add(report.reporter === "source" ? source : target);
    }
  }
  return reporters;
}
