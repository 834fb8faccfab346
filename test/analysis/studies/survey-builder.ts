import { createRandom, type Random } from "#analysis/algorithms/random.ts";
import type { Actor } from "#analysis/model/actor.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { Reporter, Tie, TieReport } from "#analysis/model/tie.ts";
import { makeActor, makeRows, makeTie } from "../coalition-builder.ts";

export const WAVE = "second";
export const BY_GROUP = { partition: "attribute:group" } as const;
export const STUDY = { seed: 1, permutations: 99, neighbours: [] } as const;

/** An actor of a group, `a|b` for two. */
export function member(id: string, group: string, more: Partial<Actor> = {}): Actor {
  const { attributes = {}, ...rest } = more;
  return makeActor(id, { ...rest, attributes: { group, ...attributes } });
}

/** A tie that these sides named in the wave. */
export function named(source: string, target: string, by: readonly Reporter[], more: Partial<Tie> = {}): Tie {
  const reports = by.map((reporter): TieReport => ({ reporter, wave: WAVE, strength: null }));
  return makeTie(source, target, { reports, ...more });
}

type Planted = {
  readonly perGroup: number;
  readonly inside: number;
  readonly between: number;
  /** Which part of each group answers. */
  readonly response: readonly [number, number];
  /** How likely one who answered names a tie. */
  readonly reporting: number;
  readonly seed: number;
};

const GRAIN = 1e6;

const happens = (random: Random, chance: number) => random(GRAIN) < chance * GRAIN;

/** Two groups with true ties that are known, and what a survey would hear of them. */
export function plantedSurvey({ perGroup, inside, between, response, reporting, seed }: Planted): {
  readonly rows: CoalitionRows;
  readonly trueShare: number;
  readonly trueTies: number;
} {
  const random = createRandom(seed);
  const groupOf = (at: number) => (at < perGroup ? 0 : 1);
  const answers = (at: number) => at % perGroup < perGroup * (response[groupOf(at)] ?? 1);
  const actors = Array.from({ length: 2 * perGroup }, (_, at) => member(`p${at}`, groupOf(at) === 0 ? "a" : "b"));
  const ties: Tie[] = [];
  const truth = { inside: 0, all: 0 };
  for (let one = 0; one < actors.length; one += 1) {
    for (let other = one + 1; other < actors.length; other += 1) {
      const same = groupOf(one) === groupOf(other);
      if (!happens(random, same ? inside : between)) continue;
      truth.all += 1;
      if (same) truth.inside += 1;
      const sides: Reporter[] = [];
      if (answers(one) && happens(random, reporting)) sides.push("source");
      if (answers(other) && happens(random, reporting)) sides.push("target");
      if (sides.length > 0) ties.push(named(`p${one}`, `p${other}`, sides));
    }
  }
  return { rows: makeRows({ actors, ties }), trueShare: truth.inside / truth.all, trueTies: truth.all };
}
