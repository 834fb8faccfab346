import * as fc from "fast-check";
import { expect, test } from "vitest";
import { brokerage } from "#analysis/metrics/bridging/brokerage.ts";
import { contactMixes } from "#analysis/metrics/bridging/contact-mix.ts";
import { crossHoles } from "#analysis/metrics/bridging/cross-holes.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import { undirectedIndex } from "#analysis/network/undirected-index.ts";
import { analyseRows } from "#test/analysis/analyse-rows.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { makeActor, makeRows, makeTie } from "#test/analysis/coalition-builder.ts";
import {
  indexOf,
  partitionOf,
  permutationsOf,
  type SmallNetwork,
  smallNetworks,
} from "#test/properties/small-networks.ts";

const orNull = (value: number) => (Number.isNaN(value) ? null : value);

function holesOf(network: SmallNetwork) {
  const { index, signatures } = assignedPart(indexOf(network), partitionOf(network));
  return crossHoles(undirectedIndex(index), signatures, createSameGroup(signatures));
}

/** Pair by pair, straight from the definition. */
function bruteHoles(network: SmallNetwork) {
  const { signatures } = assignedPart(indexOf(network), partitionOf(network));
  const same = createSameGroup(signatures);
  const isTied = (one: number, other: number) =>
    network.ties.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
  const all = Array.from({ length: network.count }, (_, at) => at);
  return all.map((actor) => {
    const contacts = all.filter((other) => isTied(actor, other));
    const pairs = contacts.flatMap((one, at) => contacts.slice(at + 1).map((other) => [one, other] as const));
    const open = pairs.filter(([one, other]) => !isTied(one, other));
    const differing = open.map(([one, other]) => 1 - same(signatures.of[one]!, signatures.of[other]!));
    return { open: open.length, share: differing.reduce((sum, part) => sum + part, 0) / open.length };
  });
}

test("SH7 · open pairs of contacts from different groups are those that looking at every pair gives", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 2, max: 8, hats: "several" }), (network) => {
      const plain = ({ open, share }: { open: number; share: number }) => [open, orNull(share)];
      expectClose(holesOf(network).map(plain), bruteHoles(network).map(plain));
    }),
    { seed: 2 },
  );
});

test("SH7 · what chance gives is the mean over all ways to deal the groups of the others", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 4, max: 5, hats: "several" }), (network) => {
      const { index, signatures } = assignedPart(indexOf(network), partitionOf(network));
      const told = contactMixes(index, signatures, createSameGroup(signatures));
      const found = holesOf(network);
      const others = Array.from({ length: network.count - 1 }, (_, at) => at + 1);
      if (Number.isNaN(found[0]!.share)) return;
      const deals = permutationsOf(network.count - 1).map((order) => {
        const shares = [network.shares[0]!, ...order.map((at) => network.shares[others[at]!]!)];
        return holesOf({ ...network, shares })[0]!.share;
      });
      expectClose(deals.reduce((sum, share) => sum + share, 0) / deals.length, told[0]!.expected);
    }),
    { seed: 6, numRuns: 60 },
  );
});

test("SH7 · with one group an actor they are the open triples in which the two ends differ", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 3, max: 8, hats: "one", directed: false }), (network) => {
      const { index, signatures } = assignedPart(indexOf(network), partitionOf(network));
      const { raw } = brokerage(index, signatures);
      holesOf(network).forEach(({ open, share }, at) => {
        expect(2 * open).toBe(raw.total[at]);
        const alike = raw.coordinator[at]! + raw.consultant[at]!;
        if (open > 0) expect(share).toBeCloseTo(1 - alike / raw.total[at]!, 12);
      });
    }),
    { seed: 8 },
  );
});

test("SH7 · an actor without a group, or whose contacts all know each other, has none", () => {
  const actors = ["x", "x", "y", "", "y"].map((group, at) =>
    makeActor("abcde"[at]!, { attributes: group === "" ? {} : { group } }),
  );
  const ties = ["ab", "bc", "ac", "cd", "de", "ce"].map((ends) => makeTie(ends[0]!, ends[1]!));
  const found = analyseRows(makeRows({ actors, ties }), { permutations: 0 }).bridging.actors;
  expect(
    found.map(({ id, openPairs, crossHoles: share, crossHolesExpected }) => [id, openPairs, share, crossHolesExpected]),
  ).toEqual([
    ["a", 0, null, null],
    ["b", 0, null, null],
    // a, b and e are tied to c, who has d as well: a and e differ, and so do b and e.
    ["c", 2, 1, expect.closeTo(2 / 3, 12)],
    ["d", null, null, null],
    ["e", 0, null, null],
  ]);
});
