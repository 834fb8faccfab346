import { dyadicConstraint } from "#analysis/metrics/bridging/dyadic-constraint.ts";
import { visitOpenPairs } from "#analysis/metrics/bridging/open-pairs.ts";
import type { ProfileContact } from "#analysis/model/profile-result.ts";
import { contactsOf, foreignness, groupAt, nameAt, type ProfileActor } from "./profile-actor.ts";

/** As many contacts as a picture has room for. */
const MOST_DRAWN = 60;

type Placed = ProfileContact & { readonly position: number };

/**
 * The contacts of an actor, and the ties among the first of them. Over the whole network, every tie both ways: who has no group
 * joins others just as well.
 */
export function profileContacts(profiled: ProfileActor): {
  readonly contacts: readonly ProfileContact[];
  readonly drawn: number;
  readonly among: readonly (readonly [number, number])[];
} {
  const { both, at, input } = profiled;
  const from = both.offsets[at] ?? 0;
  const constraint = dyadicConstraint(both, at);
  const whole = constraint.reduce((sum, part) => sum + part, 0);
  const apart = new Map<number, number>();
  const alone = new Map<number, number>();
  visitOpenPairs(both, at, (contact, _, brokers) => {
    apart.set(contact, (apart.get(contact) ?? 0) + 1);
    if (brokers === 1) alone.set(contact, (alone.get(contact) ?? 0) + 1);
  });
  const placed = Array.from(
    contactsOf(both, at),
    (position, tie): Placed => ({
      ...nameAt(input, position),
      position,
      group: groupAt(input, position),
      foreign: foreignness(profiled, at, position),
      weight: both.neighbourWeights[from + tie] ?? 0,
      apart: apart.get(position) ?? 0,
      alone: alone.get(position) ?? 0,
      others: contactsOf(both, position).length - 1,
      dependence: (constraint[tie] ?? 0) / whole,
    }),
  );
  const ordered = inTurns(placed);
  const drawn = new Map(ordered.slice(0, MOST_DRAWN).map(({ position }, place) => [position, place]));
  const among: (readonly [number, number])[] = [];
  for (const [position, place] of drawn) {
    for (const other of contactsOf(both, position)) {
      const theirs = drawn.get(other);
      if (theirs !== undefined && place < theirs) among.push([place, theirs]);
    }
  }
  return { contacts: ordered.map(({ position: _, ...contact }) => contact), drawn: drawn.size, among };
}

/** Of every group the first, then of every group the second, and so on; within a group whoever hangs on the actor most. */
function inTurns(contacts: readonly Placed[]): readonly Placed[] {
  const turn = new Map<string | null, number>();
  return contacts
    .toSorted((a, b) => b.alone - a.alone || b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .map((contact) => {
      const own = turn.get(contact.group) ?? 0;
      turn.set(contact.group, own + 1);
      return { contact, own };
    })
    .toSorted((a, b) => a.own - b.own)
    .map(({ contact }) => contact);
}
