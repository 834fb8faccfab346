import { describe, expect, test } from "vitest";
import { labelMoments, sameGroupSums, tieSums } from "#analysis/inference/label-moments.ts";
import { modularityMoments } from "#analysis/inference/modularity-moments.ts";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import { createModularity } from "#analysis/metrics/siloing/modularity.ts";
import { KERNELS, type Kernel } from "#analysis/model/lens.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { coupling } from "#analysis/network/coupling.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { memberships } from "#analysis/network/partition.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { graphOf, readReference } from "#test/analysis/reference-network.ts";
import { permutationsOf } from "#test/properties/small-networks.ts";

type OfKernel = Readonly<
  Record<
    | "internal"
    | "external"
    | "eiIndex"
    | "labelPermutationMeanInternal"
    | "labelPermutationVarInternal"
    | "zInternal"
    | "expectedEi",
    number
  >
>;

type DoubleHats = {
  readonly groups: readonly string[];
  readonly actors: readonly string[];
  readonly memberships: readonly (readonly string[])[];
  readonly ties: readonly (readonly [string, string, number])[];
  readonly computed: {
    readonly kernels: Readonly<Record<Kernel, OfKernel>>;
    readonly mixingMaximalCoupling: readonly (readonly number[])[];
    readonly mixingProduct: readonly (readonly number[])[];
    readonly modularityProductKernel: number;
  };
};

const network = readReference<DoubleHats>("multi-membership");

function underKernel(kernel: Kernel) {
  const partition = memberships(
    network.memberships.map((groups) => groups.map((group) => ({ group, share: 1 / groups.length }))),
    { kernel },
  );
  const assigned = assignedPart(graphIndex(graphOf({ ...network, directed: false })), partition);
  return { ...assigned, siloing: measureSiloing(assigned, { permutations: 999, seed: 1, derived: false }) };
}

test("MX2 · a tie between two actors with the same two hats stays wholly inside", () => {
  const both = [
    [0, 0.5],
    [1, 0.5],
  ] as const;
  expect(coupling.min(both, both)).toEqual([
    [0, 0, 0.5],
    [1, 1, 0.5],
  ]);
});

test("MX10 · under `any` two actors meet in what they share alone, however little; under `product` half of it outside", () => {
  const both = [
    [0, 0.5],
    [1, 0.5],
  ] as const;
  expect(coupling.any(both, [[1, 1]])).toEqual([[1, 1, 1]]);
  expect(coupling.any(both, [[2, 1]])).toEqual(coupling.min(both, [[2, 1]]));
  expect(coupling.product(both, both)).toEqual([
    [0, 0, 0.25],
    [0, 1, 0.25],
    [1, 0, 0.25],
    [1, 1, 0.25],
  ]);
});

describe.each(KERNELS)("under the kernel %s", (kernel) => {
  const { siloing, index, signatures } = underKernel(kernel);
  const expected = network.computed.kernels[kernel];

  test("P8 P10 EI1 NULL1 · E-I index and chance of actors with double hats are those of the reference", () => {
    const weight = expected.internal + expected.external;
    const { eiIndex, internalShare } = siloing.metrics;
    expectClose(
      { value: eiIndex.value, expected: eiIndex.expected, z: eiIndex.z },
      { value: expected.eiIndex, expected: expected.expectedEi, z: -expected.zInternal },
    );
    expectClose(
      { value: internalShare.value, expected: internalShare.expected, sd: internalShare.sd, z: internalShare.z },
      {
        value: expected.internal / weight,
        expected: expected.labelPermutationMeanInternal / weight,
        sd: Math.sqrt(expected.labelPermutationVarInternal) / weight,
        z: expected.zInternal,
      },
    );
    const moments = labelMoments(index.count, tieSums(index), sameGroupSums(signatures, createSameGroup(signatures)));
    expectClose(moments.sd ** 2, expected.labelPermutationVarInternal);
  });

  test("MX3 MX10 · the matrix holds inside what the kernel says, and all ties", () => {
    const { ties } = siloing.mixing;
    const inside = ties.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
    const all = ties.flatMap((row, at) => row.slice(at)).reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
    expectClose([inside, all], [expected.internal, expected.internal + expected.external]);
  });
});

test.each([
  ["MX2 · under min ties of double hats are spread by maximal coupling", "min", network.computed.mixingMaximalCoupling],
  ["MX10 · under product by the shares of both ends", "product", network.computed.mixingProduct],
] as const)("%s: between two groups twice the half", (_, kernel, expected) => {
  const { mixing } = underKernel(kernel).siloing;
  const at = new Map(network.groups.map((group, position) => [group, position]));
  const keys = mixing.groups;
  expectClose(
    mixing.ties,
    keys.map((row) => keys.map((column) => expected[at.get(row)!]![at.get(column)!]! * (row === column ? 1 : 2))),
  );
});

test("COM2 · under product modularity is that of overlapping groups in the literature", () => {
  const { index, signatures } = underKernel("product");
  const value = createModularity(index, signatures, createSameGroup(signatures))(signatures.of);
  expectClose(value, network.computed.modularityProductKernel);
});

test("COM2 · under product, three who are all tied have the modularity that NetworkX's test states of two covers", () => {
  type Micro = Readonly<
    Record<string, { actors: string[]; ties: [string, string][]; expected: Record<string, number> }>
  >;
  const { actors, ties, expected } = readReference<Micro>("micro-cases")["triangle-overlapping-cover"]!;
  for (const [name, value] of Object.entries(expected)) {
    // "EQ_cover_01_12": who is in each of the groups.
    const cover = name.split("_").slice(2);
    const shares = actors.map((actor) => {
      const own = cover.filter((group) => group.includes(actor));
      return own.map((group) => ({ group, share: 1 / own.length }));
    });
    const partition = memberships(shares, { kernel: "product" });
    const { index, signatures } = assignedPart(graphIndex(graphOf({ directed: false, actors, ties })), partition);
    expectClose(createModularity(index, signatures, createSameGroup(signatures))(signatures.of), value);
  }
  expect(Object.keys(expected)).toHaveLength(2);
});

test("COM3 · where actors have unlike parts in common with themselves, modularity has its exact chance all the same", () => {
  const shares = ["a", "a", "ab", "b", "bc", "abc"].map((groups) =>
    [...groups].map((group) => ({ group, share: 1 / groups.length })),
  );
  const ties = ["ab", "bc", "cd", "de", "ef", "af", "ac"].map((ends) => [ends[0]!, ends[1]!] as const);
  const partition = memberships(shares, { kernel: "product" });
  const { index, signatures } = assignedPart(
    graphIndex(graphOf({ directed: false, actors: [..."abcdef"], ties })),
    partition,
  );
  const sameGroup = createSameGroup(signatures);
  const modularity = createModularity(index, signatures, sameGroup);
  const { mean, sd } = modularityMoments(index, sameGroupSums(signatures, sameGroup));
  const values = permutationsOf(6).map((order) => modularity(Uint32Array.from(order, (at) => signatures.of[at]!)));
  const average = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / values.length;
  expectClose({ mean, variance: sd ** 2 }, { mean: average, variance });
});
