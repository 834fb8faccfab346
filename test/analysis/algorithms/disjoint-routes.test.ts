import fc from "fast-check";
import { expect, test } from "vitest";
import { separatingSet } from "#analysis/algorithms/disjoint-routes.ts";
import { type FlowNetwork, flowNetwork } from "#analysis/algorithms/flow-network.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";

const marks = (count: number, members: readonly number[]) =>
  Uint8Array.from({ length: count }, (_, at) => (members.includes(at) ? 1 : 0));

type Case = {
  readonly count: number;
  readonly directed: boolean;
  readonly ties: readonly IndexTie[];
  readonly sources: readonly number[];
  readonly sinks: readonly number[];
};

const cases: fc.Arbitrary<Case> = fc
  .record({
    count: fc.integer({ min: 2, max: 9 }),
    directed: fc.boolean(),
    density: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  })
  .chain(({ count, directed, density }) => {
    const pairs = Array.from(
      { length: count * count },
      (_, at) => [Math.floor(at / count), at % count] as const,
    ).filter(([one, other]) => (directed ? one !== other : one < other));
    return fc.record({
      count: fc.constant(count),
      directed: fc.constant(directed),
      ties: fc
        .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: pairs.length, maxLength: pairs.length })
        .map((draws) => pairs.filter((_, at) => draws[at]! < density).map(([one, other]) => [one, other, 1] as const)),
      sources: fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { minLength: 1 }),
      sinks: fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { minLength: 1 }),
    });
  });

function isParted({ count, ties, directed, sources, sinks }: Case, gone: number): boolean {
  const stays = (actor: number) => (gone & (1 << actor)) === 0;
  const seen = new Set(sources.filter(stays));
  const queue = [...seen];
  for (let actor = queue.pop(); actor !== undefined; actor = queue.pop()) {
    for (const [one, other] of ties) {
      for (const [from, to] of directed
        ? [[one, other]]
        : [
            [one, other],
            [other, one],
          ]) {
        if (from === actor && stays(to!) && !seen.has(to!)) {
          seen.add(to!);
          queue.push(to!);
        }
      }
    }
  }
  return count > 0 && !sinks.some((sink) => seen.has(sink));
}

/** All smallest sets, by trying every set. */
function smallestSets(asked: Case): readonly number[] {
  const sets = Array.from({ length: 2 ** asked.count }, (_, set) => set).filter((set) => isParted(asked, set));
  const sizeOf = (set: number) => set.toString(2).replaceAll("0", "").length;
  const least = Math.min(...sets.map(sizeOf));
  return sets.filter((set) => sizeOf(set) === least);
}

const asSet = (members: Iterable<number>) => [...members].reduce((set, member) => set | (1 << member), 0);

test("DEP1 DEP2 · the fewest who part two groups, and who is in every such set, are those that trying all sets gives", () => {
  fc.assert(
    fc.property(cases, (asked) => {
      const index = indexFromTies(asked.count, asked.ties, { directed: asked.directed });
      const network: FlowNetwork = flowNetwork(index);
      const found = separatingSet(network, {
        isSource: marks(asked.count, asked.sources),
        isSink: marks(asked.count, asked.sinks),
      });
      const all = smallestSets(asked);
      expect(all).toContain(asSet(found.nearSources));
      expect(all).toContain(asSet(found.nearSinks));
      expect(found.value).toBe(found.nearSources.length);
      expect(asSet(found.inEvery)).toBe(all.reduce((common, set) => common & set));
    }),
    { numRuns: 300, seed: 7 },
  );
});
