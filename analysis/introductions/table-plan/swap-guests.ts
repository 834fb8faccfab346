import type { Random } from "#analysis/algorithms/random.ts";
import { countMeetings, type Guests, type Seating } from "./guests.ts";

/** A step is taken when it is no worse than the seating so many steps ago. */
const MEMORY = 20;
/** Steps between two questions whether somebody cancelled. */
const BETWEEN = 16_384;

type Options = {
  readonly steps: number;
  readonly random: Random;
  readonly isCancelled?: (() => boolean) | undefined;
  /** Hears which part is done, 0–1. */
  readonly onProgress?: ((done: number) => void) | undefined;
};

/**
 * Lets two guests of different tables swap places in one of the rounds, over and over, whenever the whole is then no worse than now
 * or than some steps ago, and gives the best that was met (late acceptance: Burke & Bykov 2017,
 * doi:10.1016/j.ejor.2016.07.012). Nobody comes to sit with whom it is kept apart from. The number of steps is fixed, so that it
 * ends, and it need not be the best there is.
 *
 * @throws when cancelled
 */
export function swapGuests(
  guests: Guests,
  start: Seating,
  { steps, random, isCancelled, onProgress }: Options,
): Seating {
  const { count, worth, apart } = guests;
  const seating = start.map((tableOf) => tableOf.slice());
  const meetings = countMeetings(guests, seating);
  const seats = seating.map(membersOf);
  const memory = new Float64Array(MEMORY);
  let value = 0;
  let bestValue = 0;
  let best: Seating = start;
  let isBest = false;
  for (let step = 0; step < steps; step += 1) {
    if (step % BETWEEN === 0) {
      if (isCancelled?.()) throw new Error(`cancelled: tables for ${count} guests`);
      onProgress?.(step / steps);
    }
    const round = random(seating.length);
    const tableOf = seating[round]!;
    const one = random(count);
    const other = random(count);
    const [from, to] = [tableOf[one]!, tableOf[other]!];
    if (from === to) continue;
    const [oneTable, otherTable] = [seats[round]![from]!, seats[round]![to]!];
    if (isRefused(one, otherTable, other) || isRefused(other, oneTable, one)) continue;
    const gain = gainOf(one, oneTable, otherTable, other) + gainOf(other, otherTable, oneTable, one);
    const slot = step % MEMORY;
    if (gain >= 0 || value + gain >= memory[slot]!) {
      // What was best is written down only when it is left behind.
      if (isBest && gain < 0) {
        best = seating.map((tables) => tables.slice());
        isBest = false;
      }
      move(one, oneTable, otherTable, other);
      move(other, otherTable, oneTable, one);
      oneTable[oneTable.indexOf(one)] = other;
      otherTable[otherTable.indexOf(other)] = one;
      tableOf[one] = to;
      tableOf[other] = from;
      value += gain;
      if (value > bestValue) {
        bestValue = value;
        isBest = true;
      }
    }
    memory[slot] = value;
  }
  onProgress?.(1);
  return isBest ? seating : best;

  function isRefused(guest: number, table: readonly number[], leaving: number): boolean {
    for (const seated of table) if (seated !== leaving && apart[guest * count + seated] === 1) return true;
    return false;
  }

  /** What is new at the table that a guest comes to, without who leaves it, less what is lost at its own. */
  function gainOf(guest: number, own: readonly number[], next: readonly number[], leaving: number): number {
    let gain = 0;
    for (const seated of own) {
      if (seated !== guest && meetings[guest * count + seated] === 1) gain -= worth[guest * count + seated]!;
    }
    for (const seated of next) {
      if (seated !== leaving && meetings[guest * count + seated] === 0) gain += worth[guest * count + seated]!;
    }
    return gain;
  }

  function move(guest: number, own: readonly number[], next: readonly number[], leaving: number): void {
    for (const seated of own) if (seated !== guest) change(guest, seated, -1);
    for (const seated of next) if (seated !== leaving) change(guest, seated, 1);
  }

  function change(guest: number, seated: number, by: number): void {
    meetings[guest * count + seated]! += by;
    meetings[seated * count + guest]! += by;
  }
}

function membersOf(tableOf: Uint16Array): number[][] {
  const members: number[][] = [];
  tableOf.forEach((table, guest) => {
    members[table] = [...(members[table] ?? []), guest];
  });
  return members;
}
