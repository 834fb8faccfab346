/** Per project and per actor what hangs on one table, in the order that they were given. */
export type OnlyHere = {
  readonly projects: readonly {
    /** Pairs of participants that share no group. */
    readonly crossPairs: number;
    /** Those of them that meet in no other project. */
    readonly onlyHere: number;
  }[];
  /** Partners without a common group that the actor meets in one project only. */
  readonly actors: Uint32Array;
};

/**
 * *Only here*: which pairs of actors from different groups meet in this project and nowhere else. The plainest measure of
 * what hangs on one table: if it ends, these actors share no project any more. Our own; the expected values of the register
 * were made by another program (data/reference/register.json).
 *
 * @param participants per project the positions of its distinct actors: all projects in force, also those that the numbers
 *   of a lens leave out, for two that meet there do meet
 * @param isCross whether two actors are both assigned and have no group in common
 */
export function onlyHere(
  participants: readonly (readonly number[])[],
  options: { readonly count: number; readonly isCross: (first: number, second: number) => boolean },
): OnlyHere {
  const { count, isCross } = options;
  const meetings = new Map<number, number>();
  const crossing = participants.map((actors) => {
    const pairs: number[] = [];
    for (let at = 0; at < actors.length; at += 1) {
      for (let other = at + 1; other < actors.length; other += 1) {
        const low = Math.min(actors[at]!, actors[other]!);
        const high = Math.max(actors[at]!, actors[other]!);
        if (isCross(low, high)) pairs.push(low * count + high);
      }
    }
    for (const pair of pairs) meetings.set(pair, (meetings.get(pair) ?? 0) + 1);
    return pairs;
  });
  const actors = new Uint32Array(count);
  const projects = crossing.map((pairs) => {
    const unique = pairs.filter((pair) => meetings.get(pair) === 1);
    for (const pair of unique) {
      actors[Math.floor(pair / count)]! += 1;
      actors[pair % count]! += 1;
    }
    return { crossPairs: pairs.length, onlyHere: unique.length };
  });
  return { projects, actors };
}
