import { createRandom, type Random } from "#analysis/algorithms/random.ts";
import { sharedProjects } from "#analysis/network/shared-projects.ts";
import type { TieColumns } from "#analysis/network/sort-ties.ts";

/** A network made by rule: undirected ties, and per actor its group. The same size and seed give the same network. */
export type MadeNetwork = {
  readonly actors: number;
  readonly groups: number;
  readonly groupOf: Uint32Array;
  readonly ties: TieColumns;
};

export type MadeSize = { readonly actors: number; readonly ties: number; readonly seed: number };

const GROUPS = 12;
const PERCENT_INSIDE = 70;

/** Every pair as likely as any other; the groups have nothing to do with it. */
export function randomNetwork(size: MadeSize): MadeNetwork {
  const random = createRandom(size.seed);
  return {
    ...inEqualGroups(size.actors, GROUPS),
    ties: distinctTies(size, () => [random(size.actors), random(size.actors)]),
  };
}

/** Seven of ten ties stay inside one of twelve equal groups: a coalition with silos. */
export function plantedNetwork(size: MadeSize): MadeNetwork {
  const random = createRandom(size.seed);
  const inGroups = inEqualGroups(size.actors, GROUPS);
  const ends = (): [number, number] => {
    const source = random(size.actors);
    if (random(100) >= PERCENT_INSIDE) return [source, random(size.actors)];
    return [source, memberOf(source % GROUPS, GROUPS, size.actors, random)];
  };
  return { ...inGroups, ties: distinctTies(size, ends) };
}

const REGIONS = 25;
const PERCENT_REGIONAL = 80;
const LEAST_PARTICIPANTS = 2;
const MOST_PARTICIPANTS = 30;

/**
 * As in the register: four in five arrangements lie in one region, most are of a few bodies, some of thirty.
 * Actors tied by the projects that they share, whose sizes have a heavy tail, so there are about as many ties as asked.
 */
export function registerLikeNetwork(size: MadeSize): MadeNetwork {
  const random = createRandom(size.seed);
  const participants: number[][] = [];
  let pairs = 0;
  while (pairs < size.ties) {
    const region = random(100) < PERCENT_REGIONAL ? random(REGIONS) : null;
    const together = new Set<number>();
    const wanted = heavyTailed(random);
    while (together.size < wanted) {
      together.add(region === null ? random(size.actors) : memberOf(region, REGIONS, size.actors, random));
    }
    participants.push([...together]);
    pairs += (wanted * (wanted - 1)) / 2;
  }
  const shared = sharedProjects(participants, { projection: "newman" }).entries();
  return {
    ...inEqualGroups(size.actors, REGIONS),
    ties: {
      sources: Uint32Array.from(shared, ([source]) => source),
      targets: Uint32Array.from(shared, ([, target]) => target),
      weights: Float64Array.from(shared, ([, , { weight }]) => weight),
    },
  };
}

function inEqualGroups(actors: number, groups: number) {
  return { actors, groups, groupOf: Uint32Array.from({ length: actors }, (_, actor) => actor % groups) };
}

function memberOf(group: number, groups: number, actors: number, random: Random): number {
  return group + groups * random(Math.floor((actors - 1 - group) / groups) + 1);
}

/** P(size ≥ p) = (2/p)², cut off at the largest. */
function heavyTailed(random: Random): number {
  const RANGE = 1_000_000;
  const drawn = (random(RANGE) + 1) / RANGE;
  return Math.min(MOST_PARTICIPANTS, Math.floor(LEAST_PARTICIPANTS / Math.sqrt(drawn)));
}

function distinctTies({ actors, ties: count }: MadeSize, ends: () => readonly [number, number]): TieColumns {
  const seen = new Set<number>();
  while (seen.size < count) {
    const [one, other] = ends();
    if (one !== other) seen.add(Math.min(one, other) * actors + Math.max(one, other));
  }
  const pairs = [...seen];
  return {
    sources: Uint32Array.from(pairs, (pair) => Math.floor(pair / actors)),
    targets: Uint32Array.from(pairs, (pair) => pair % actors),
    weights: new Float64Array(count).fill(1),
  };
}
