import fc from "fast-check";
import { expect, test } from "vitest";
import { arcNetwork, separatingTies } from "#analysis/algorithms/tie-routes.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";

const marks = (count: number, members: readonly number[]) =>
  Uint8Array.from({ length: count }, (_, at) => (members.includes(at) ? 1 : 0));

type Ends = readonly (readonly [number, number])[];

/** Up to nine ties among up to six actors, so that every set of them can be tried. */
const cases = fc.record({
  directed: fc.boolean(),
  draws: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), {
    maxLength: 9,
    selector: ([one, other]) => (one < other ? `${one} ${other}` : `${other} ${one}`),
  }),
  sides: fc.array(fc.constantFrom("source", "sink", "neither"), { minLength: 6, maxLength: 6 }),
});

function reaches(ties: Ends, directed: boolean, sources: readonly number[]): ReadonlySet<number> {
  const seen = new Set(sources);
  for (let size = -1; size !== seen.size; ) {
    size = seen.size;
    for (const [from, to] of ties) {
      if (seen.has(from)) seen.add(to);
      if (!directed && seen.has(to)) seen.add(from);
    }
  }
  return seen;
}

test("DEP11 · the fewest ties whose loss parts two sides are those that trying every set of ties gives", () => {
  fc.assert(
    fc.property(cases, ({ directed, draws, sides }) => {
      const drawn = draws.filter(([one, other]) => one !== other).map(([one, other]): IndexTie => [one, other, 1]);
      const index = indexFromTies(
        6,
        drawn.map(([one, other]) => (directed || one < other ? [one, other, 1] : [other, one, 1])),
        { directed },
      );
      const ties: Ends = [...index.sources].map((source, tie) => [source, index.targets[tie]!]);
      const [sources, sinks] = (["source", "sink"] as const).map((side) =>
        sides.flatMap((own, at) => (own === side ? [at] : [])),
      );
      const isParted = (gone: ReadonlySet<number>) => {
        const seen = reaches(
          ties.filter((_, tie) => !gone.has(tie)),
          directed,
          sources!,
        );
        return !sinks!.some((sink) => seen.has(sink));
      };
      const sets = Array.from({ length: 2 ** ties.length }, (_, set) =>
        ties.flatMap((__, at) => ((set >> at) & 1 ? [at] : [])),
      );
      const fewest = Math.min(...sets.filter((set) => isParted(new Set(set))).map((set) => set.length));
      const found = separatingTies(arcNetwork(index), { isSource: marks(6, sources!), isSink: marks(6, sinks!) })!;
      expect(found.length).toBe(fewest);
      expect(isParted(new Set(found))).toBe(true);
    }),
    { numRuns: 400, seed: 3 },
  );
});

test("DEP11 · no loss of ties parts who is on both sides", () => {
  const index = indexFromTies(2, [[0, 1, 1]], { directed: false });
  expect(separatingTies(arcNetwork(index), { isSource: marks(2, [0, 1]), isSink: marks(2, [1]) })).toBeNull();
});

test("DEP11 · a directed tie joins one way only", () => {
  const index = indexFromTies(2, [[0, 1, 1]], { directed: true });
  const [zero, one] = [marks(2, [0]), marks(2, [1])];
  expect([...separatingTies(arcNetwork(index), { isSource: zero, isSink: one })!]).toEqual([0]);
  expect([...separatingTies(arcNetwork(index), { isSource: one, isSink: zero })!]).toEqual([]);
});
