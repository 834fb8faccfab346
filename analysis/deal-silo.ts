import { type DealPlan, planDeals } from "#analysis/inference/deal-plan.ts";
import { type Deals, permuteLabels, sumUpDeals } from "#analysis/inference/deals.ts";
import { cellSums, labelMoments, type Moments, sameGroupSums, tieSums } from "#analysis/inference/label-moments.ts";
import { type DealHooks, type Dealing, type DealtBlock, dealBlock } from "#analysis/inference/label-permutation.ts";
import { limitsOf } from "#analysis/limits.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { type Assigned, assignedPart } from "#analysis/network/assigned.ts";
import { couplingTable } from "#analysis/network/coupling.ts";
import { canBePaired, createSameGroup } from "#analysis/network/signatures.ts";
import { whyUndefined } from "#analysis/network/why-undefined.ts";

/** A matrix with more groups than this is no longer read, and its cells can't be told from chance. */
export const MOST_GROUPS_IN_A_MATRIX = 60;

export type DealOptions = { readonly permutations: number; readonly seed: number };

/** How a partition's silos are told from chance: the exact moments, what is dealt, and the deals that are made. */
export type SiloChance = { readonly internal: Moments; readonly dealing: Dealing; readonly plan: DealPlan };

/** For a partition of which something can be said: with groups, ties, and signatures that can be paired. */
export function siloChance({ index, signatures }: Assigned, { permutations, seed }: DealOptions): SiloChance {
  const sameGroup = createSameGroup(signatures);
  const ties = tieSums(index);
  const hasMatrix = signatures.groups.length <= MOST_GROUPS_IN_A_MATRIX;
  const table = hasMatrix ? couplingTable(signatures, index) : null;
  const cells = table && cellSums(signatures, table).map((scores) => labelMoments(index.count, ties, scores));
  const { mostPermutations } = limitsOf({ actors: index.count, ties: index.sources.length });
  return {
    internal: labelMoments(index.count, ties, sameGroupSums(signatures, sameGroup)),
    dealing: {
      index,
      labels: signatures.of,
      kinds: signatures.shares.length,
      sameGroup,
      matrix: table && cells && { table, cells },
    },
    plan: planDeals(signatures.size, { asked: permutations, seed, mostRounds: mostPermutations }),
  };
}

/** Makes the deals, or takes those that threads have made. */
export function makeDeals(
  { dealing, plan }: SiloChance,
  { dealt, hooks }: { readonly dealt?: readonly DealtBlock[] | undefined; readonly hooks?: DealHooks | undefined },
): Deals {
  return dealt ? sumUpDeals(dealing, plan, dealt) : permuteLabels(dealing, plan, hooks);
}

/** Rounds that are dealt of those asked; 0 where so many take too long. */
export function permutationsOf({ index }: AnalysisInput, asked: number): number {
  const { mostPermutations } = limitsOf({ actors: index.count, ties: index.sources.length });
  return asked <= mostPermutations ? asked : 0;
}

/** Every so manieth block of the deals that an analysis makes, for a thread of its own: none where nothing is dealt. */
export function dealPart(
  input: AnalysisInput,
  options: DealOptions,
  { part, parts, hooks }: { readonly part: number; readonly parts: number; readonly hooks: DealHooks },
): readonly DealtBlock[] {
  const assigned = assignedPart(input.index, input.memberships);
  if (input.derived || whyUndefined(assigned) !== null || !canBePaired(assigned.signatures)) return [];
  const permutations = permutationsOf(input, options.permutations);
  const { dealing, plan } = siloChance(assigned, { ...options, permutations });
  let before = 0;
  return plan.blocks
    .filter((_, block) => block % parts === part)
    .map((block) => {
      const already = before;
      before += block.rounds;
      return dealBlock(dealing, block, { ...hooks, onProgress: (rounds) => hooks.onProgress?.(already + rounds) });
    });
}

/** The blocks of all parts in the order of the plan. */
export function inPlanOrder(parts: readonly (readonly DealtBlock[])[]): readonly DealtBlock[] {
  const longest = Math.max(0, ...parts.map((blocks) => blocks.length));
  return Array.from({ length: longest }, (_, at) => parts.flatMap((blocks) => blocks[at] ?? [])).flat();
}
