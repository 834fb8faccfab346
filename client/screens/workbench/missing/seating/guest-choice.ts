import type { NetworkView, ViewActor } from "#analysis/model/network-view.ts";
import { MOST_GUESTS } from "#analysis/model/seating-result.ts";
import { groupsByShare } from "#client/graph-view/main-group.ts";
import { fold } from "#client/state/table-fold.ts";

/** Actors of one group, by their largest share; null for those without one. */
export type GuestGroup = { readonly group: number | null; readonly actors: readonly ViewActor[] };

/** Who is chosen in the picture, else all persons, else everybody as long as they are not too many. */
export function firstGuests(network: Pick<NetworkView, "actors">, selected: readonly string[]): readonly string[] {
  const inPicture = idsOf(network.actors).filter((id) => selected.includes(id));
  if (inPicture.length > 1) return inPicture;
  const persons = personsOf(network);
  const offered = persons.length > 1 ? persons : idsOf(network.actors);
  return offered.length > MOST_GUESTS ? [] : offered;
}

export function personsOf({ actors }: Pick<NetworkView, "actors">): readonly string[] {
  return idsOf(actors.filter(({ form }) => form === "person"));
}

/** Every group with its actors by name, those without a group last; only whose name has the text. */
export function guestGroups(
  { actors, partition }: Pick<NetworkView, "actors" | "partition">,
  search: string,
  compare: (one: string, other: string) => number,
): readonly GuestGroup[] {
  const wanted = fold(search.trim());
  const shown = actors.filter(({ name }) => fold(name).includes(wanted));
  const groupOf = (actor: ViewActor) => groupsByShare(actor.groups)[0] ?? null;
  return [...partition.groups.keys(), null].flatMap((group) => {
    const own = shown.filter((actor) => groupOf(actor) === group);
    return own.length === 0 ? [] : [{ group, actors: own.sort((one, other) => compare(one.name, other.name)) }];
  });
}

/** Adds actors to who is chosen, or takes them out; in the order of the network. */
export function withGuests(
  network: Pick<NetworkView, "actors">,
  chosen: readonly string[],
  { ids, isIn }: { readonly ids: readonly string[]; readonly isIn: boolean },
): readonly string[] {
  const next = new Set(chosen);
  for (const id of ids) {
    if (isIn) next.add(id);
    else next.delete(id);
  }
  return idsOf(network.actors).filter((id) => next.has(id));
}

function idsOf(actors: readonly ViewActor[]): readonly string[] {
  return actors.map(({ id }) => id);
}
