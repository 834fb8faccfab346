import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Guests } from "#analysis/introductions/table-plan/guests.ts";
import { tableSizes } from "#analysis/introductions/table-plan/table-sizes.ts";
import { planTables, type TablePlan, type TablePlanOptions } from "#analysis/introductions/table-plan.ts";

/** Guests of whom every pair in `pairs` counts, and none in `apart` may sit together. */
function guestsOf(
  count: number,
  pairs: readonly (readonly [number, number, number?])[],
  apart: readonly (readonly [number, number])[] = [],
): Guests {
  const guests = { count, worth: new Float64Array(count * count), apart: new Uint8Array(count * count) };
  for (const [one, other, worth = 1] of pairs) {
    guests.worth[one * count + other] = worth;
    guests.worth[other * count + one] = worth;
  }
  for (const [one, other] of apart) {
    for (const pair of [one * count + other, other * count + one]) {
      guests.apart[pair] = 1;
      guests.worth[pair] = 0;
    }
  }
  return guests;
}

const allPairs = (count: number) =>
  Array.from({ length: count }, (_, one) =>
    Array.from({ length: count - one - 1 }, (_, next) => [one, one + 1 + next] as const),
  ).flat();

function planned(guests: Guests, options: TablePlanOptions): TablePlan {
  const plan = planTables(guests, options);
  if ("why" in plan) throw new Error(`nobody is seated: ${plan.why}`);
  return plan;
}

/** Every way to put guests at tables of these sizes, as the table of each. */
function everySeating(count: number, sizes: readonly number[]): number[][] {
  const found: number[][] = [];
  const room = [...sizes];
  const seat = (tables: readonly number[]) => {
    if (tables.length === count) found.push([...tables]);
    else {
      room.forEach((places, table) => {
        if (places === 0) return;
        room[table] = places - 1;
        seat([...tables, table]);
        room[table] = places;
      });
    }
  };
  seat([]);
  return found;
}

const isAllowed =
  ({ count, apart }: Guests) =>
  (tables: readonly number[]) =>
    allPairs(count).every(([one, other]) => tables[one] !== tables[other] || apart[one * count + other] === 0);

/** The most that one round can be worth; null where nobody can be seated. */
function bestRound(guests: Guests, sizes: readonly number[]): number | null {
  const allowed = everySeating(guests.count, sizes).filter(isAllowed(guests));
  const worthOf = (tables: readonly number[]) =>
    allPairs(guests.count).reduce(
      (sum, [one, other]) =>
        sum + (tables[one] === tables[other] ? (guests.worth[one * guests.count + other] ?? 0) : 0),
      0,
    );
  return allowed.length === 0 ? null : Math.max(...allowed.map(worthOf));
}

/** What a plan is worth, counted pair by pair. */
function worthOf({ count, worth }: Guests, { rounds }: TablePlan): number {
  const sat = new Set(
    rounds.flat().flatMap(({ guests }) => guests.flatMap((one) => guests.map((other) => one * count + other))),
  );
  return allPairs(count).reduce((sum, [one, other]) => {
    const pair = one * count + other;
    return sum + (sat.has(pair) ? (worth[pair] ?? 0) : 0);
  }, 0);
}

const someGuests = (most: number) =>
  fc.integer({ min: 2, max: most }).chain((count) => {
    const pairs = allPairs(count);
    return fc
      .array(fc.constantFrom("apart", "nothing", "counts", "counts", "counts twice"), {
        minLength: pairs.length,
        maxLength: pairs.length,
      })
      .map((kinds) =>
        guestsOf(
          count,
          pairs.flatMap(([one, other], at): [number, number, number][] =>
            kinds[at]?.startsWith("counts") ? [[one, other, kinds[at] === "counts" ? 1 : 2]] : [],
          ),
          pairs.filter((_, at) => kinds[at] === "apart"),
        ),
      );
  });

describe("who sits where", () => {
  test("SE1 · everybody sits once in each round, at tables whose sizes differ by one at most", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (count, asked, rounds) => {
          const tables = Math.min(asked, count);
          const plan = planned(guestsOf(count, allPairs(count)), { tables, rounds, seed: 1 });
          expect(plan.rounds).toHaveLength(rounds);
          for (const round of plan.rounds) {
            expect(round).toHaveLength(tables);
            expect(round.flatMap(({ guests }) => guests).sort((a, b) => a - b)).toEqual([...Array(count).keys()]);
            const sizes = round.map(({ guests }) => guests.length);
            expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  test("SE1 · of a size asked for no table has more", () => {
    expect(tableSizes(13, { size: 6 })).toEqual([5, 4, 4]);
    expect(tableSizes(12, { size: 6 })).toEqual([6, 6]);
    expect(tableSizes(5, { tables: 5 })).toEqual([1, 1, 1, 1, 1]);
  });

  test("SE2 · nobody sits with whom it is kept apart from whenever any seating does so, and else it is said", () => {
    fc.assert(
      fc.property(someGuests(7), fc.integer({ min: 1, max: 7 }), (guests, asked) => {
        const tables = Math.min(asked, guests.count);
        const isPossible = bestRound(guests, tableSizes(guests.count, { tables })) !== null;
        const plan = planTables(guests, { tables, rounds: 2, seed: 3 });
        if ("why" in plan) {
          expect({ isPossible, why: plan.why }).toEqual({ isPossible: false, why: "impossible" });
          const enough = plan.enough ?? guests.count + 1;
          for (let more = tables + 1; more <= Math.min(enough, guests.count); more += 1) {
            expect(bestRound(guests, tableSizes(guests.count, { tables: more })) !== null).toBe(more === enough);
          }
          return;
        }
        for (const { guests: seated } of plan.rounds.flat()) {
          for (const one of seated)
            for (const other of seated) expect(guests.apart[one * guests.count + other]).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("SE2 · everybody kept apart from everybody needs a table each", () => {
    const enemies = guestsOf(30, [], allPairs(30));
    expect(planTables(enemies, { tables: 29, rounds: 1, seed: 1 })).toEqual({ why: "impossible", enough: 30 });
    expect(planned(enemies, { tables: 30, rounds: 2, seed: 1 })).toMatchObject({ countable: 0, met: 0, most: 0 });
  });
});

describe("how many meet", () => {
  test("SE3 · one round is worth as much as the best of all seatings", () => {
    fc.assert(
      fc.property(someGuests(7), fc.integer({ min: 1, max: 4 }), (guests, asked) => {
        const tables = Math.min(asked, guests.count);
        const best = bestRound(guests, tableSizes(guests.count, { tables }));
        if (best !== null) expect(worthOf(guests, planned(guests, { tables, rounds: 1, seed: 1 }))).toBe(best);
      }),
      { numRuns: 60 },
    );
  });

  test("SE3 · two rounds are worth as much as the best two of all seatings", () => {
    fc.assert(
      fc.property(someGuests(6), (guests) => {
        const sizes = tableSizes(guests.count, { tables: 2 });
        const allowed = everySeating(guests.count, sizes).filter(isAllowed(guests));
        if (allowed.length === 0) return;
        const pairs = allPairs(guests.count);
        const best = Math.max(
          ...allowed.flatMap((first) =>
            allowed.map((second) =>
              pairs.reduce((sum, [one, other]) => {
                const meet = first[one] === first[other] || second[one] === second[other];
                return sum + (meet ? (guests.worth[one * guests.count + other] ?? 0) : 0);
              }, 0),
            ),
          ),
        );
        expect(worthOf(guests, planned(guests, { tables: 2, rounds: 2, seed: 1 }))).toBe(best);
      }),
      { numRuns: 40 },
    );
  });

  test("SE3 · sixteen at four tables all meet in five rounds, less than one in twenty left, as the affine plane has it", () => {
    const { met, most } = planned(guestsOf(16, allPairs(16)), { size: 4, rounds: 5, seed: 1 });
    expect(most).toBe(120);
    expect(met).toBeGreaterThanOrEqual(114);
  });

  test("SE4 · a pair that met before counts no more, and each table tells what is new there", () => {
    const guests = guestsOf(9, allPairs(9));
    const { rounds, met, countable } = planned(guests, { size: 3, rounds: 6, seed: 1 });
    expect({ met, countable }).toEqual({ met: 36, countable: 36 });
    expect(rounds.flat().reduce((sum, table) => sum + table.met, 0)).toBe(36);
    expect(rounds[0]?.map((table) => table.met)).toEqual([3, 3, 3]);
  });

  test("SE5 · no plan is over the bound, and the bound never over the pairs that count", () => {
    fc.assert(
      fc.property(someGuests(7), fc.integer({ min: 1, max: 3 }), (guests, rounds) => {
        const plan = planTables(guests, { tables: 2, rounds, seed: 1 });
        if ("why" in plan) return;
        expect(plan.met).toBeLessThanOrEqual(plan.most);
        expect(plan.most).toBeLessThanOrEqual(plan.countable);
      }),
      { numRuns: 40 },
    );
  });

  test("SE5 · at one table everybody meets in the first round, and nothing is new in the second", () => {
    const { rounds, met, most, chance } = planned(guestsOf(5, allPairs(5)), { tables: 1, rounds: 2, seed: 1 });
    expect(rounds.map((round) => round.map((table) => table.met))).toEqual([[10], [0]]);
    expect({ met, most, chance }).toEqual({ met: 10, most: 10, chance: { draws: 200, mean: 10, from: 10, until: 10 } });
  });

  test("SE6 · chance is what dealing everybody over the tables gives on average", () => {
    // 12 at three tables: two sit together with 3/11 a round, and at least once in two with 1 − (8/11)².
    const { chance } = planned(guestsOf(12, allPairs(12)), { tables: 3, rounds: 2, seed: 5 });
    const expected = 66 * (1 - (8 / 11) ** 2);
    expect(Math.abs(chance.mean - expected)).toBeLessThan(0.5);
    expect(chance.from).toBeLessThan(expected);
    expect(chance.until).toBeGreaterThan(expected);
  });
});

test("SE7 · the same guests, options and seed give the same plan; guests and tables stand by their number", () => {
  const guests = guestsOf(20, allPairs(20), [[0, 1]]);
  const plan = planned(guests, { size: 5, rounds: 3, seed: 9 });
  expect(planned(guests, { size: 5, rounds: 3, seed: 9 })).toEqual(plan);
  for (const round of plan.rounds) {
    for (const { guests: seated } of round) expect(seated).toEqual(seated.toSorted((a, b) => a - b));
    const firsts = round.map(({ guests: [first] }) => first ?? -1);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  }
});

test("SE8 · it hears when it is cancelled, and tells how far it is", () => {
  const guests = guestsOf(20, allPairs(20));
  const options = { size: 5, rounds: 3, seed: 1 };
  expect(() => planTables(guests, { ...options, isCancelled: () => true })).toThrow("cancelled: tables for 20 guests");
  const heard: number[] = [];
  planTables(guests, { ...options, onProgress: (done) => heard.push(done) });
  expect(heard.length).toBeGreaterThan(3);
  expect(heard.at(-1)).toBe(1);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
});
