import { MOST_GROUPS_IN_A_MATRIX } from "#analysis/deal-silo.ts";
import { falseDiscoveryRates } from "#analysis/inference/benjamini-hochberg.ts";
import { type Blocks, blockNetwork } from "#analysis/inference/blocks.ts";
import type { CellTests } from "#analysis/inference/deals.ts";
import { createDealtCells } from "#analysis/inference/dealt-cells.ts";
import { createGroupShares } from "#analysis/inference/dealt-reach.ts";
import { cellSums, labelMoments, type Moments, tieSums } from "#analysis/inference/label-moments.ts";
import { type CellMatrix, createMixing } from "#analysis/metrics/siloing/mixing-matrix.ts";
import type { BlockResult, Matrix } from "#analysis/model/result.ts";
import type { Assigned } from "#analysis/network/assigned.ts";
import { type CouplingTable, couplingTable } from "#analysis/network/coupling.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";

export type BlockCells = {
  readonly table: CouplingTable;
  /** Exact mean and spread in each cell of the ties between blocks when groups are dealt over these. */
  readonly cells: readonly Moments[];
};

/** Null where there are too many groups for a matrix. */
export function blockCells(index: NetworkIndex, { signatures }: Blocks): BlockCells | null {
  if (signatures.groups.length > MOST_GROUPS_IN_A_MATRIX) return null;
  const table = couplingTable(signatures, index);
  const ties = tieSums(index);
  return { table, cells: cellSums(signatures, table).map((cell) => labelMoments(index.count, ties, cell)) };
}

/**
 * What the deals over whole blocks tell of each cell and each group. Colleagues stay colleagues: ties within a block are where they
 * are, and chance is about those between blocks. So a group of large organisations keeps no more inside than a group of small ones
 * because of that.
 *
 * @param index the network of the blocks
 */
export function measureBlockCells(
  assigned: Assigned,
  { blocks, index }: { readonly blocks: Blocks; readonly index: NetworkIndex },
  { table, cells, tests }: BlockCells & { readonly tests: CellTests | null },
): Pick<BlockResult, "groups" | "mixing"> {
  const { groups, cellAt } = table;
  const observed = createDealtCells(index, table)(blocks.signatures.of);
  const means = Float64Array.from(cells, ({ mean }) => mean);
  const within = mixingWithin(assigned, blocks);
  const pairsBetween = blockNetwork(unweighted(assigned.index), blocks).index.weights;
  const pairsPerTie = index.weights.length > 0 ? sum(pairsBetween) / sum(index.weights) : 0;
  const asMatrix = (value: (cell: number) => number | undefined): Matrix =>
    Array.from({ length: groups }, (_, row) =>
      Array.from({ length: groups }, (__, column) => defined(value(cellAt(row, column)))),
    );
  const rates = tests && falseDiscoveryRates(tests.pEach);
  return {
    groups: measureGroups(assigned, { blocks, table, tests, within: within.weight, means }),
    mixing: {
      pairsExpected: asMatrix((cell) => at(within.pairs, cell) + pairsPerTie * at(means, cell)),
      expected: asMatrix((cell) => at(within.weight, cell) + at(means, cell)),
      sd: asMatrix((cell) => cells[cell]?.sd),
      z: asMatrix((cell) => {
        const { mean, sd } = cells[cell] ?? { mean: 0, sd: 0 };
        return sd > 0 ? (at(observed, cell) - mean) / sd : undefined;
      }),
      pAdjusted: asMatrix((cell) => tests?.pAdjusted[cell]),
      qValue: asMatrix((cell) => rates?.[cell]),
    },
  };
}

type GroupsGiven = {
  readonly blocks: Blocks;
  readonly table: CouplingTable;
  readonly tests: CellTests | null;
  readonly within: CellMatrix;
  readonly means: CellMatrix;
};

/** Of the contacts of a group those within blocks stay as they are; of those between blocks as much stays inside as deals give. */
function measureGroups({ index, signatures }: Assigned, { blocks, table, tests, within, means }: GroupsGiven) {
  const actorTable = couplingTable(signatures, index);
  const all = contactsOf(createMixing(index, actorTable)(signatures.of, index.weights), table);
  const kept = contactsOf(within, table);
  const dealtShares = createGroupShares(table)(means);
  const rates = falseDiscoveryRates(tests?.pGroups ?? new Float64Array(table.groups).fill(Number.NaN));
  return blocks.signatures.groups.map((key, group) => {
    const between = at(all, group) - at(kept, group);
    const inside = 2 * at(within, table.cellAt(group, group)) + (between > 0 ? between * at(dealtShares, group) : 0);
    return {
      key,
      expectedInternalShare: defined(inside / at(all, group)),
      pValue: between > 0 ? defined(tests?.pGroups[group]) : null,
      qValue: between > 0 ? defined(rates[group]) : null,
    };
  });
}

/** Per group the weight of its members' contacts, a tie inside seen from both ends. */
function contactsOf(matrix: CellMatrix, { groups, directed, cellAt }: CouplingTable): Float64Array {
  return new Float64Array(groups).map((_, group) => {
    let contacts = 2 * at(matrix, cellAt(group, group));
    for (let other = 0; other < groups; other += 1) {
      if (other === group) continue;
      contacts += at(matrix, cellAt(group, other)) + (directed ? at(matrix, cellAt(other, group)) : 0);
    }
    return contacts;
  });
}

/** Ties and tied pairs within blocks, cell by cell of the groups that their actors have. */
function mixingWithin({ index, signatures }: Assigned, { of }: Blocks) {
  const isWithin = Float64Array.from(index.sources, (source, tie) =>
    of[source] === of[index.targets[tie] ?? source] ? 1 : 0,
  );
  const mix = createMixing(index, couplingTable(signatures, index));
  const weightWithin = mix(
    signatures.of,
    index.weights.map((weight, tie) => weight * at(isWithin, tie)),
  ).slice();
  return { weight: weightWithin, pairs: mix(signatures.of, isWithin).slice() };
}

function unweighted(index: NetworkIndex): NetworkIndex {
  return { ...index, weights: new Float64Array(index.weights.length).fill(1) };
}

function at(values: Float64Array, position: number): number {
  return values[position] ?? 0;
}

function sum(values: Float64Array): number {
  return values.reduce((total, each) => total + each, 0);
}

function defined(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
