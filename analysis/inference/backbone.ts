import type { Incidence } from "#analysis/network/incidence.ts";
import { type FittedMargins, fitMargins } from "./fit-margins.ts";
import { upperTail } from "./poisson-binomial.ts";

/** Two actors who share a project, and in how many. */
export type SharingPair = { readonly one: number; readonly other: number; readonly shared: number };

export type Backbone = {
  /** All pairs of actors: what the correction for looking at many allows for. */
  readonly tested: number;
  readonly sharing: readonly SharingPair[];
  readonly kept: readonly SharingPair[];
};

const LEVEL = 0.05;
/** Pairs that meet in some project, each time that they do. */
const MOST_MEETINGS = 5_000_000;
/** Largest difference between a margin and its expectation. */
const MOST_ERROR = 1e-8;

/**
 * Which pairs of actors share more projects than how busy they are, and how large the projects are, explains: the stochastic degree
 * sequence model (Neal 2014, doi:10.1016/j.socnet.2014.06.001) with the chances of `fitMargins`. A pair's shared projects
 * are then a sum of independent events; the exact upper tail, kept where Benjamini and Hochberg's rate is below 0.05 over
 * all pairs, also those that share nothing, whose tail is 1.
 *
 * @returns null where there is too much to compare, or the margins could not be fitted
 */
export function backboneOf(
  incidence: Incidence,
  hooks: { readonly isCancelled?: () => boolean } = {},
): Backbone | null {
  const { actors, offsets } = incidence;
  const meetings = offsets.reduce((sum, end, at) => sum + pairsOf(end - (offsets[at - 1] ?? end)), 0);
  if (meetings > MOST_MEETINGS) return null;
  const fitted = fitMargins(incidence);
  if (fitted.error > MOST_ERROR) return null;
  const sharing = sharingPairs(incidence);
  const tailOf = createTail(fitted, hooks);
  const ranked = sharing.map((pair) => ({ pair, p: tailOf(pair) })).sort((a, b) => a.p - b.p);
  const tested = pairsOf(actors);
  const last = ranked.findLastIndex(({ p }, at) => p * tested < LEVEL * (at + 1));
  return { tested, sharing, kept: ranked.slice(0, last + 1).map(({ pair }) => pair) };
}

/** In the order of the first actor, then the other. */
function sharingPairs({ actors, projects, offsets, members }: Incidence): SharingPair[] {
  const shared = new Map<number, number>();
  for (let project = 0; project < projects; project += 1) {
    const own = members.subarray(offsets[project]!, offsets[project + 1]!);
    own.forEach((one, at) => {
      for (const other of own.subarray(at + 1)) {
        const key = one * actors + other;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
    });
  }
  const keys = Float64Array.from(shared.keys()).sort();
  return Array.from(keys, (key) => {
    const other = key % actors;
    return { one: (key - other) / actors, other, shared: shared.get(key)! };
  });
}

/** Tails hang on the margins of the two and on what they share: each is worked out once. */
function createTail(
  fitted: FittedMargins,
  hooks: { readonly isCancelled?: () => boolean },
): (pair: SharingPair) => number {
  const { actorClass, projectClass, actorClasses, projectClasses, chance } = fitted;
  const known = new Map<number, number>();
  const together = new Float64Array(projectClass.length);
  return ({ one, other, shared }) => {
    const [low, high] = [actorClass[one]!, actorClass[other]!].sort((a, b) => a - b) as [number, number];
    const key = (shared * actorClasses + low) * actorClasses + high;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (hooks.isCancelled?.()) throw new Error(`cancelled: backbone after ${known.size} tails`);
    projectClass.forEach((column, project) => {
      together[project] = chance[low * projectClasses + column]! * chance[high * projectClasses + column]!;
    });
    const tail = upperTail(together, shared);
    known.set(key, tail);
    return tail;
  };
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}
