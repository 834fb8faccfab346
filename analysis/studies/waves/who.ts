import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { Listed, MergedActor, NamedActor, SplitActor } from "#analysis/model/waves-result.ts";
import { type Division, divisionOf, mainPart } from "#analysis/network/divided-bodies.ts";
import { followSuccessors } from "#analysis/network/follow-successors.ts";
import { type OpenMoment, openMoment } from "./open-moment.ts";

const MOST_LISTED = 200;

export function listed<Entry>(entries: readonly Entry[]): Listed<Entry> {
  return { total: entries.length, entries: entries.slice(0, MOST_LISTED) };
}

export type Coming = {
  readonly stayed: number;
  readonly joined: Listed<NamedActor>;
  readonly left: Listed<NamedActor>;
};

/** Who was there at both moments, who came and who went; with a group or without. */
export function comingAndGoing(before: OpenMoment, after: OpenMoment): Coming {
  const joined = namesOf(after, before.present);
  return {
    stayed: after.present.size - joined.length,
    joined: listed(joined),
    left: listed(namesOf(before, after.present)),
  };
}

function namesOf({ network, present }: OpenMoment, others: ReadonlySet<string>): readonly NamedActor[] {
  return network.actors
    .filter(({ id }) => present.has(id) && !others.has(id))
    .map(({ id, name }): NamedActor => ({ id, label: name }))
    .sort(byName);
}

export function byName(a: NamedActor, b: NamedActor): number {
  return a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1;
}

/** Bodies that were there at the first moment under their own name and no longer are at the second, since they became another. */
export function succeededBetween(
  rows: CoalitionRows,
  query: LensQuery,
  { moment: first }: OpenMoment,
  { moment: second }: OpenMoment,
): { readonly merged: Listed<MergedActor>; readonly split: readonly SplitActor[] } {
  const { successor } = followSuccessors(rows, second.day);
  const isBetween = (day: string | null) =>
    day !== null && (first.day === null || day > first.day) && (second.day === null || day <= second.day);
  const splitOf = (actor: Actor): Division | null => {
    const division = divisionOf(actor);
    return division && isBetween(division.on) ? division : null;
  };
  const candidates = rows.actors.filter((actor) => successor.has(actor.id) || splitOf(actor) !== null);
  if (candidates.length === 0) return { merged: listed([]), split: [] };
  const { present } = openMoment(followSuccessors(rows, first.day).rows, query, first);
  const names = new Map(rows.actors.map(({ id, name }) => [id as string, name]));
  const named = (id: string): NamedActor => ({ id, label: names.get(id) ?? id });
  const there = candidates.filter(({ id }) => present.has(id));
  const about = ({ id, partyType }: (typeof there)[number]) => ({
    ...named(id),
    isMunicipality: partyType === "municipality",
  });
  const merged = there.flatMap((actor): MergedActor[] => {
    const into = successor.get(actor.id);
    // Who was divided is told as that, also where it lives on in its largest part.
    if (into === undefined || splitOf(actor) !== null) return [];
    return [{ ...about(actor), into: named(into), on: actor.succeededOn ?? "" }];
  });
  const split = there.flatMap((actor): SplitActor[] => {
    const division = splitOf(actor);
    if (division === null) return [];
    const into = division.parts.map(({ id, share }) => ({ ...named(id), share }));
    return [{ ...about(actor), into, on: division.on, followedTo: mainPart(division)?.id ?? null }];
  });
  return { merged: listed(merged.sort(byName)), split: split.sort(byName) };
}
