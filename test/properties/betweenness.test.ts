import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openRoutes, type RouteSums, type SourceRange } from "#analysis/algorithms/brandes.ts";
import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { foldNetwork } from "#analysis/algorithms/route-fold.ts";
import { addChunks, betweenness } from "#analysis/algorithms/source-chunks.ts";
import { betweennessShares } from "#analysis/metrics/bridging/betweenness.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import { assignedPart } from "#analysis/network/assigned.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { omega } from "./every-route.ts";
import { indexOf, partitionOf, reordered, type SmallNetwork } from "./small-networks.ts";
import { sparseNetworks } from "./sparse-networks.ts";

function measure(network: SmallNetwork) {
  const index = indexOf(network);
  const demand = crossDemand(index.count, assignedPart(index, partitionOf(network)));
  const raw = betweenness(index, demand)!;
  return { index, demand, raw, shares: betweennessShares(raw, demand, index) };
}

/** Every shortest route written out, pair by pair. */
function byEnumeration({ count, ties, directed }: SmallNetwork, demand: PairDemand) {
  const next = Array.from({ length: count }, (_, actor) =>
    ties.flatMap(([source, target]) => {
      if (source === actor) return [target];
      return target === actor && !directed ? [source] : [];
    }),
  );
  const plain = new Array<number>(count).fill(0);
  const cross = new Array<number>(count).fill(0);
  const allCross = new Array<number>(count).fill(0);
  for (let source = 0; source < count; source += 1) {
    for (let target = directed ? 0 : source + 1; target < count; target += 1) {
      if (source === target) continue;
      const weight = omega(demand, source, target);
      const routes = shortestRoutes(next, source, target);
      for (let actor = 0; actor < count; actor += 1) {
        if (actor === source || actor === target) continue;
        allCross[actor]! += weight;
        if (routes.length === 0) continue;
        const part = routes.filter((route) => route.includes(actor)).length / routes.length;
        plain[actor]! += part;
        cross[actor]! += part * weight;
      }
    }
  }
  return { plain, cross, share: cross.map((sum, at) => (allCross[at]! > 1e-9 ? sum / allCross[at]! : Number.NaN)) };
}

function shortestRoutes(next: readonly (readonly number[])[], source: number, target: number): number[][] {
  let routes = [[source]];
  for (let steps = 0; steps < next.length && routes.length > 0; steps += 1) {
    routes = routes.flatMap((route) =>
      next[route.at(-1)!]!.filter((actor) => !route.includes(actor)).map((actor) => [...route, actor]),
    );
    const arrived = routes.filter((route) => route.at(-1) === target);
    if (arrived.length > 0) return arrived;
  }
  return [];
}

describe.each(["one", "several"] as const)("%s group or groups an actor", (hats) => {
  const networks = sparseNetworks({ min: 0, max: 8, hats });

  test("B1 B2 B4 B8 · betweenness is what all shortest routes, written out, give", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { demand, raw, shares } = measure(network);
        const expected = byEnumeration(network, demand);
        expectClose([...raw.plain], expected.plain);
        expectClose([...raw.cross], expected.cross);
        expectClose([...shares.cross], expected.share);
      }),
      { numRuns: 150 },
    );
  });

  test("B3 B8 · between groups there is never more than in all, and shares are at most 1", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { raw, shares } = measure(network);
        expect([...raw.cross].filter((sum, at) => sum > raw.plain[at]! + 1e-9)).toEqual([]);
        expect([...shares.plain, ...shares.cross].filter((share) => share < 0 || share > 1 + 1e-9)).toEqual([]);
      }),
    );
  });

  test("B3 · what runs between each two kinds, and within each, adds up to what runs between all", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { index, demand, raw } = measure(network);
        const { kinds, kindCount } = demand;
        const sum = new Array<number>(index.count).fill(0);
        for (let one = 0; one < kindCount; one += 1) {
          for (let other = one; other < kindCount; other += 1) {
            const cell = demand.table === null ? Number(one !== other) : demand.table[one * kindCount + other]!;
            const table = new Float64Array(kindCount ** 2);
            table[one * kindCount + other] = cell;
            table[other * kindCount + one] = cell;
            betweenness(index, { kinds, kindCount, table })!.cross.forEach((part, at) => {
              sum[at]! += part;
            });
          }
        }
        expectClose(sum, [...raw.cross]);
      }),
    );
  });

  test("DET2 · the order of the actors changes nothing", () => {
    const withOrder = networks.chain((network) =>
      fc.tuple(
        fc.constant(network),
        fc.shuffledSubarray([...network.shares.keys()], { minLength: network.count, maxLength: network.count }),
      ),
    );
    fc.assert(
      fc.property(withOrder, ([network, order]) => {
        const here = measure(network);
        const there = measure(reordered(network, order));
        expectClose(
          [...there.raw.plain],
          order.map((old) => here.raw.plain[old]!),
        );
        expectClose(
          [...there.shares.cross],
          order.map((old) => here.shares.cross[old]!),
        );
      }),
    );
  });

  test("one more actor without ties changes no raw value", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const { raw } = measure(network);
        const more = measure({
          ...network,
          count: network.count + 1,
          shares: [...network.shares, [{ group: "a", share: 1 }]],
        });
        expectClose([...more.raw.plain], [...raw.plain, 0]);
        expectClose([...more.raw.cross], [...raw.cross, 0]);
      }),
    );
  });
});

test("B6 · chunks handed out to any number of threads give the same bytes", () => {
  const networks = sparseNetworks({ min: 1, max: 30, hats: "several" });
  fc.assert(
    fc.property(networks, fc.integer({ min: 1, max: 8 }), fc.nat(), (network, threads, turn) => {
      const { index, demand, raw } = measure(network);
      const folded = foldNetwork(index, demand);
      const chunks = Array.from(folded.sources, (_, at): SourceRange => ({ from: at, until: at + 1 }));
      const parts = new Map<number, RouteSums>();
      for (let thread = 0; thread < threads; thread += 1) {
        const sumRoutes = openRoutes(folded, { withUnavoidable: true });
        chunks.forEach((chunk, at) => {
          if ((at + turn) % threads === thread) parts.set(at, sumRoutes(chunk)!);
        });
      }
      const together = addChunks(
        chunks.map((_, at) => parts.get(at)!),
        folded,
        { withUnavoidable: true },
      );
      expect(Buffer.from(together.cross.buffer).equals(Buffer.from(raw.cross.buffer))).toBe(true);
      expect(Buffer.from(together.plain.buffer).equals(Buffer.from(raw.plain.buffer))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
