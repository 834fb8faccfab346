import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openRoutes, openSearch } from "#analysis/algorithms/brandes.ts";
import { createNeeds } from "#analysis/algorithms/brandes-needs.ts";
import { carryBack, searchFrom } from "#analysis/algorithms/brandes-search.ts";
import type { LoopsBy } from "#analysis/algorithms/open-loops.ts";
import type { PairDemand } from "#analysis/algorithms/pair-demand.ts";
import { addUnavoidable } from "#analysis/algorithms/route-dominators.ts";
import { foldNetwork, wholeNetwork } from "#analysis/algorithms/route-fold.ts";
import { openWasm } from "#analysis/algorithms/route-loops-wasm.ts";
import type { FoldedNetwork } from "#analysis/algorithms/route-network.ts";
import { addChunks } from "#analysis/algorithms/source-chunks.ts";
import { indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";
import { expectClose } from "#test/analysis/close-to.ts";

type Case = { readonly index: NetworkIndex; readonly demand: PairDemand };

/** Groups of actors who are all tied to each other, overlapping in some, and a few ties more: blocks, trees and twins. */
const networks: fc.Arbitrary<Case> = fc
  .record({
    count: fc.integer({ min: 1, max: 24 }),
    directed: fc.boolean(),
    cliques: fc.array(fc.array(fc.nat(23), { minLength: 2, maxLength: 6 }), { maxLength: 7 }),
    ties: fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 12 }),
    kinds: fc.array(fc.nat(3), { minLength: 24, maxLength: 24 }),
    table: fc.option(fc.array(fc.nat(4), { minLength: 16, maxLength: 16 })),
  })
  .map(({ count, directed, cliques, ties, kinds, table }) => {
    const pairs = [
      ...ties,
      ...cliques.flatMap((clique) => clique.flatMap((one) => clique.map((other) => [one, other] as const))),
    ]
      .map(([one, other]) => [one % count, other % count] as const)
      .filter(([one, other]) => one !== other)
      .map(([one, other]) => (directed || one < other ? `${one} ${other}` : `${other} ${one}`));
    const distinct = [...new Set(pairs)].map((pair) => pair.split(" ").map(Number));
    const symmetric =
      table && Float64Array.from({ length: 16 }, (_, at) => (table[at]! + table[(at % 4) * 4 + (at >> 2)]!) / 8);
    return {
      index: indexFromTies(
        count,
        distinct.map(([one, other]) => [one!, other!, 1] as const),
        { directed },
      ),
      demand: { kinds: Uint32Array.from(kinds.slice(0, count)), kindCount: 4, table: symmetric },
    };
  });

function sumsOf(folded: FoldedNetwork) {
  const options = { withUnavoidable: true };
  const part = openRoutes(folded, options)({ from: 0, until: folded.sources.length })!;
  return addChunks([part], folded, options);
}

test("B1 B2 UN1 · blocks with all that hangs on them behind them, and twins as one, give what the whole network gives", () => {
  fc.assert(
    fc.property(networks, ({ index, demand }) => {
      const [folded, whole] = [foldNetwork(index, demand), wholeNetwork(index, demand)].map(sumsOf);
      expectClose([...folded!.plain], [...whole!.plain]);
      expectClose([...folded!.cross], [...whole!.cross]);
      expectClose([...folded!.unavoidable!], [...whole!.unavoidable!]);
    }),
    { numRuns: 500 },
  );
});

describe("what needs no search", () => {
  const demandOf = (count: number): PairDemand => ({ kinds: new Uint32Array(count), kindCount: 1, table: null });
  const nodesOf = (count: number, pairs: readonly (readonly [number, number])[]) => {
    const index = indexFromTies(
      count,
      pairs.map(([one, other]) => [one, other, 1] as const),
      { directed: false },
    );
    return foldNetwork(index, demandOf(count)).network.count;
  };

  test("is a tree", () => {
    expect(
      nodesOf(6, [
        [0, 1],
        [0, 2],
        [2, 3],
        [2, 4],
        [4, 5],
      ]),
    ).toBe(0);
  });

  test("are circles of three and of any number who all know each other, however they hang together", () => {
    expect(
      nodesOf(7, [
        [0, 1],
        [0, 2],
        [1, 2],
        [2, 3],
        [3, 4],
        [3, 5],
        [3, 6],
        [4, 5],
        [4, 6],
        [5, 6],
      ]),
    ).toBe(0);
  });

  test("are all but one of those who are tied alike", () => {
    // A ring of four, of whom the first is two who know each other.
    expect(
      nodesOf(5, [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
        [4, 1],
        [4, 3],
        [4, 0],
      ]),
    ).toBe(4);
  });
});

test("there is WebAssembly to compare with", () => {
  expect(openWasm(1)).not.toBeNull();
});

test("B6 DET4 · the same bytes come out with WebAssembly and without", () => {
  const bytesOf = (folded: FoldedNetwork, by: LoopsBy) => {
    const searching = openSearch(folded.network, by);
    const fillNeed = createNeeds(folded.network.behind, searching.memory.need);
    for (const source of folded.sources) {
      fillNeed(source);
      searchFrom(source, searching);
      addUnavoidable(searching);
      carryBack(searching);
    }
    const { sums, unavoidable } = searching.memory;
    return Buffer.concat(
      [sums, unavoidable].map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
    );
  };
  fc.assert(
    fc.property(networks, ({ index, demand }) => {
      const folded = foldNetwork(index, demand);
      expect(bytesOf(folded, "WebAssembly").equals(bytesOf(folded, "JavaScript"))).toBe(true);
    }),
    { numRuns: 300 },
  );
});
