import { createRandom } from "#analysis/algorithms/random.ts";
import type { Survival } from "#analysis/model/waves-result.ts";
import type { SameGroup } from "#analysis/network/signatures.ts";
import { createDealer } from "./deal-labels.ts";
import { countReached, twoSidedP } from "./extremes.ts";

/** The ties of the first moment among those who stayed: their ends, and whether they were there at the second. */
export type OldTies = {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly isKept: Uint8Array;
};

type Options = {
  readonly sameGroup: SameGroup;
  /** 0 says nothing of chance. */
  readonly rounds: number;
  readonly seed: number;
  readonly onRound?: (round: number) => void;
};

/**
 * Do ties across groups last as well as ties inside them? The part of either that was kept, and their ratio. Chance: both
 * networks stay as they are and the groups are dealt again over the actors, those with ties at the first moment apart from
 * those without, so that all the ties of one actor end together there too. METHODS 10.
 *
 * @param labels per actor its signature
 */
export function tieSurvival(ties: OldTies, labels: Uint32Array, options: Options): Survival {
  const observed = keptParts(ties, labels, options.sameGroup);
  const { inside, across } = observed;
  if (inside === null || across === null) {
    const reason = ties.sources.length === 0 ? "no-ties" : "group-without-ties";
    return { inside, across, riskRatio: null, pValue: null, reason };
  }
  const riskRatio = inside > 0 ? across / inside : null;
  if (options.rounds === 0) return { inside, across, riskRatio, pValue: null, reason: null };
  const difference = across - inside;
  const deal = createDealer(labels.slice(), createRandom(options.seed), tiedOrNot(ties, labels.length));
  const values = new Float64Array(options.rounds);
  for (let round = 0; round < options.rounds; round += 1) {
    options.onRound?.(round);
    const dealt = keptParts(ties, deal(), options.sameGroup);
    // A deal that leaves one side without ties tells nothing against chance, so it counts for it.
    values[round] = dealt.across === null || dealt.inside === null ? difference : dealt.across - dealt.inside;
  }
  const varies = values.some((value) => Math.abs(value - difference) > 1e-12);
  const pValue = varies
    ? twoSidedP(countReached(values, difference), { rounds: options.rounds, enumerated: false })
    : null;
  return { inside, across, riskRatio, pValue, reason: varies ? null : "no-variance" };
}

function keptParts(
  { sources, targets, isKept }: OldTies,
  labels: { readonly [actor: number]: number },
  sameGroup: SameGroup,
): { readonly inside: number | null; readonly across: number | null } {
  let inside = 0;
  let keptInside = 0;
  let kept = 0;
  for (let tie = 0; tie < sources.length; tie += 1) {
    const same = sameGroup(labels[sources[tie]!]!, labels[targets[tie]!]!);
    inside += same;
    if (isKept[tie] === 1) {
      kept += 1;
      keptInside += same;
    }
  }
  const across = sources.length - inside;
  const ROUNDING = 1e-9;
  return {
    inside: inside > ROUNDING ? keptInside / inside : null,
    across: across > ROUNDING ? Math.min(1, (kept - keptInside) / across) : null,
  };
}

function tiedOrNot({ sources, targets }: OldTies, count: number): Uint32Array {
  const strata = new Uint32Array(count);
  for (const ends of [sources, targets]) for (const actor of ends) strata[actor] = 1;
  return strata;
}
