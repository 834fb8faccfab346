import { describe, expect, test } from "vitest";
import { allDistances } from "#analysis/algorithms/all-distances.ts";
import { distanceTable } from "#analysis/algorithms/distance-table.ts";
import { hopsOf } from "#analysis/algorithms/hop-search.ts";
import { NO_KIND } from "#analysis/algorithms/pair-demand.ts";
import { createRandom } from "#analysis/algorithms/random.ts";
import { distanceSpread } from "#analysis/metrics/siloing/distance-spread.ts";
import { type IndexTie, indexFromTies, type NetworkIndex } from "#analysis/network/network-index.ts";
import { expectClose } from "#test/analysis/close-to.ts";

function randomIndex(count: number, ties: number, options: { readonly directed: boolean }): NetworkIndex {
  const random = createRandom(3);
  const drawn = new Map<string, IndexTie>();
  while (drawn.size < ties) {
    const [one, other] = [random(count), random(count)];
    if (one !== other && (options.directed || one < other)) drawn.set(`${one} ${other}`, [one, other, 1]);
  }
  return indexFromTies(count, [...drawn.values()], options);
}

/** One search after the other, actor by actor. */
function plainSearch({ count, offsets, neighbours }: NetworkIndex, start: number): Int32Array {
  const steps = new Int32Array(count).fill(-1);
  const queue = [start];
  steps[start] = 0;
  for (const actor of queue) {
    for (const other of neighbours.subarray(offsets[actor]!, offsets[actor + 1]!)) {
      if (steps[other] !== -1) continue;
      steps[other] = steps[actor]! + 1;
      queue.push(other);
    }
  }
  return steps;
}

const line = (count: number) =>
  indexFromTies(
    count,
    Array.from({ length: count - 1 }, (_, at) => [at, at + 1, 1] as const),
    { directed: false },
  );

/** More actors than bits in a word, so dense that steps are wide, so thin that they are narrow and much is out of reach. */
const NETWORKS: readonly (readonly [string, NetworkIndex])[] = [
  ["dense", randomIndex(150, 2_000, { directed: false })],
  ["thin", randomIndex(300, 260, { directed: false })],
  ["dense and directed", randomIndex(150, 3_000, { directed: true })],
  ["thin and directed", randomIndex(300, 500, { directed: true })],
  ["a line", line(70)],
];

describe.each(NETWORKS)("%s", (_, index) => {
  const kinds = Uint32Array.from({ length: index.count }, (__, actor) => (actor % 11 === 0 ? NO_KIND : actor % 3));
  const ends = [...kinds.keys()].filter((actor) => kinds[actor] !== NO_KIND);
  const searched = ends.map((from) => plainSearch(index, from));
  const pairs = ends.flatMap((from, at) =>
    ends.flatMap((to) => {
      const steps = searched[at]![to]!;
      return to === from || steps < 0 ? [] : [{ from, to, steps }];
    }),
  );

  test("PD1 PD2 · 32 searches at once find what one after the other finds", () => {
    const sums = allDistances(index, { kinds, classCount: 2, table: null })!;
    for (const [side, isSame] of [true, false].entries()) {
      const own = pairs.filter(({ from, to }) => (kinds[from] === kinds[to]) === isSame);
      const steps = own.map((pair) => pair.steps).sort((a, b) => a - b);
      const { reached, reciprocals, squares, steps: total, within, median } = distanceSpread(sums, [side]);
      const sum = (worth: (step: number) => number) => steps.reduce((all, step) => all + worth(step), 0);
      expectClose(
        { reached, reciprocals, squares, total, within, median },
        {
          reached: own.length,
          reciprocals: sum((step) => 1 / step),
          squares: sum((step) => 1 / step ** 2),
          total: sum((step) => step),
          within: [1, 2, 3].map((most) => steps.filter((step) => step <= most).length),
          median: (steps[Math.floor((steps.length - 1) / 2)]! + steps[Math.floor(steps.length / 2)]!) / 2,
        },
      );
    }
  });

  test("PD8 · rows, columns and what both ways have are those of the pairs, written out", () => {
    const { received, sent, mutual } = allDistances(index, { kinds, classCount: 2, table: null })!;
    const columns = new Array<number>(index.count).fill(0);
    const rows = new Array<number>(index.count).fill(0);
    const back = new Map(pairs.map(({ from, to, steps }) => [`${from} ${to}`, steps]));
    const both = { reciprocals: 0, near: 0, reached: 0 };
    for (const { from, to, steps } of pairs) {
      rows[from]! += 1 / steps;
      columns[to]! += 1 / steps;
      const other = back.get(`${to} ${from}`);
      if (other === undefined || !index.directed) continue;
      both.reciprocals += 1 / (steps * other);
      both.reached += 1;
      if (steps <= 2 && other <= 2) both.near += 1;
    }
    expectClose([...received.reciprocals], columns);
    expectClose([...(sent ?? received).reciprocals], rows);
    expectClose(mutual, both);
  });

  test("a table of all distances is that of plain searches", () => {
    const table = distanceTable(hopsOf(index, "on"), Uint32Array.from(ends));
    const expected = ends.flatMap((_from, at) => ends.map((to) => Math.max(0, searched[at]![to]!)));
    expect([...table]).toEqual(expected);
  });
});

test("PD6 · beyond 250 steps sums go on, and a median that lies there is not given", () => {
  const count = 900;
  const sums = allDistances(line(count), { kinds: new Uint32Array(count), classCount: 2, table: null })!;
  const { reached, steps, reciprocals, median } = distanceSpread(sums, [0]);
  const atStep = Array.from({ length: count - 1 }, (_, at) => ({ step: at + 1, pairs: 2 * (count - 1 - at) }));
  expectClose(
    { reached, steps, reciprocals },
    {
      reached: count * (count - 1),
      steps: atStep.reduce((sum, { step, pairs }) => sum + step * pairs, 0),
      reciprocals: atStep.reduce((sum, { step, pairs }) => sum + pairs / step, 0),
    },
  );
  expect(median).toBeNaN();
});

test("cancelled between two chunks it gives nothing", () => {
  const classes = { kinds: new Uint32Array(70), classCount: 2, table: null };
  let asked = 0;
  const isCancelled = () => {
    asked += 1;
    return asked > 1;
  };
  expect(allDistances(line(70), classes, { isCancelled })).toBeNull();
});
