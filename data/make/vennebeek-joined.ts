import { createRandom } from "#analysis/algorithms/random.ts";
import type { ActorRow } from "./vennebeek-actor.ts";
import { MEMBER_ROWS } from "./vennebeek-members.ts";

/** Chosen so that who came in which year says nothing about who works with whom: the partition without a silo. */
const SEED = 3;

/**
 * The year in which an actor came to take part. A body: when it became a member. A unit or person: dealt at random, not
 * before its body. Empty for who does not take part.
 */
export function dealYears(actors: readonly ActorRow[]): ReadonlyMap<string, string> {
  const random = createRandom(SEED);
  const years = new Map(MEMBER_ROWS.filter(takesPart).map((member) => [member.actor, member.from.slice(0, 4)]));
  for (const actor of actors) {
    const body = years.get(bodyOf(actor, actors));
    if (body === undefined || years.has(actor.id)) continue;
    const drawn = [2023, 2023, 2024, 2024, 2025][random(5)] ?? 2023;
    years.set(actor.id, String(Math.max(drawn, Number(body))));
  }
  return years;
}

const takesPart = (member: { readonly role: string }) =>
  member.role !== "invited" && member.role !== "not-at-the-table";

function bodyOf(actor: ActorRow, actors: readonly ActorRow[]): string {
  const parent = actors.find((other) => other.id === actor.part_of);
  return parent === undefined ? actor.id : bodyOf(parent, actors);
}
