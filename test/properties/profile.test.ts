import * as fc from "fast-check";
import { expect, test } from "vitest";
import { mixChance } from "#analysis/inference/mix-chance.ts";
import { contactMixes } from "#analysis/metrics/bridging/contact-mix.ts";
import { visitOpenPairs } from "#analysis/metrics/bridging/open-pairs.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import { undirectedIndex } from "#analysis/network/undirected-index.ts";
import { indexOf, partitionOf, permutationsOf, type SmallNetwork, smallNetworks } from "./small-networks.ts";

function brokersByHand({ count, ties, directed }: SmallNetwork, actor: number): readonly string[] {
  const isTied = (from: number, to: number) =>
    ties.some(([one, other]) => (one === from && other === to) || (!directed && one === to && other === from));
  const actors = Array.from({ length: count }, (_, at) => at);
  return actors.flatMap((sender) =>
    actors
      .filter((receiver) => receiver !== sender && !isTied(sender, receiver))
      .filter((receiver) => isTied(sender, actor) && isTied(actor, receiver))
      .map((receiver) => {
        const brokers = actors.filter((one) => isTied(sender, one) && isTied(one, receiver));
        return `${sender} ${receiver} ${brokers.length}`;
      }),
  );
}

test("PF1 · open pairs and who else joins them are those of the definition", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 2, max: 8, hats: "one" }), (network) => {
      const index = indexOf(network);
      for (let actor = 0; actor < network.count; actor += 1) {
        const visited: string[] = [];
        visitOpenPairs(index, actor, (sender, receiver, brokers) => visited.push(`${sender} ${receiver} ${brokers}`));
        expect(visited.sort()).toEqual([...brokersByHand(network, actor)].sort());
      }
    }),
  );
});

/** Of every way to deal the groups of the others, how many are at most and at least as mixed. */
function enumerated(network: SmallNetwork, actor: number): number {
  const others = Array.from({ length: network.count }, (_, at) => at).filter((at) => at !== actor);
  const mixOf = (shares: SmallNetwork["shares"]) => {
    const { index, signatures } = assignedPart(indexOf(network), partitionOf({ ...network, shares }));
    return contactMixes(index, signatures, createSameGroup(signatures))[actor]!.unbiased;
  };
  const observed = mixOf(network.shares);
  const dealt = permutationsOf(others.length).map((order) => {
    const shares = [...network.shares];
    order.forEach((from, to) => {
      shares[others[to]!] = network.shares[others[from]!]!;
    });
    return mixOf(shares);
  });
  const less = dealt.filter((value) => value <= observed + 1e-9).length;
  const more = dealt.filter((value) => value >= observed - 1e-9).length;
  return Math.min(1, (2 * Math.min(less, more)) / dealt.length);
}

function chanceOf(network: SmallNetwork, actor: number, rounds: number) {
  const { index, signatures } = assignedPart(indexOf(network), partitionOf(network));
  const { offsets, neighbours, neighbourWeights } = undirectedIndex(index);
  const [from, until] = [offsets[actor]!, offsets[actor + 1]!];
  const contacts = {
    actor,
    others: neighbours.subarray(from, until),
    weights: neighbourWeights.subarray(from, until),
  };
  return mixChance(signatures, contacts, { sameGroup: createSameGroup(signatures), seed: 7, rounds });
}

test("PF4 · where ties weigh the same, p is that of every way to deal the groups of the others", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 3, max: 6, hats: "one", directed: false }), (network) => {
      const plain = { ...network, ties: network.ties.map(([one, other]) => [one, other, 1] as const) };
      const found = chanceOf(plain, 0, 99);
      const contacts = plain.ties.filter(([one]) => one === 0).length;
      if (contacts < 2) expect(found).toBeNull();
      else {
        expect(found?.draws).toBe(0);
        expect(found?.pValue).toBeCloseTo(enumerated(plain, 0), 9);
      }
    }),
    { numRuns: 60 },
  );
});

test("PF4 · elsewhere seeded deals come near it, and give the same again", () => {
  const rounds = 4_999;
  fc.assert(
    fc.property(smallNetworks({ min: 4, max: 6, hats: "several" }), (network) => {
      const found = chanceOf(network, 0, rounds);
      if (found === null || found.draws === 0) return;
      const exact = enumerated(network, 0);
      // Twice the smaller side: its spread is twice that of one side, and at ½ it can't go above 1.
      const slack = 2 * 5 * Math.sqrt(((exact / 2) * (1 - exact / 2) + 0.01) / rounds);
      expect(Math.abs(found.pValue - exact)).toBeLessThan(slack);
      expect(chanceOf(network, 0, rounds)).toEqual(found);
    }),
    { numRuns: 40 },
  );
});

test("PF4 · with one contact there is nothing that could be mixed", () => {
  const shares = ["a", "b", "a"].map((group) => [{ group, share: 1 }]);
  expect(chanceOf({ directed: false, count: 3, kernel: "min", ties: [[0, 1, 1]], shares }, 0, 99)).toBeNull();
});
