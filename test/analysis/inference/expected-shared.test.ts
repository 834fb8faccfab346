import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectedShared } from "#analysis/inference/expected-shared.ts";
import { incidenceOf } from "#analysis/network/incidence.ts";

/** Per project the mean number of actors that it shares with each other one, over every matrix with these margins on average. */
function overEveryMatrix(actors: number, lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const cells = actors * lists.length;
  const matrices = Array.from({ length: 2 ** cells }, (_, code) =>
    Array.from({ length: cells }, (__, at) => (code >> at) & 1),
  );
  const has = (matrix: readonly number[], actor: number, project: number) =>
    matrix[actor * lists.length + project] ?? 0;
  const degrees = Array.from({ length: actors }, (_, actor) => lists.filter((own) => own.includes(actor)).length);
  const busy = degrees.map(() => 0);
  const large = lists.map(() => 0);
  let weights: readonly number[] = [];
  for (let round = 0; round < 400; round += 1) {
    const raw = matrices.map((matrix) =>
      Math.exp(
        matrix.reduce(
          (sum, cell, at) =>
            sum + cell * ((busy[Math.floor(at / lists.length)] ?? 0) + (large[at % lists.length] ?? 0)),
          0,
        ),
      ),
    );
    const total = raw.reduce((sum, weight) => sum + weight, 0);
    weights = raw.map((weight) => weight / total);
    const mean = (count: (matrix: readonly number[]) => number) =>
      matrices.reduce((sum, matrix, at) => sum + (weights[at] ?? 0) * count(matrix), 0);
    for (let actor = 0; actor < actors; actor += 1) {
      const now = mean((matrix) => lists.reduce((sum, _, project) => sum + has(matrix, actor, project), 0));
      busy[actor] = (busy[actor] ?? 0) + 0.6 * ((degrees[actor] ?? 0) - now);
    }
    lists.forEach((own, project) => {
      const now = mean((matrix) => degrees.reduce((sum, _, actor) => sum + has(matrix, actor, project), 0));
      large[project] = (large[project] ?? 0) + 0.6 * (own.length - now);
    });
  }
  return lists.map((_, one) =>
    lists.map((__, other) =>
      matrices.reduce((sum, matrix, at) => {
        const shared = degrees.filter((___, actor) => has(matrix, actor, one) && has(matrix, actor, other)).length;
        return sum + (weights[at] ?? 0) * shared;
      }, 0),
    ),
  );
}

describe("how many actors two projects are expected to share", () => {
  test("CP3 · the mean over every matrix whose margins are on average those observed", () => {
    // Nobody is in every project, so that no chance is certain.
    const lists = [
      [0, 1, 2],
      [0, 1],
      [2, 3],
    ];
    const expected = expectedShared(incidenceOf(4, lists));
    const all = overEveryMatrix(4, lists);
    for (const [one, other] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      expect(expected?.(one, other)).toBeCloseTo(all[one]?.[other] ?? Number.NaN, 6);
    }
  });

  test("CP3 · two projects of equal actors share the product of their sizes over the actors", () => {
    // Everybody is in two of four projects of four: each actor is in each project for a half.
    const expected = expectedShared(
      incidenceOf(8, [
        [0, 1, 2, 3],
        [4, 5, 6, 7],
        [0, 1, 4, 5],
        [2, 3, 6, 7],
      ]),
    );
    expect(expected?.(0, 1)).toBeCloseTo((4 * 4) / 8, 9);
  });

  test("CP3 · where the margins leave no choice it is what there is", () => {
    const expected = expectedShared(incidenceOf(3, [[0, 1, 2], [0, 1, 2], [0]]));
    expect([expected?.(0, 1), expected?.(0, 2), expected?.(1, 2)]).toEqual([3, 1, 1]);
  });

  test("CP3 · either way round it is the same, and never more than the smaller project", () => {
    const lists = fc.array(fc.uniqueArray(fc.nat(9), { minLength: 1 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(lists, (own) => {
        const expected = expectedShared(incidenceOf(10, own));
        const shared = expected?.(0, 1) ?? 0;
        expect(shared).toBe(expected?.(1, 0) ?? 0);
        expect(shared).toBeGreaterThanOrEqual(0);
        expect(shared).toBeLessThanOrEqual(Math.min(own[0]?.length ?? 0, own[1]?.length ?? 0) + 1e-6);
      }),
      { numRuns: 100 },
    );
  });
});
