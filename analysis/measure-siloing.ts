import { cellSums, labelMoments, type Moments, sameGroupSums, tieSums } from "#analysis/inference/label-moments.ts";
import { type DealHooks, permuteInternal, permuteLabels } from "#analysis/inference/label-permutation.ts";
import { type CellChance, measureMixing, NO_MIXING } from "#analysis/measure-mixing.ts";
import { eiIndex, internalShare, internalWeight } from "#analysis/metrics/siloing/ei-index.ts";
import type { GroupResult, Measured, Mixing, Reason, Warning } from "#analysis/model/result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { type CouplingTable, couplingTable } from "#analysis/network/coupling.ts";
import { canBePaired, createSameGroup, type SameGroup, type Signatures } from "#analysis/network/signatures.ts";

/** A matrix with more groups than this is no longer read, and its cells can't be told from chance. */
const MOST_GROUPS_IN_A_MATRIX = 60;

export type Siloing = {
  readonly groupSizes: readonly { readonly key: string; readonly size: number }[];
  readonly metrics: Readonly<Record<"eiIndex" | "internalShare", Measured>>;
  readonly groups: readonly GroupResult[];
  readonly mixing: Mixing;
  readonly warnings: readonly Warning[];
};

type SiloingOptions = {
  readonly permutations: number;
  readonly seed: number;
  readonly derived: boolean;
  readonly hooks?: DealHooks | undefined;
};

/** Internal share, E-I index and mixing matrix of the assigned part of a network, with what chance would give. */
export function measureSiloing(assigned: Assigned, options: SiloingOptions): Siloing {
  const { index, signatures } = assigned;
  const sizes = groupSizes(signatures);
  const groups = signatures.groups.length;
  const sameGroup = createSameGroup(signatures);
  const isPaired = canBePaired(signatures);
  const table = isPaired && groups <= MOST_GROUPS_IN_A_MATRIX ? couplingTable(signatures, index) : null;
  const reason = whyUndefined(assigned);
  const unsaid = options.derived ? "derived-partition" : isPaired ? null : "too-large";
  const chance = reason ?? unsaid ?? chanceOf(assigned, sameGroup, table, options);

  const weight = index.weights.reduce((sum, each) => sum + each, 0);
  const internal = internalWeight(index, signatures.of, sameGroup);
  const sides = { internal, external: Math.max(0, weight - internal) };
  const measure = (value: number, line: Line) =>
    reason === null ? withChance(value, line, chance) : { ...NOTHING, value: null, reason };
  const matrixChance = typeof chance === "string" ? null : chance.matrix;
  return {
    groupSizes: signatures.groups.map((key, at) => ({ key, size: sizes[at] ?? 0 })),
    metrics: {
      internalShare: measure(internalShare(sides), { shift: 0, scale: 1 / weight }),
      eiIndex: measure(eiIndex(sides), { shift: 1, scale: -2 / weight }),
    },
    ...(table ? measureMixing(assigned, sizes, { table, chance: matrixChance }) : NO_MIXING),
    warnings: [
      ...(groups > MOST_GROUPS_IN_A_MATRIX ? [tooManyGroups(groups)] : []),
      ...(isPaired ? [] : [tooManySignatures(signatures)]),
    ],
  };
}

function tooManyGroups(groups: number): Warning {
  const message = `The matrix is left out: ${groups} groups are more than ${MOST_GROUPS_IN_A_MATRIX}.`;
  return { code: "too-many-groups", message };
}

function tooManySignatures({ shares }: Signatures): Warning {
  const message = `The matrix and what chance gives are left out, and beyond 5,000 ways the pairs from different groups too: the actors divide themselves over groups in ${shares.length} ways.`;
  return { code: "too-many-signatures", message };
}

function whyUndefined({ index, signatures }: Assigned): Reason | null {
  if (signatures.groups.length === 0) return "no-groups";
  if (index.count < 2) return "too-few-actors";
  if (signatures.groups.length === 1) return "single-group";
  return index.sources.length === 0 ? "no-ties" : null;
}

type Chance = {
  readonly internal: Moments;
  /** Null when no labels were dealt. */
  readonly pInternal: number | null;
  readonly matrix: CellChance;
};

function chanceOf(
  { index, signatures }: Assigned,
  sameGroup: SameGroup,
  table: CouplingTable | null,
  options: SiloingOptions,
): Chance {
  const ties = tieSums(index);
  const internal = labelMoments(index.count, ties, sameGroupSums(signatures, sameGroup));
  const deals = { rounds: options.permutations, seed: options.seed, hooks: options.hooks };
  if (table === null) {
    const pInternal = deals.rounds > 0 ? permuteInternal(index, signatures.of, { ...deals, sameGroup }) : null;
    return { internal, pInternal, matrix: null };
  }
  const cells = cellSums(signatures, table).map((scores) => labelMoments(index.count, ties, scores));
  if (deals.rounds === 0) {
    const pCells = new Float64Array(table.cellCount).fill(Number.NaN);
    return { internal, pInternal: null, matrix: { cells, pCells } };
  }
  const { pInternal, pCells } = permuteLabels(index, signatures.of, { ...deals, table, cells });
  return { internal, pInternal, matrix: { cells, pCells } };
}

const NOTHING = { expected: null, sd: null, z: null, pValue: null, interval: null, effect: null };

/** A statistic that is a straight line in what stays inside: shift + scale × inside. */
type Line = { readonly shift: number; readonly scale: number };

/** Chance, or why nothing is said of it; without any spread, the value is what any deal of the labels gives. */
function withChance(value: number, { shift, scale }: Line, chance: Chance | Reason): Measured {
  if (typeof chance === "string") return { ...NOTHING, value, reason: chance };
  const expected = shift + scale * chance.internal.mean;
  const sd = Math.abs(scale) * chance.internal.sd;
  const varies = sd > 0;
  return {
    value,
    reason: varies ? null : "no-variance",
    expected,
    sd,
    z: varies ? (value - expected) / sd : null,
    pValue: varies ? chance.pInternal : null,
    interval: null,
    effect: value - expected,
  };
}

function groupSizes(signatures: Signatures): readonly number[] {
  const sizes = signatures.groups.map(() => 0);
  signatures.shares.forEach((own, signature) => {
    for (const [group, share] of own) sizes[group] = (sizes[group] ?? 0) + share * (signatures.size[signature] ?? 0);
  });
  return sizes;
}
