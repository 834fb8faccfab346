import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows, MemberRole } from "#analysis/model/coalition.ts";
import type { ActorId } from "#analysis/model/id.ts";
import { holdsOn, type Period } from "#analysis/model/period.ts";
import { wholesOf } from "./wholes-of.ts";

/** Whole bodies, and how each stands to the table. A department speaks for its municipality. */
export type Table = {
  /** Who sits there. */
  readonly bodies: readonly Actor[];
  /** Of those who don't, what the list of members says. */
  readonly standing: ReadonlyMap<Actor, MemberRole>;
  /** Everybody, at the table or not. */
  readonly all: readonly Actor[];
};

type Seen = { readonly day: string | null; readonly leavers: ReadonlySet<ActorId> };

/**
 * Who is at the table on a day: members as the list has them; of whom it says nothing, those who take part in a project. Without
 * a list everybody in the coalition is.
 */
export function atTable(rows: CoalitionRows, { day, leavers }: Seen): Table {
  const wholes = wholesOf(rows.actors);
  const bodyOf = (id: ActorId) => wholes.get(id)?.at(-1);
  const holds = (period: Period) => day === null || holdsOn(period, day);
  const isGone = ({ succeededBy, succeededOn }: Actor) =>
    succeededBy !== null && (succeededOn === null || day === null || succeededOn <= day);
  const all = [...new Set(rows.actors.flatMap(({ id }) => bodyOf(id) ?? []))].filter(
    (body) => !isGone(body) && !leavers.has(body.id),
  );
  const roles = new Map<Actor, MemberRole[]>();
  for (const member of rows.members) {
    const body = bodyOf(member.actor);
    const role = roleOn(member, holds);
    if (body !== undefined && role !== null) roles.set(body, [...(roles.get(body) ?? []), role]);
  }
  const takingPart = new Set(rows.participations.filter(holds).map(({ actor }) => bodyOf(actor)));
  const sits = (body: Actor) => {
    const own = roles.get(body);
    if (own !== undefined) return own.some((role) => role === "signatory" || role === "partner");
    return rows.members.length === 0 || takingPart.has(body);
  };
  const standing = all.flatMap((body) => {
    const role = sits(body) ? undefined : roles.get(body)?.at(-1);
    return role === undefined ? [] : [[body, role] as const];
  });
  return { bodies: all.filter(sits), standing: new Map(standing), all };
}

/** Who left was a partner until then. Null where a membership says nothing of the day. */
function roleOn(
  { role, from, until }: CoalitionRows["members"][number],
  holds: (period: Period) => boolean,
): MemberRole | null {
  if (role !== "left") return holds({ from, until }) ? role : null;
  if (until === null) return "left";
  return holds({ from, until }) ? "partner" : holds({ from: until, until: null }) ? "left" : null;
}
