import { describe, expect, test } from "vitest";
import { type Found, leiden } from "#analysis/algorithms/leiden.ts";
import { flowNetwork } from "#analysis/algorithms/leiden-network.ts";
import { createRandom } from "#analysis/algorithms/random.ts";
import { bestCommunities, communityStarts, runCommunities } from "#analysis/metrics/siloing/found-communities.ts";
import { graphIndex } from "#analysis/network/graph-index.ts";
import { indexFromTies } from "#analysis/network/network-index.ts";
import { graphOf, type ReferenceNetwork, readReference } from "#test/analysis/reference-network.ts";

type MicroCases = Readonly<
  Record<
    "leiden-two-k5-bridge" | "blondel-16-node",
    Pick<ReferenceNetwork, "directed" | "actors" | "ties"> & {
      readonly expected: {
        readonly modularityBest?: number;
        readonly partition?: readonly number[];
        readonly louvainModularities?: readonly number[];
        readonly final?: readonly number[];
      };
      readonly tolerance: number | null;
    }
  >
>;

const search = (network: Pick<ReferenceNetwork, "directed" | "actors" | "ties">, seed = 1) => {
  const index = graphIndex(graphOf(network), { weight: null });
  const starts = communityStarts(new Uint32Array(index.count), seed);
  return bestCommunities(
    index,
    starts.map((start) => runCommunities(index, start)!),
  )!;
};

test("COM4 · the karate club falls into the four groups of its published optimum, from any seed", () => {
  const karate = readReference<
    ReferenceNetwork & { readonly published: { readonly louvainGroups: { readonly bestModularity: number } } }
  >("karate");
  const found = [1, 2, 3, 4, 5].map((seed) => search(karate, seed));
  for (const { modularity, sizes } of found) {
    expect(modularity).toBeCloseTo(karate.published.louvainGroups.bestModularity, 5);
    expect([...sizes]).toEqual([12, 11, 6, 5]);
  }
});

describe("micro cases of igraph", () => {
  const cases = readReference<MicroCases>("micro-cases");

  test("COM4 · two complete fives with a bridge are two communities", () => {
    const micro = cases["leiden-two-k5-bridge"];
    const { of, modularity } = search(micro);
    expect(Math.abs(modularity - micro.expected.modularityBest!)).toBeLessThanOrEqual(micro.tolerance!);
    expect([...of]).toEqual(micro.expected.partition);
  });

  test("COM4 · the sixteen nodes of Blondel have at least the modularity that Louvain finds", () => {
    const micro = cases["blondel-16-node"];
    expect(search(micro).modularity).toBeGreaterThanOrEqual(micro.expected.louvainModularities!.at(-1)! - 1e-6);
  });
});

describe("a start", () => {
  const ring = indexFromTies(
    12,
    Array.from({ length: 12 }, (_, at) => [at, (at + 1) % 12, 1] as const).map(([a, b, w]) => [
      Math.min(a, b),
      Math.max(a, b),
      w,
    ]),
    { directed: false },
  );

  test("COM5 · that does not hang together is taken apart", () => {
    const opposite = Uint32Array.from({ length: 12 }, (_, at) => at % 2);
    const { of: grouping } = leiden(flowNetwork(ring), { random: createRandom(3), start: opposite })!;
    const groups = new Map<number, number[]>();
    for (const [actor, group] of grouping.entries()) groups.set(group, [...(groups.get(group) ?? []), actor]);
    for (const members of groups.values()) {
      const steps = members.filter((actor) => grouping[(actor + 1) % 12] === grouping[actor]).length;
      expect(steps).toBe(members.length - 1);
    }
  });

  test("a search that nobody wants any more answers nothing", () => {
    const none: Found | null = leiden(flowNetwork(ring), { random: createRandom(1), isCancelled: () => true });
    expect(none).toBeNull();
  });
});
