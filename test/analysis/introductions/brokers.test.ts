import { expect, test } from "vitest";
import { createBrokers } from "#analysis/introductions/brokers.ts";
import { warmCandidates } from "#analysis/introductions/candidates.ts";
import { createRoom } from "#analysis/introductions/caps.ts";
import { stepsTable } from "#analysis/introductions/steps-table.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";

// 0 and 1 share 2, 3 and 4; 5 and 6 share 2 and 3 as well.
const TIES: readonly IndexTie[] = [
  [0, 2, 3],
  [1, 2, 2],
  [0, 3, 2],
  [1, 3, 5],
  [0, 4, 1],
  [1, 4, 9],
  [2, 5, 2],
  [2, 6, 2],
  [3, 5, 2],
  [3, 6, 2],
];
const index = indexFromTies(7, TIES, { directed: false });
const nobody = { actors: new Uint8Array(7) };

test("IN8 · a broker is as strong as the weaker of its two ties, the strongest first", () => {
  expect(createBrokers(index, nobody)(0, 1)).toEqual([
    { actor: 2, strength: 2 },
    { actor: 3, strength: 2 },
    { actor: 4, strength: 1 },
  ]);
});

test("IN8 · who may not be asked, or whose ties may not both be named, is no broker", () => {
  const shy = { actors: Uint8Array.of(0, 0, 1, 0, 0, 0, 0) };
  expect(createBrokers(index, shy)(0, 1).map(({ actor }) => actor)).toEqual([3, 4]);
  const nameable = indexFromTies(
    7,
    TIES.filter(([one, other]) => !(one === 1 && other === 3)),
    { directed: false },
  );
  expect(createBrokers(nameable, nobody)(0, 1).map(({ actor }) => actor)).toEqual([2, 4]);
});

test("IN8 · of equally strong brokers who was asked least so far is asked, and all of them are told", () => {
  const room = createRoom(7, { perActor: 2, perBroker: 1 }, createBrokers(index, nobody));
  expect(room.take(0, 1)).toEqual({ broker: 2, via: [2, 3] });
  expect(room.take(5, 6)).toEqual({ broker: 3, via: [3] });
  // 2 and 3 have enough: the weaker one is asked.
  expect(room.take(0, 1)).toEqual({ broker: 4, via: [4] });
  // And now 0 and 1 have two new ties each.
  expect(room.take(0, 1)).toBeNull();
  const even = createRoom(7, { perActor: 9, perBroker: 2 }, createBrokers(index, nobody));
  expect([even.take(0, 1)?.via, even.take(5, 6)?.via, even.take(5, 6)?.via]).toEqual([
    [2, 3],
    [3, 2],
    [2, 3],
  ]);
});

test("IN7 · of too many candidates those whose ends have most ties are kept, and the rest counted", () => {
  const demand = { kinds: Uint32Array.of(0, 1, 2, 2, 2, 0, 1), kindCount: 3, table: null };
  const excluded = { ...nobody, isBlocked: () => false };
  const about = { steps: stepsTable(index), demand, excluded };
  const all = warmCandidates(index, index, { ...about, most: 100 });
  const some = warmCandidates(index, index, { ...about, most: 1 });
  expect(all.ones.length).toBeGreaterThan(2);
  expect([[...some.ones], [...some.others], some.leftOut]).toEqual([[0], [1], all.ones.length - 1]);
});
