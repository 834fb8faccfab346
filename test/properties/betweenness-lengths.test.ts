import * as fc from "fast-check";
import { test } from "vitest";
import { betweenness } from "#analysis/algorithms/source-chunks.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { everyRoute, omega } from "./every-route.ts";
import { indexOf, partitionOf, type SmallNetwork, smallNetworks } from "./small-networks.ts";

const networks = smallNetworks({ min: 0, max: 6, hats: "several" });

const measure = (network: SmallNetwork, alpha: number | null) => {
  const index = indexOf(network);
  const demand = crossDemand(index.count, assignedPart(index, partitionOf(network)));
  return { demand, found: betweenness(index, demand, { alpha, withUnavoidable: true })! };
};

test("B9 · by strength, betweenness is what all routes, written out and added up in sixtieths, give", () => {
  fc.assert(
    fc.property(networks, (network) => {
      const { demand, found } = measure(network, 1);
      const expected = byEnumeration(network, (source, target) => omega(demand, source, target));
      expectClose([...found.plain], expected.plain);
      expectClose([...found.cross], expected.cross);
      expectClose([...found.unavoidable!], expected.unavoidable);
    }),
    { numRuns: 150 },
  );
});

test("B9 · where all ties are equally strong, or strength counts for nothing, routes go by hops", () => {
  const equal = networks.map((network) => ({
    ...network,
    ties: network.ties.map(([source, target]) => [source, target, 3] as const),
  }));
  fc.assert(
    fc.property(equal, networks, (alike, different) => {
      for (const [network, alpha] of [
        [alike, 1],
        [alike, 0.5],
        [different, 0],
      ] as const) {
        const [byLength, byHops] = [measure(network, alpha).found, measure(network, null).found];
        expectClose([...byLength.plain], [...byHops.plain]);
        expectClose([...byLength.cross], [...byHops.cross]);
      }
    }),
    { numRuns: 50 },
  );
});

function byEnumeration(network: SmallNetwork, weightOf: (source: number, target: number) => number) {
  const { count, directed } = network;
  const plain = new Array<number>(count).fill(0);
  const cross = new Array<number>(count).fill(0);
  const unavoidable = new Array<number>(count).fill(0);
  for (let source = 0; source < count; source += 1) {
    for (let target = directed ? 0 : source + 1; target < count; target += 1) {
      if (source === target) continue;
      const routes = everyRoute(network, source, target).map((route) => ({
        route,
        length: route.slice(1).reduce((sum, actor, at) => sum + sixtieths(network, route[at]!, actor), 0),
      }));
      const least = Math.min(...routes.map(({ length }) => length));
      const shortest = routes.filter(({ length }) => length === least);
      for (let actor = 0; actor < count; actor += 1) {
        if (actor === source || actor === target || shortest.length === 0) continue;
        const passing = shortest.filter(({ route }) => route.includes(actor)).length;
        plain[actor]! += passing / shortest.length;
        cross[actor]! += (passing / shortest.length) * weightOf(source, target);
        if (passing === shortest.length) unavoidable[actor]! += weightOf(source, target);
      }
    }
  }
  return { plain, cross, unavoidable };
}

function sixtieths({ ties, directed }: SmallNetwork, one: number, other: number): number {
  const [, , weight] = ties.find(
    ([source, target]) => (source === one && target === other) || (!directed && source === other && target === one),
  )!;
  return 60 / weight;
}
