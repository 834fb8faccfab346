import { describe, expect, test } from "vitest";
import { createPart } from "#analysis/inference/matrix-part.ts";
import { regressMatrix } from "#analysis/inference/matrix-regression.ts";
import { columnOf, independent, orthonormal, type PairMatrix } from "#analysis/inference/pair-columns.ts";
import { expectClose } from "#test/analysis/close-to.ts";
import { type ReferenceNetwork, readReference } from "#test/analysis/reference-network.ts";

type Drawn = { readonly coefficient: number; readonly t: number; readonly correlation: number };

type Expected = {
  readonly names: readonly string[];
  readonly coefficients: readonly number[];
  readonly explained: number;
  readonly shuffled: readonly (readonly Drawn[])[];
};

const NETWORKS = ["lazega-advice", "florentine-marriage", "karate"];
const reference = readReference<Readonly<Record<string, Expected>>>("matrix-regression");

function matrixOf(network: ReferenceNetwork, value: (first: number, second: number) => number): PairMatrix {
  return Float64Array.from(
    network.actors.flatMap((_, first) => network.actors.map((__, second) => value(first, second))),
  );
}

/** `ties:` and another network, `same:` or `apart:` and an attribute. */
function matrixNamed(network: ReferenceNetwork, name: string): PairMatrix {
  const [kind, of = ""] = name.split(":");
  if (kind === "ties") return tiesOf(network, readReference<ReferenceNetwork>(of));
  const values = network.attributes[of]!;
  return matrixOf(network, (first, second) => {
    if (kind === "same") return String(values[first]) === String(values[second]) ? 1 : 0;
    return Math.abs(Number(values[first]) - Number(values[second]));
  });
}

function tiesOf(network: ReferenceNetwork, of: ReferenceNetwork): PairMatrix {
  const tied = new Set(
    of.ties.flatMap(([one, other]) => (of.directed ? [`${one} ${other}`] : [`${one} ${other}`, `${other} ${one}`])),
  );
  return matrixOf(network, (first, second) => (tied.has(`${network.actors[first]} ${network.actors[second]}`) ? 1 : 0));
}

function ordersOf(count: number): readonly Uint32Array[] {
  const straight = Uint32Array.from({ length: count }, (_, at) => at);
  return [straight, straight.toReversed(), straight.map((at) => (at + 1) % count)];
}

describe.each(NETWORKS)("%s", (key) => {
  const network = readReference<ReferenceNetwork>(key);
  const expected = reference[key]!;
  const pairs = { count: network.actors.length, directed: network.directed };
  const outcome = tiesOf(network, network);
  const explaining = expected.names.map((name) => matrixNamed(network, name));

  test("QAP2 · coefficients and what is explained are those of plain least squares", () => {
    const found = regressMatrix(outcome, explaining, pairs, { rounds: 1, seed: 1 });
    expectClose(
      { coefficients: found.effects.map(({ coefficient }) => coefficient), explained: found.explained },
      { coefficients: expected.coefficients, explained: expected.explained },
    );
  });

  test("QAP1 QAP3 · what is left of a matrix, shuffled by actor, gives the coefficient and t of a whole new fit", () => {
    const column = columnOf(outcome, pairs);
    const columns = explaining.map((matrix) => columnOf(matrix, pairs));
    const parts = columns.map((own, at) => {
      const others = orthonormal([column.map(() => 1), ...columns.filter((_, other) => other !== at)]);
      return createPart(column, own, others, pairs);
    });
    const found = ordersOf(pairs.count).map((order) => parts.map((part) => part(order)));
    expectClose(found, expected.shuffled);
  });
});

test("QAP4 · p is (r + 1)/(B + 1), the same for a seed, and small for what is there", () => {
  const network = readReference<ReferenceNetwork>("karate");
  const pairs = { count: network.actors.length, directed: false };
  const run = (seed: number) =>
    regressMatrix(tiesOf(network, network), [matrixNamed(network, "same:club")], pairs, { rounds: 199, seed })
      .effects[0]!;
  expect(run(7)).toEqual(run(7));
  expect(run(7).band).not.toEqual(run(8).band);
  expect(run(7)).toMatchObject({ pValue: 1 / 200, correlationP: 1 / 200 });
  const [low, high] = run(7).band;
  expect(low).toBeLessThan(0);
  expect(high).toBeGreaterThan(0);
});

test("QAP4 · a matrix that has nothing to do with the ties is found no more often than one in twenty", () => {
  const network = readReference<ReferenceNetwork>("florentine-marriage");
  const pairs = { count: network.actors.length, directed: false };
  const outcome = tiesOf(network, network);
  const found = Array.from({ length: 60 }, (_, seed) => {
    // Halves of the families, dealt by a stride that differs each time.
    const isHalf = (at: number) => (at * (2 * seed + 3) + ((at * at * seed) % 17)) % 16 < 8;
    const half = matrixOf(network, (first, second) => (isHalf(first) === isHalf(second) ? 1 : 0));
    const other = matrixNamed(network, "ties:florentine-business");
    return regressMatrix(outcome, [other, half], pairs, { rounds: 99, seed }).effects[1]!.pValue;
  });
  expect(found.filter((p) => p <= 0.05).length).toBeLessThanOrEqual(9);
});

test("QAP5 · a constant and a mixture of the others say nothing of their own", () => {
  const columns = [
    [1, 0, 1, 0],
    [2, 2, 2, 2],
    [0, 1, 0, 1],
    [1, 2, 3, 4],
  ].map((column) => Float64Array.from(column));
  expect(independent(columns)).toEqual([true, false, false, true]);
});

test("QAP4 · it stops when it is cancelled, and hears how far it is", () => {
  const network = readReference<ReferenceNetwork>("karate");
  const pairs = { count: network.actors.length, directed: false };
  const heard: number[] = [];
  const run = () =>
    regressMatrix(tiesOf(network, network), [matrixNamed(network, "same:club")], pairs, {
      rounds: 9,
      seed: 1,
      hooks: { isCancelled: () => heard.length === 3, onProgress: (rounds) => heard.push(rounds) },
    });
  expect(run).toThrow("cancelled: round 3 of 9 of shuffled matrices");
  expect(heard).toEqual([1, 2, 3]);
});
