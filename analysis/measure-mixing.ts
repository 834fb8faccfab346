import { falseDiscoveryRates } from "#analysis/inference/benjamini-hochberg.ts";
import type { CellTests } from "#analysis/inference/deals.ts";
import type { Moments } from "#analysis/inference/label-moments.ts";
import { eiIndex, internalShare } from "#analysis/metrics/siloing/ei-index.ts";
import { type CellMatrix, createMixing, possiblePairs } from "#analysis/metrics/siloing/mixing-matrix.ts";
import type { GroupTies, Matrix, Mixing } from "#analysis/model/result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import type { CouplingTable } from "#analysis/network/coupling.ts";

/** What chance would give in each cell. */
export type CellChance = {
  readonly cells: readonly Moments[];
  /** Null when no labels were dealt. */
  readonly tests: CellTests | null;
};

export type MeasuredMixing = { readonly groups: readonly GroupTies[]; readonly mixing: Mixing };

/** For partitions with too many groups. */
export const NO_MIXING: MeasuredMixing = {
  groups: [],
  mixing: {
    groups: [],
    ties: [],
    pairs: [],
    pairsExpected: [],
    possible: [],
    density: [],
    expected: [],
    ratio: [],
    sd: [],
    z: [],
    pAdjusted: [],
    qValue: [],
  },
};

/** The mixing matrix, and of each group what stays inside. */
export function measureMixing(
  { index, signatures }: Assigned,
  sizes: readonly number[],
  options: { readonly table: CouplingTable; readonly chance: CellChance | null },
): MeasuredMixing {
  const { table, chance } = options;
  const { groups, cellAt } = table;
  const mix = createMixing(index, table);
  const ties = mix(signatures.of, index.weights).slice();
  const pairs = mix(signatures.of, new Float64Array(index.sources.length).fill(1)).slice();
  const possible = possiblePairs(signatures, table);
  const rates = chance?.tests ? falseDiscoveryRates(chance.tests.pEach) : null;
  const linked = index.sources.length / possible.reduce((sum, pairs) => sum + pairs, 0);
  const asMatrix = (value: (cell: number) => number | undefined): Matrix =>
    Array.from({ length: groups }, (_, row) =>
      Array.from({ length: groups }, (__, column) => {
        const number = value(cellAt(row, column));
        return number !== undefined && Number.isFinite(number) ? number : null;
      }),
    );
  return {
    groups: signatures.groups.map((key, group) =>
      groupTies(
        { key, size: sizes[group] ?? 0, pValue: chance?.tests?.pGroups[group] ?? null },
        insideOutsideOf(ties, group, table),
      ),
    ),
    mixing: {
      groups: signatures.groups,
      ties: asMatrix((cell) => ties[cell]),
      pairs: asMatrix((cell) => pairs[cell]),
      pairsExpected: asMatrix((cell) => (chance ? linked * (possible[cell] ?? 0) : undefined)),
      possible: asMatrix((cell) => possible[cell]),
      density: asMatrix((cell) => (ties[cell] ?? 0) / (possible[cell] ?? 0)),
      expected: asMatrix((cell) => chance?.cells[cell]?.mean),
      ratio: asMatrix((cell) => (ties[cell] ?? 0) / (chance?.cells[cell]?.mean ?? Number.NaN)),
      sd: asMatrix((cell) => chance?.cells[cell]?.sd),
      z: asMatrix((cell) => {
        const { mean, sd } = chance?.cells[cell] ?? { mean: 0, sd: 0 };
        return sd > 0 ? ((ties[cell] ?? 0) - mean) / sd : undefined;
      }),
      pAdjusted: asMatrix((cell) => chance?.tests?.pAdjusted[cell]),
      qValue: asMatrix((cell) => rates?.[cell]),
    },
  };
}

type InsideOutside = { readonly internalTies: number; readonly externalTies: number };

function insideOutsideOf(ties: CellMatrix, group: number, table: CouplingTable): InsideOutside {
  const { groups, directed, cellAt } = table;
  let externalTies = 0;
  for (let other = 0; other < groups; other += 1) {
    if (other === group) continue;
    externalTies += ties[cellAt(group, other)] ?? 0;
    if (directed) externalTies += ties[cellAt(other, group)] ?? 0;
  }
  return { internalTies: ties[cellAt(group, group)] ?? 0, externalTies };
}

/** Of all contacts of a group's members, how many stay inside: a tie inside is a contact of two members (METHODS 4.2). */
function groupTies(group: Pick<GroupTies, "key" | "size" | "pValue">, sides: InsideOutside): GroupTies {
  const contacts = { internal: 2 * sides.internalTies, external: sides.externalTies };
  const orNull = (value: number) => (Number.isNaN(value) ? null : value);
  const share = orNull(internalShare(contacts));
  return {
    ...group,
    ...sides,
    pValue: share === null ? null : group.pValue,
    internalShare: share,
    eiIndex: orNull(eiIndex(contacts)),
  };
}
