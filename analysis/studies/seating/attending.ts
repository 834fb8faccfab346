import type { CoalitionRows } from "#analysis/model/coalition.ts";
import { UnknownChoice } from "#analysis/network/unknown-choice.ts";

/**
 * Positions in the network of who attends, in its order, each once.
 *
 * @param attend ids with commas between them; everybody when left out
 * @throws UnknownChoice `unknown-actor` and `actor-not-in-lens`
 */
export function attendingOf(
  rows: Pick<CoalitionRows, "actors">,
  ids: readonly string[],
  attend: string | undefined,
): readonly number[] {
  if (attend === undefined) return [...ids.keys()];
  const positions = new Map(ids.map((id, at) => [id, at]));
  const wanted = new Set<number>();
  for (const id of attend.split(",").map((each) => each.trim())) {
    if (id === "") continue;
    const at = positions.get(id);
    if (at === undefined) throw notThere(rows, id);
    wanted.add(at);
  }
  return [...wanted].sort((one, other) => one - other);
}

function notThere({ actors }: Pick<CoalitionRows, "actors">, id: string): UnknownChoice {
  const known = actors.find((actor) => actor.id === id);
  return known
    ? new UnknownChoice("actor-not-in-lens", `${known.name} is not in the network under this lens.`, {
        actor: known.name,
      })
    : new UnknownChoice("unknown-actor", `There is no actor "${id}" in this coalition.`, { actor: id });
}
