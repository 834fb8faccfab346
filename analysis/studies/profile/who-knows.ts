import type { KnowsContacts, ProfileResult } from "#analysis/model/profile-result.ts";
import { responseBehind } from "#analysis/network/response-behind.ts";
import { contactsOf, foreignness, groupAt, nameAt, type ProfileActor } from "./profile-actor.ts";

/** The list ends here, and not between equals. */
const MOST_LISTED = 10;

/**
 * Who of the same organisation, else of the same group, already knows the contacts that an actor has in other groups. Of who knows
 * whom, and no verdict on people: some are left out because they or their group may not be put in an order.
 */
export function whoKnows(profiled: ProfileActor): ProfileResult["knows"] {
  const { both, at, open, input } = profiled;
  const foreign = Array.from(contactsOf(both, at)).filter((contact) => foreignness(profiled, at, contact) === 1);
  const { among, members } = nearby(profiled);
  const unranked = unrankedGroups(profiled);
  const ranked = members.filter(
    (member) => open.network.actors[member]?.doNotRank !== true && !unranked.has(groupAt(input, member) ?? ""),
  );
  if (foreign.length === 0 || among === null) {
    const none = { total: 0, entries: [] };
    return { among: null, candidates: members.length, leftOut: 0, foreign: foreign.length, first: none };
  }
  const found = ranked
    .map((member) => {
      const known = new Set(contactsOf(both, member));
      const others = foreign.filter((contact) => contact !== member);
      return {
        ...nameAt(input, member),
        group: groupAt(input, member),
        shared: others.filter((contact) => known.has(contact)).length,
        total: others.length,
      };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared * a.total - a.shared * b.total || (a.label < b.label ? -1 : 1));
  return {
    among,
    candidates: members.length,
    leftOut: members.length - ranked.length,
    foreign: foreign.length,
    first: { total: found.length, entries: firstPlaces(found) },
  };
}

function nearby(profiled: ProfileActor): { among: "organisation" | "group" | null; members: readonly number[] } {
  const { input, at } = profiled;
  const others = Array.from(input.ids.keys()).filter((other) => other !== at);
  const colleagues = others.filter((other) => input.blocks && input.blocks[other] === input.blocks[at]);
  if (colleagues.length > 0) return { among: "organisation", members: colleagues };
  const fellows = others.filter((other) => (foreignness(profiled, at, other) ?? 1) < 1);
  return { among: fellows.length > 0 ? "group" : null, members: fellows };
}

/** Groups of which under half answered: what was not told would change every order (METHODS 9). */
function unrankedGroups({ rows, open }: ProfileActor): ReadonlySet<string> {
  const response = responseBehind(rows, open);
  return new Set(response?.groups.flatMap(({ key, isUnranked }) => (isUnranked ? [key] : [])));
}

/** Equals share a place (1, 2, 2, 4). */
function firstPlaces(sorted: readonly Omit<KnowsContacts, "place">[]): readonly KnowsContacts[] {
  let place = 1;
  const placed = sorted.map((one, at) => {
    const before = sorted[at - 1];
    if (before && before.shared * one.total !== one.shared * before.total) place = at + 1;
    return { ...one, place };
  });
  const last = placed[MOST_LISTED - 1];
  return last ? placed.filter((one) => one.place <= last.place) : placed;
}
