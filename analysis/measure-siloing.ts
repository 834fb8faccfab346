import { cellSums, labelMoments, type Moments, sameGroupSums, tieSums } from "#analysis/inference/label-moments.ts";
import { permuteInternal, permuteLabels } from "#analysis/inference/label-permutation.ts";
import { eiIndex, internalShare, internalWeight, sameGroupTable } from "#analysis/metrics/siloing/ei-index.ts";
import { type CellMatrix, createMixing, possiblePairs, total } from "#analysis/metrics/siloing/mixing-matrix.ts";
import type { Memberships } from "#analysis/model/network.ts";
import type { GroupResult, Matrix, Measured, Mixing, Reason, Warning } from "#analysis/model/result.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { groupsOf, memberships as membershipsOf } from "#analysis/network/partition.ts";
import { type Signatures, signaturesOf } from "#analysis/network/signatures.ts";
import type { Subindex } from "#analysis/network/subindex.ts";

/** A matrix with more groups than this is no longer read, and its cells can't be told from chance. */
const MOST_GROUPS_IN_A_MATRIX = 60;

export type Siloing = {
  readonly groupSizes: readonly { readonly key: string; readonly size: number }[];
  readonly metrics: Readonly<Record<"eiIndex" | "internalShare", Measured>>;
  readonly groups: readonly GroupResult[];
  readonly mixing: Mixing;
  readonly warnings: readonly Warning[];
};

type SiloingOptions = { readonly permutations: number; readonly seed: number; readonly derived: boolean };

/** Internal share, E-I index and mixing matrix of the assigned part of a network, with what chance would give. */
export function measureSiloing(assigned: Subindex, whole: Memberships, options: SiloingOptions): Siloing {
  const { index } = assigned;
  const partition = membershipsOf(
    Array.from(assigned.original, (actor) =>
      groupsOf(whole, actor).map(([group, share]) => ({ group: whole.groups[group] ?? "", share })),
    ),
  );
  const signatures = signaturesOf(partition);
  const sizes = groupSizes(signatures);
  const reason = whyUndefined(index, signatures);
  const withMatrix = signatures.groups.length <= MOST_GROUPS_IN_A_MATRIX;
  const chance = reason === null && !options.derived ? chanceOf(index, signatures, { ...options, withMatrix }) : null;
  const same = sameGroupTable(signatures);
  const internal = internalWeight(index, signatures.of, same);
  const sides = { internal, external: index.weights.reduce((sum, weight) => sum + weight, 0) - internal };
  const weight = sides.internal + sides.external;
  const why = reason ?? (options.derived ? "derived-partition" : null);
  return {
    groupSizes: signatures.groups.map((key, at) => ({ key, size: sizes[at] ?? 0 })),
    metrics: {
      internalShare: measured(internalShare(sides), reason, why, chance && { ...chance, scale: 1 / weight, shift: 0 }),
      eiIndex: measured(eiIndex(sides), reason, why, chance && { ...chance, scale: -2 / weight, shift: 1 }),
    },
    ...(withMatrix ? matrices(index, signatures, sizes, chance) : { groups: [], mixing: EMPTY_MIXING }),
    warnings: withMatrix
      ? []
      : [
          {
            code: "too-many-groups",
            message: `The matrix is left out: ${signatures.groups.length} groups are more than ${MOST_GROUPS_IN_A_MATRIX}.`,
          },
        ],
  };
}

const EMPTY_MIXING: Mixing = {
  groups: [],
  ties: [],
  pairs: [],
  pairsExpected: [],
  possible: [],
  density: [],
  expected: [],
  z: [],
  pAdjusted: [],
};

function whyUndefined(index: NetworkIndex, signatures: Signatures): Reason | null {
  if (signatures.groups.length === 0) return "no-groups";
  if (index.count < 2) return "too-few-actors";
  if (signatures.groups.length === 1) return "single-group";
  return index.sources.length === 0 ? "no-ties" : null;
}

type Chance = {
  readonly internal: Moments;
  readonly pInternal: number;
  readonly cells: readonly Moments[] | null;
  readonly pCells: CellMatrix | null;
};

function chanceOf(
  index: NetworkIndex,
  signatures: Signatures,
  options: { readonly permutations: number; readonly seed: number; readonly withMatrix: boolean },
): Chance {
  const ties = tieSums(index);
  const internal = labelMoments(index.count, ties, sameGroupSums(signatures));
  const draws = { rounds: options.permutations, seed: options.seed };
  if (!options.withMatrix) {
    return { internal, pInternal: permuteInternal(index, signatures, draws), cells: null, pCells: null };
  }
  const sums = cellSums(signatures);
  const groups = signatures.groups.length;
  const exact = index.directed
    ? null
    : Array.from({ length: groups * groups }, (_, cell) =>
        labelMoments(index.count, ties, sums(Math.floor(cell / groups), cell % groups)),
      );
  const permuted = permuteLabels(index, signatures, { ...draws, exact });
  return { internal, pInternal: permuted.pInternal, cells: permuted.cells, pCells: permuted.pCells };
}

/** A statistic that is a straight line in what stays inside: value = shift + scale × inside. */
function measured(
  value: number,
  undefinedBecause: Reason | null,
  reason: Reason | null,
  chance: (Chance & { readonly scale: number; readonly shift: number }) | null,
): Measured {
  const nothing = { expected: null, sd: null, z: null, pValue: null, interval: null, effect: null };
  if (undefinedBecause !== null) return { value: null, reason, ...nothing };
  if (!chance) return { value, reason, ...nothing };
  const expected = chance.shift + chance.scale * chance.internal.mean;
  const sd = Math.abs(chance.scale) * chance.internal.sd;
  return {
    value,
    reason: null,
    expected,
    sd,
    z: sd > 0 ? (value - expected) / sd : null,
    pValue: sd > 0 ? chance.pInternal : null,
    interval: null,
    effect: value - expected,
  };
}

function groupSizes(signatures: Signatures): number[] {
  const sizes = signatures.groups.map(() => 0);
  signatures.shares.forEach((own, signature) => {
    for (const [group, share] of own) sizes[group] = (sizes[group] ?? 0) + share * (signatures.size[signature] ?? 0);
  });
  return sizes;
}

function matrices(
  index: NetworkIndex,
  signatures: Signatures,
  sizes: readonly number[],
  chance: Chance | null,
): { readonly groups: readonly GroupResult[]; readonly mixing: Mixing } {
  const { directed } = index;
  const groups = signatures.groups.length;
  const mix = createMixing(index, signatures);
  const ties = mix(signatures.of, index.weights);
  const pairs = mix(signatures.of, new Float64Array(index.sources.length).fill(1));
  const possible = possiblePairs(signatures, { directed });
  const allPossible = total(possible, groups, { directed });
  const asMatrix = (value: (cell: number) => number): Matrix =>
    Array.from({ length: groups }, (_, row) =>
      Array.from({ length: groups }, (__, column) => {
        const number = value(row * groups + column);
        return Number.isFinite(number) ? number : null;
      }),
    );
  const at = (matrix: ArrayLike<number> | null | undefined, cell: number) => matrix?.[cell] ?? Number.NaN;
  const known = chance?.cells ?? null;
  return {
    groups: signatures.groups.map((key, group) =>
      groupResult({ key, size: sizes[group] ?? 0, group, ties, groups, directed }),
    ),
    mixing: {
      groups: signatures.groups,
      ties: asMatrix((cell) => at(ties, cell)),
      pairs: asMatrix((cell) => at(pairs, cell)),
      pairsExpected: asMatrix((cell) =>
        known ? (index.sources.length * at(possible, cell)) / allPossible : Number.NaN,
      ),
      possible: asMatrix((cell) => at(possible, cell)),
      density: asMatrix((cell) => at(ties, cell) / at(possible, cell)),
      expected: asMatrix((cell) => known?.[cell]?.mean ?? Number.NaN),
      z: asMatrix((cell) => {
        const moments = known?.[cell];
        return moments && moments.sd > 0 ? (at(ties, cell) - moments.mean) / moments.sd : Number.NaN;
      }),
      pAdjusted: asMatrix((cell) => at(chance?.pCells, cell)),
    },
  };
}

/** Of all contacts of a group's members, how many stay inside: a tie inside is a contact of two members (METHODS 4.2). */
function groupResult(input: {
  readonly key: string;
  readonly size: number;
  readonly group: number;
  readonly ties: CellMatrix;
  readonly groups: number;
  readonly directed: boolean;
}): GroupResult {
  const { key, size, group, ties, groups, directed } = input;
  const internalTies = ties[group * groups + group] ?? 0;
  let externalTies = 0;
  for (let other = 0; other < groups; other += 1) {
    if (other === group) continue;
    externalTies += ties[group * groups + other] ?? 0;
    if (directed) externalTies += ties[other * groups + group] ?? 0;
  }
  const contacts = { internal: 2 * internalTies, external: externalTies };
  const orNull = (value: number) => (Number.isNaN(value) ? null : value);
  return {
    key,
    size,
    internalTies,
    externalTies,
    internalShare: orNull(internalShare(contacts)),
    eiIndex: orNull(eiIndex(contacts)),
  };
}
