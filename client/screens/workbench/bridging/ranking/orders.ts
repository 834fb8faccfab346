import type { ActorResult } from "#analysis/model/result.ts";
import { firstOf, type Ranked, rankActors } from "../../rank-actors.ts";
import { measureOf, RANK_MEASURES, type RankMeasure } from "./rank-measures.ts";

/** So many places are told of by name. */
const FIRST = 5;

/** The order by one measure. */
export type Order = {
  readonly measure: RankMeasure;
  readonly ranked: readonly Ranked[];
  readonly first: readonly Ranked[];
  readonly placeOf: ReadonlyMap<string, Ranked>;
  /** Of whom there is no value at all, which is something else than nothing. */
  readonly isUndefined: (actor: string) => boolean;
  /** Of all that are ranked; 0 where nobody has anything. */
  readonly most: number;
};

/** Measures that somebody has a value of, each with its order. */
export function ordersOf(actors: readonly ActorResult[], network: { readonly directed: boolean }): readonly Order[] {
  return RANK_MEASURES.flatMap((measure): readonly Order[] => {
    const without = new Set(actors.filter((actor) => measureOf(measure, actor, network) === null).map(({ id }) => id));
    if (without.size === actors.length) return [];
    const ranked = rankActors(actors, (actor) => measureOf(measure, actor, network));
    const placeOf = new Map(ranked.map((place) => [place.id, place]));
    return [
      {
        measure,
        ranked,
        first: firstOf(ranked, FIRST),
        placeOf,
        isUndefined: (actor) => without.has(actor),
        most: ranked[0]?.value ?? 0,
      },
    ];
  });
}

/** How often somebody is among the first, over the measures that have a first at all. */
export type Agreement = {
  readonly measures: number;
  /** By every one of them; by name. */
  readonly byAll: readonly string[];
  /** By one only. */
  readonly byOne: readonly { readonly label: string; readonly measure: RankMeasure }[];
};

export function agreementOf(orders: readonly Order[], compare: (a: string, b: string) => number): Agreement {
  const telling = orders.filter(({ first }) => first.length > 0);
  const firsts = new Map<string, { readonly label: string; readonly measures: RankMeasure[] }>();
  for (const { measure, first } of telling) {
    for (const { id, label } of first) {
      const own = firsts.get(id) ?? { label, measures: [] };
      own.measures.push(measure);
      firsts.set(id, own);
    }
  }
  const found = [...firsts.values()].toSorted((a, b) => compare(a.label, b.label));
  return {
    measures: telling.length,
    byAll: found.flatMap(({ label, measures }) => (measures.length === telling.length ? [label] : [])),
    byOne: found.flatMap(({ label, measures: [measure, ...others] }) =>
      measure !== undefined && others.length === 0 ? [{ label, measure }] : [],
    ),
  };
}

/** Everybody who is among the first by some measure; by name. */
export function namedFirst(
  orders: readonly Order[],
  compare: (a: string, b: string) => number,
): readonly { readonly id: string; readonly label: string }[] {
  const named = new Map(orders.flatMap(({ first }) => first.map(({ id, label }) => [id, { id, label }])));
  return [...named.values()].toSorted((a, b) => compare(a.label, b.label));
}
