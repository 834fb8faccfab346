export type Ranked = {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly rank: number;
  /** Others have the same value, and so the same rank. */
  readonly isShared: boolean;
};

/** Values that differ by no more than rounding are the same place. */
const SAME = 1e-9;

/** Highest first; equals share a rank (1, 2, 2, 4). Who has nothing, or no value, has no rank. */
export function rankActors<Row extends Pick<Ranked, "id" | "label">>(
  actors: readonly Row[],
  measure: (actor: Row) => number | null,
): readonly Ranked[] {
  const sorted = actors
    .flatMap((actor) => {
      const value = measure(actor);
      return value !== null && value > SAME ? [{ id: actor.id, label: actor.label, value }] : [];
    })
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  const isSame = (at: number, other: number) => {
    const [one, two] = [sorted[at]?.value, sorted[other]?.value];
    return one !== undefined && two !== undefined && Math.abs(one - two) <= SAME * Math.max(one, two);
  };
  let rank = 1;
  return sorted.map((actor, at) => {
    if (!isSame(at, at - 1)) rank = at + 1;
    return { ...actor, rank, isShared: isSame(at, at - 1) || isSame(at, at + 1) };
  });
}

/** The first few. Who shares the last of these ranks is among them, or nobody of that rank where that makes more than twice as many. */
export function firstOf(ranked: readonly Ranked[], most: number): readonly Ranked[] {
  const first = ranked.filter(({ rank }) => rank <= most);
  const last = first.at(-1)?.rank;
  return first.length > 2 * most ? first.filter(({ rank }) => rank !== last) : first;
}
