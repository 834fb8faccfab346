import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCutPoints } from "#analysis/algorithms/cut-points.ts";
import { countCutPairs } from "#analysis/algorithms/cut-points-pairs.ts";
import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { betweenness } from "#analysis/algorithms/source-chunks.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { omega } from "./every-route.ts";
import { indexOf, partitionOf, type SmallNetwork } from "./small-networks.ts";
import { sparseNetworks } from "./sparse-networks.ts";

function measure(network: SmallNetwork) {
  const index = indexOf(network);
  const demand = crossDemand(index.count, assignedPart(index, partitionOf(network)));
  return { index, demand, found: betweenness(index, demand, { withUnavoidable: true })! };
}

/** Hops from an actor to everybody; Infinity where there is no route. */
function hops({ count, ties, directed }: SmallNetwork, source: number, gone: number | null): number[] {
  const distance = new Array<number>(count).fill(Number.POSITIVE_INFINITY);
  distance[source] = 0;
  for (let round = 0; round < count; round += 1) {
    for (const [one, other] of ties) {
      if (one === gone || other === gone) continue;
      distance[other] = Math.min(distance[other]!, distance[one]! + 1);
      if (!directed) distance[one] = Math.min(distance[one]!, distance[other]! + 1);
    }
  }
  return distance;
}

/** Every actor taken away in turn. */
function byRemoval(network: SmallNetwork, demand: PairDemand): number[] {
  const { count, directed } = network;
  const actors = Array.from({ length: count }, (_, at) => at);
  return actors.map((gone) => {
    let sum = 0;
    for (const source of actors.filter((each) => each !== gone)) {
      const before = hops(network, source, null);
      const after = hops(network, source, gone);
      for (const target of actors.filter((each) => each !== gone && (directed ? each !== source : each > source))) {
        if (after[target]! > before[target]!) sum += omega(demand, source, target);
      }
    }
    return sum;
  });
}

describe.each(["one", "several"] as const)("%s group or groups an actor", (hats) => {
  const networks = sparseNetworks({ min: 0, max: 9, hats });

  test("UN1 · pairs that need an actor are those whose route is longer or lost in the network without it", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { demand, found } = measure(network);
        expectClose([...found.unavoidable!], byRemoval(network, demand));
      }),
      { numRuns: 300 },
    );
  });

  test("UN2 · they are among the pairs that it carries, and without direction those that lose contact are among them", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { index, demand, found } = measure(network);
        const above = [...found.unavoidable!].filter((pairs, at) => pairs > found.cross[at]! + 1e-9);
        expect(above).toEqual([]);
        if (index.directed) return;
        const { lostWithActor } = countCutPairs(findCutPoints(index), demand);
        expect([...lostWithActor].filter((pairs, at) => pairs > found.unavoidable![at]! + 1e-9)).toEqual([]);
      }),
    );
  });
});
