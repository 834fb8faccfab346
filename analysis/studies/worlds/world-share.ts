import { headlineShare } from "#analysis/findings/wording.ts";
import { permuteWithinStrata } from "#analysis/inference/strata-permutation.ts";
import { limitsOf } from "#analysis/limits.ts";
import { measureBlocks } from "#analysis/measure-blocks.ts";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import { NOTHING_OF_CHANCE } from "#analysis/measured.ts";
import type { Measured } from "#analysis/model/result.ts";
import type { WorldsDealt } from "#analysis/model/worlds-result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import type { StudyHooks } from "../study.ts";

export type ShareOptions = {
  readonly permutations: number;
  readonly seed: number;
  readonly derived: boolean;
  /** Per actor the number of its organisation; null where every actor is one. */
  readonly organisations: Uint32Array | null;
  /** Per actor whether it answered; null where ties are not what people answered. */
  readonly answered: Uint8Array | null;
  /** Who answered does not bear a comparison. */
  readonly isWithheld: boolean;
  readonly hooks: StudyHooks;
};

export type WorldShare = { readonly share: Measured; readonly dealt: WorldsDealt | null };

/**
 * The part of the tie weight between the worlds, and what chance gives: exactly, by dealing worlds over actors or, where these go
 * by organisation, over whole organisations. In a survey worlds are dealt apart over who answered and who did not as well, since
 * two who did not answer name no tie; of two chances the one counts that is nearer to what was found.
 */
export function worldShare(assigned: Assigned, options: ShareOptions): WorldShare {
  const { permutations, seed, derived, organisations, answered, isWithheld, hooks } = options;
  const { mostPermutations } = limitsOf({ actors: assigned.index.count, ties: assigned.index.sources.length });
  const rounds = !isWithheld && permutations <= mostPermutations ? permutations : 0;
  const dealing = { permutations: rounds, seed, derived, hooks: onlyCancelled(hooks) };
  const { metrics } = measureSiloing(assigned, dealing);
  if (isWithheld) return { share: withoutChance(crossing(metrics.internalShare)), dealt: null };
  const blocks = measureBlocks(assigned, { ...dealing, organisations });
  const share = crossing(headlineShare({ siloing: { metrics, blocks } }));
  if (share.expected === null) return { share, dealt: null };
  const found: WorldShare = { share, dealt: blocks === null ? "actors" : "organisations" };
  const strata = answered && Uint32Array.from(answered);
  // Where all answered, or nobody, there is nothing to deal apart.
  if (strata === null || rounds === 0 || new Set(strata).size < 2) return found;
  const apart: WorldShare = {
    share: dealtApart(assigned, strata, { ...dealing, value: share.value }),
    dealt: "answers",
  };
  return Math.abs(apart.share.z ?? 0) < Math.abs(found.share.z ?? 0) ? apart : found;
}

function dealtApart(
  { index, signatures }: Assigned,
  strata: Uint32Array,
  { value, permutations, seed, hooks }: { value: number | null; permutations: number; seed: number; hooks: StudyHooks },
): Measured {
  const weight = index.weights.reduce((sum, each) => sum + each, 0);
  const sameGroup = createSameGroup(signatures);
  const dealt = permuteWithinStrata(index, signatures.of, { strata, sameGroup, rounds: permutations, seed, hooks });
  const { expected, sd, pValue, draws } = dealt;
  const effect = value === null ? null : value - (1 - expected / weight);
  const varies = sd > 0;
  return {
    ...NOTHING_OF_CHANCE,
    value,
    reason: varies ? null : "no-variance",
    expected: 1 - expected / weight,
    sd: sd / weight,
    z: varies && effect !== null ? effect / (sd / weight) : null,
    pValue,
    draws: pValue === null ? null : draws,
    effect,
  };
}

/** What stays inside the worlds, turned round. */
function crossing(inside: Measured): Measured {
  const other = (part: number | null) => (part === null ? null : 1 - part);
  const opposite = (gap: number | null) => (gap === null ? null : 0 - gap);
  return {
    ...inside,
    value: other(inside.value),
    expected: other(inside.expected),
    z: opposite(inside.z),
    effect: opposite(inside.effect),
  };
}

function withoutChance({ value }: Measured): Measured {
  return { ...NOTHING_OF_CHANCE, value, reason: "left-out" };
}

/** Each deal tells of its own rounds; how far the study is, is told by the study. */
function onlyCancelled({ isCancelled }: StudyHooks): StudyHooks {
  return isCancelled ? { isCancelled } : {};
}
