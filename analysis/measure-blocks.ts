import { type Blocks, blockNetwork, blockSums, groupBlocks } from "#analysis/inference/blocks.ts";
import { planDeals } from "#analysis/inference/deal-plan.ts";
import { permuteLabels } from "#analysis/inference/deals.ts";
import { histogram } from "#analysis/inference/histogram.ts";
import { labelMoments, sameGroupSums } from "#analysis/inference/label-moments.ts";
import { type DealHooks, insideOf } from "#analysis/inference/label-permutation.ts";
import { leastPOf } from "#analysis/inference/least-p.ts";
import { limitsOf } from "#analysis/limits.ts";
import { blockCells, measureBlockCells } from "#analysis/measure-block-cells.ts";
import { measureBlockMetrics } from "#analysis/measure-block-metrics.ts";
import { isCounted } from "#analysis/measure-chance.ts";
import type { BlockResult } from "#analysis/model/result.ts";
import type { WithoutChance } from "#analysis/model/without-chance.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { canBePaired, createSameGroup } from "#analysis/network/signatures.ts";
import { whyUndefined } from "#analysis/network/why-undefined.ts";

/** Groups go by organisation when most actors have a colleague here, and hardly any is in other groups than most of its own. */
const LEAST_SHARED = 0.5;
const LEAST_NESTED = 0.9;
const LEVEL = 0.05;

export type BlockOptions = {
  readonly permutations: number;
  readonly seed: number;
  readonly derived: boolean;
  /** Per assigned actor the number of its organisation; null where every actor is one. */
  readonly organisations: Uint32Array | null;
  readonly hooks?: DealHooks | undefined;
};

/**
 * Where groups go by organisation, actors of one organisation are no evidence each: their labels are dealt by the organisation.
 * Whoever deals them one by one finds a silo wherever colleagues know each other. METHODS 3.1.
 *
 * @returns null where the groups do not go by organisation, or are the organisations themselves
 */
export function measureBlocks(assigned: Assigned, options: BlockOptions): BlockResult | null {
  const { organisations, derived } = options;
  if (organisations === null || derived || whyUndefined(assigned) !== null) return null;
  const blocks = nestedBlocks(assigned, organisations);
  return blocks && testBlocks(assigned, blocks, { ...options, organisations });
}

/** The organisations where groups go by them and are not the organisations themselves; null elsewhere. */
function nestedBlocks({ signatures }: Assigned, organisations: Uint32Array): Blocks | null {
  if (!canBePaired(signatures)) return null;
  const blocks = groupBlocks(signatures, organisations);
  const isNested = blocks.shared >= LEAST_SHARED && blocks.nested >= LEAST_NESTED;
  const isOrganisation = blocks.signatures.shares.length === blocks.signatures.of.length;
  return isNested && !isOrganisation ? blocks : null;
}

/** Per assigned actor the number of its organisation; null where every actor is one. */
export function organisationsOf({ blocks }: Pick<AnalysisInput, "blocks">, { original }: Assigned): Uint32Array | null {
  return blocks && original.map((position) => blocks[position] ?? 0);
}

/**
 * Why nothing is told of what chance gives one actor; null where it is told. Where groups go by organisation, dealing them over
 * actors takes colleagues for evidence each, and dealing them over organisations leaves nothing that is about one actor.
 */
export function whyWithoutChance(
  assigned: Assigned,
  input: Pick<AnalysisInput, "blocks" | "derived">,
): WithoutChance | null {
  if (input.derived) return "derived-partition";
  const organisations = organisationsOf(input, assigned);
  return organisations !== null && nestedBlocks(assigned, organisations) !== null ? "by-organisation" : null;
}

type TestOptions = BlockOptions & { readonly organisations: Uint32Array };

function testBlocks(assigned: Assigned, blocks: Blocks, options: TestOptions): BlockResult {
  const { permutations, seed, hooks } = options;
  const { index, within } = blockNetwork(assigned.index, blocks);
  const { of, size, shares } = blocks.signatures;
  const sameGroup = createSameGroup(blocks.signatures);
  const weight = assigned.index.weights.reduce((sum, each) => sum + each, 0);
  const ties = blockSums(index, within);
  const { mean, sd } = labelMoments(index.count, ties, sameGroupSums(blocks.signatures, sameGroup));
  const { mostPermutations } = limitsOf({ actors: index.count, ties: index.sources.length });
  const plan = planDeals(size, { asked: permutations, seed: (seed ^ 0x165667b1) >>> 0, mostRounds: mostPermutations });
  const matrix = blockCells(index, blocks);
  const dealing = { index, labels: of, kinds: shares.length, sameGroup, within, matrix };
  const deals = permuteLabels(dealing, plan, { isCancelled: () => hooks?.isCancelled?.() ?? false });
  const inside = insideOf(dealing, of);
  const leastP = leastPOf(plan, deals.inside, size);
  const varies = sd > 0;
  const share = {
    observed: inside / weight,
    expected: mean / weight,
    sd: sd / weight,
    z: varies ? (inside - mean) / sd : null,
    pValue: varies ? deals.pInternal : null,
  };
  return {
    by: "organisation",
    units: index.count,
    nested: blocks.nested,
    arrangements: plan.arrangements,
    rounds: plan.rounds,
    enumerated: plan.enumerated,
    bins: histogram(
      deals.inside.map((dealt) => dealt / weight),
      isCounted(assigned) ? 1 / weight : null,
    ),
    ...share,
    leastP: varies ? leastP : null,
    canTest: varies && (leastP === null || leastP < LEVEL),
    ...(matrix
      ? measureBlockCells(assigned, { blocks, index }, { ...matrix, tests: deals.cells })
      : { groups: [], mixing: null }),
    metrics: measureBlockMetrics(assigned, blocks, { ...options, share, draws: deals.plan }),
  };
}
