import * as fc from "fast-check";
import { expect, test } from "vitest";
import { leadingEigenvector } from "#analysis/algorithms/leading-eigenvector.ts";
import { measureGroups } from "#analysis/measure-groups.ts";
import { measureLiterature } from "#analysis/measure-literature.ts";
import { measureSiloing } from "#analysis/measure-siloing.ts";
import { contactMixes } from "#analysis/metrics/bridging/contact-mix.ts";
import { spectralSegregation } from "#analysis/metrics/siloing/spectral-segregation.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { createSameGroup } from "#analysis/network/signatures.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { indexOf, partitionOf, permutationsOf, reordered, type SmallNetwork, smallNetworks } from "./small-networks.ts";

const ANY = smallNetworks({ min: 2, max: 7, hats: "several" });
const SINGLE = smallNetworks({ min: 2, max: 7, hats: "one" });

function measure(network: SmallNetwork, permutations = 0) {
  const assigned = assignedPart(indexOf(network), partitionOf(network));
  const options = { permutations, seed: 1, derived: false };
  const { metrics, groups, mixing } = measureSiloing(assigned, options);
  const literature = measureLiterature(assigned, { ...options, headline: metrics.internalShare, organisations: null });
  return { assigned, metrics, literature, groups: measureGroups(assigned, groups, options), mixing };
}

const values = (network: SmallNetwork) =>
  Object.fromEntries(Object.entries(measure(network).literature).map(([id, { value }]) => [id, value]));

test("DET2 LIT1 LIT4 LIT5 LIT6 LIT7 · the order of the actors changes no index of the literature", () => {
  const networkAndOrder = ANY.chain((network) => {
    const order = Array.from({ length: network.count }, (_, at) => at);
    return fc.tuple(fc.constant(network), fc.shuffledSubarray(order, { minLength: network.count }));
  });
  fc.assert(
    fc.property(networkAndOrder, ([network, order]) => {
      expectClose(values(reordered(network, order)), values(network));
    }),
  );
});

test("LIT2 · Freeman's segregation is a straight line in the E-I index, with the same z and p", () => {
  fc.assert(
    fc.property(ANY, (network) => {
      const { metrics, literature } = measure(network, 19);
      const { eiIndex, internalShare } = metrics;
      const { freeman } = literature;
      if (freeman.value === null || eiIndex.value === null || eiIndex.expected === null) return;
      expectClose(freeman.value, 1 - (1 + eiIndex.value) / (1 + eiIndex.expected));
      expectClose(freeman.z, internalShare.z);
      expect(freeman.pValue).toBe(internalShare.pValue);
    }),
  );
});

test("LIT1 · assortativity is that of the matrix of weights, and with several groups of what everybody has in common", () => {
  fc.assert(
    fc.property(ANY, (network) => {
      const { assigned, literature } = measure(network);
      const { index, signatures } = assigned;
      const same = createSameGroup(signatures);
      const sent = new Float64Array(index.count);
      const received = new Float64Array(index.count);
      let inside = 0;
      let total = 0;
      for (const [source, target, weight] of network.ties) {
        for (const [from, to] of network.directed
          ? [[source, target]]
          : [
              [source, target],
              [target, source],
            ]) {
          sent[from!]! += weight;
          received[to!]! += weight;
          total += weight;
          inside += weight * same(signatures.of[from!]!, signatures.of[to!]!);
        }
      }
      let anybody = 0;
      for (let from = 0; from < index.count; from += 1) {
        for (let to = 0; to < index.count; to += 1) {
          anybody += (sent[from]! * received[to]! * same(signatures.of[from]!, signatures.of[to]!)) / total ** 2;
        }
      }
      if (literature.assortativity.value === null) return;
      expectClose(literature.assortativity.value, (inside / total - anybody) / (1 - anybody));
    }),
  );
});

test("LIT5 LIT6 · odds ratio and densities are those of pairs counted one by one, links for the one and weight for the other", () => {
  fc.assert(
    fc.property(ANY, (network) => {
      const { assigned, literature } = measure(network);
      const { signatures } = assigned;
      const same = createSameGroup(signatures);
      const weightOf = new Map(network.ties.map(([source, target, weight]) => [`${source} ${target}`, weight]));
      const sums = { pairs: [0, 0], links: [0, 0], weight: [0, 0] };
      for (let one = 0; one < network.count; one += 1) {
        for (let other = network.directed ? 0 : one + 1; other < network.count; other += 1) {
          if (one === other) continue;
          const weight =
            weightOf.get(`${one} ${other}`) ?? weightOf.get(network.directed ? "" : `${other} ${one}`) ?? 0;
          const inside = same(signatures.of[one]!, signatures.of[other]!);
          [inside, 1 - inside].forEach((part, side) => {
            sums.pairs[side]! += part;
            sums.links[side]! += weight > 0 ? part : 0;
            sums.weight[side]! += part * weight;
          });
        }
      }
      const [inside, outside] = sums.pairs.map((pairs, side) => sums.weight[side]! / pairs);
      if (literature.densityRatio.value !== null) expectClose(literature.densityRatio.value, inside! / outside!);
      if (literature.eiSizeCorrected.value !== null) {
        expectClose(literature.eiSizeCorrected.value, (outside! - inside!) / (outside! + inside!));
      }
      if (literature.withinOddsRatio.value === null) return;
      const cells = [...sums.links, ...sums.pairs.map((pairs, side) => pairs - sums.links[side]!)];
      const [a, b, c, d] = cells.some((cell) => cell < 1e-9) ? cells.map((cell) => cell + 0.5) : cells;
      expect(literature.withinOddsRatio.value).toBeCloseTo(Math.log((a! * d!) / (b! * c!)), 8);
    }),
  );
});

test("LIT4 · for two groups of undirected ties Gupta, Anderson and May's Q is assortativity", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 2, max: 7, hats: "one", directed: false }), (network) => {
      const { literature, mixing } = measure(network);
      const { assortativity, guptaAndersonMay } = literature;
      if (mixing.groups.length !== 2 || guptaAndersonMay.value === null) return;
      expectClose(guptaAndersonMay.value, assortativity.value);
    }),
  );
});

test("GA1 · a group's expected share is that of its pairs, and the mean effect by contacts is near the network's", () => {
  fc.assert(
    fc.property(SINGLE, (network) => {
      const { groups } = measure(network);
      if (groups.length < 2) return;
      for (const { size, expectedInternalShare, internalShare, effect } of groups) {
        expectClose(expectedInternalShare, (size - 1) / (network.count - 1));
        if (internalShare !== null) expectClose(effect, internalShare - (size - 1) / (network.count - 1));
      }
    }),
  );
});

test("GA3 · undirected, a group's segregation matrix index is its E-I index by density with the other sign", () => {
  fc.assert(
    fc.property(smallNetworks({ min: 2, max: 7, hats: "several", directed: false }), (network) => {
      for (const { eiSizeCorrected, segregationMatrixIndex } of measure(network).groups) {
        expectClose(segregationMatrixIndex, eiSizeCorrected === null ? null : 0 - eiSizeCorrected);
      }
    }),
  );
});

test("LIT7 · spectral segregation is what every member of a part gets from its contacts in the group", () => {
  fc.assert(
    fc.property(SINGLE, (network) => {
      const { index, signatures } = assignedPart(indexOf(network), partitionOf(network));
      const { actors } = spectralSegregation(index, signatures);
      const strength = new Float64Array(network.count);
      const received = new Float64Array(network.count);
      for (const [source, target, weight] of network.ties) {
        strength[source]! += weight;
        strength[target]! += weight;
        if (signatures.of[source] !== signatures.of[target]) continue;
        received[source]! += weight * actors[target]!;
        received[target]! += weight * actors[source]!;
      }
      // B·v = λ·v with one λ for who hangs together inside a group, and never more than all contact.
      const lambda = (actor: number) => received[actor]! / strength[actor]! / actors[actor]!;
      for (const [source, target] of network.ties) {
        if (signatures.of[source] !== signatures.of[target]) continue;
        expectClose(lambda(source), lambda(target));
        expect(lambda(source)).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

test("LIT7 · the largest eigenvalue is found on two-sided and on nearly even matrices", () => {
  const entries = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 36, maxLength: 36 });
  fc.assert(
    fc.property(entries, (numbers) => {
      const at = (row: number, column: number) => numbers[6 * Math.min(row, column) + Math.max(row, column)]!;
      // A path through all holds the matrix together.
      const entry = (row: number, column: number) => at(row, column) + (Math.abs(row - column) === 1 ? 1 : 0);
      const rows = Array.from({ length: 6 }, (_, row) => Array.from({ length: 6 }, (__, column) => entry(row, column)));
      const { value, vector } = leadingEigenvector((given, into) => {
        rows.forEach((row, position) => {
          into[position] = row.reduce((sum, each, column) => sum + each * given[column]!, 0);
        });
      }, new Float64Array(6).fill(1));
      rows.forEach((row, position) => {
        const image = row.reduce((sum, each, column) => sum + each * vector[column]!, 0);
        expect(Math.abs(image - value * vector[position]!)).toBeLessThan(1e-10 * value);
      });
      expect(vector.every((part) => part > 0)).toBe(true);
    }),
  );
});

test("GA6 · two contacts differ by chance as much as two others do, whatever the number of contacts", () => {
  const small = smallNetworks({ min: 3, max: 5, hats: "several", directed: false });
  fc.assert(
    fc.property(small, (network) => {
      const sums = new Float64Array(network.count);
      const orders = permutationsOf(network.count - 1);
      let expected: readonly number[] = [];
      for (const order of orders) {
        // The first keeps its groups, those of the others are dealt.
        const dealt = { ...network, shares: [network.shares[0]!, ...order.map((at) => network.shares[at + 1]!)] };
        const { index, signatures } = assignedPart(indexOf(dealt), partitionOf(dealt));
        const mixes = contactMixes(index, signatures, createSameGroup(signatures));
        sums[0]! += mixes[0]!.unbiased;
        expected = [mixes[0]!.expected];
      }
      if (Number.isNaN(sums[0]!)) return;
      expectClose(sums[0]! / orders.length, expected[0]!);
    }),
    { numRuns: 60 },
  );
});
