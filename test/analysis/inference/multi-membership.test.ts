import { expect, test } from "vitest";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { coupling } from "#analysis/network/coupling.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { memberships } from "#analysis/network/partition.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { graphOf, readReference } from "#test/analysis/reference-network.ts";

type DoubleHats = {
  readonly groups: readonly string[];
  readonly actors: readonly string[];
  readonly memberships: readonly (readonly string[])[];
  readonly ties: readonly (readonly [string, string, number])[];
  readonly computed: {
    readonly kernels: {
      readonly min: {
        readonly internal: number;
        readonly external: number;
        readonly eiIndex: number;
        readonly labelPermutationMeanInternal: number;
        readonly labelPermutationVarInternal: number;
        readonly zInternal: number;
        readonly expectedEi: number;
      };
    };
    readonly mixingMaximalCoupling: readonly (readonly number[])[];
  };
};

const network = readReference<DoubleHats>("multi-membership");
const partition = memberships(
  network.memberships.map((groups) => groups.map((group) => ({ group, share: 1 / groups.length }))),
);
const assigned = assignedPart(graphIndex(graphOf({ ...network, directed: false })), partition);
const siloing = measureSiloing(assigned, { permutations: 999, seed: 1, derived: false });

test("MX2 · a tie between two actors with the same two hats stays wholly inside", () => {
  const both = [
    [0, 0.5],
    [1, 0.5],
  ] as const;
  expect(coupling(both, both)).toEqual([
    [0, 0, 0.5],
    [1, 1, 0.5],
  ]);
});

test("P8 EI1 NULL1 · E-I index and chance of actors with double hats, by what they have in common", () => {
  const { min } = network.computed.kernels;
  const weight = min.internal + min.external;
  const { eiIndex, internalShare } = siloing.metrics;
  expectClose(
    { value: eiIndex.value, expected: eiIndex.expected, z: eiIndex.z },
    { value: min.eiIndex, expected: min.expectedEi, z: -min.zInternal },
  );
  expectClose(
    { value: internalShare.value, expected: internalShare.expected, sd: internalShare.sd, z: internalShare.z },
    {
      value: min.internal / weight,
      expected: min.labelPermutationMeanInternal / weight,
      sd: Math.sqrt(min.labelPermutationVarInternal) / weight,
      z: min.zInternal,
    },
  );
});

test("MX2 · ties of double hats are spread by maximal coupling: inside on the diagonal, between two groups twice the half", () => {
  const { mixingMaximalCoupling: expected } = network.computed;
  const at = new Map(network.groups.map((group, position) => [group, position]));
  const keys = siloing.mixing.groups;
  expectClose(
    siloing.mixing.ties,
    keys.map((row) => keys.map((column) => expected[at.get(row)!]![at.get(column)!]! * (row === column ? 1 : 2))),
  );
});
