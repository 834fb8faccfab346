import type { Projection } from "#analysis/model/lens.ts";
import { createPairMap, type PairMap } from "./pair-map.ts";

export type SharedProjects = { weight: number; count: number };

/**
 * Actors tied by the projects that they share. Newman (2001, doi:10.1103/PhysRevE.64.016132): each project of p actors adds
 * 1/(p − 1) to each of its pairs, so that taking part in it adds 1 to an actor's strength however large it is; the same as
 * networkx `collaboration_weighted_projected_graph` and tnet's "Newman". `count` adds 1 a project.
 *
 * @param participants per project the positions of its distinct actors
 */
export function sharedProjects(
  participants: readonly (readonly number[])[],
  options: { readonly projection: Projection },
): PairMap<SharedProjects> {
  const shared = createPairMap<SharedProjects>(false);
  for (const actors of participants) {
    const weight = options.projection === "newman" ? 1 / (actors.length - 1) : 1;
    actors.forEach((source, position) => {
      for (const target of actors.slice(position + 1)) {
        const pair = shared.get(source, target, () => ({ weight: 0, count: 0 }));
        pair.weight += weight;
        pair.count += 1;
      }
    });
  }
  return shared;
}

const PLENARY_SHARE = 0.25;
const PLENARY_PARTICIPANTS = 30;

/** Meetings of nearly everyone say nothing of who meets whom, and swamp every count (METHODS 8). */
export function isPlenary(participants: number, actors: number): boolean {
  return participants > PLENARY_PARTICIPANTS || participants > PLENARY_SHARE * actors;
}
