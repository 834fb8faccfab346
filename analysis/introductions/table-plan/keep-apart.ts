import { type Random, shuffle } from "#analysis/algorithms/random.ts";
import type { Guests } from "./guests.ts";

/** Places that are tried before the search gives up. */
const MOST_TRIED = 20_000;
/** Of who has no table yet. */
export const NO_TABLE = 0xffff;

/** "impossible" where every way was tried, "not-found" where the search ended before. */
export type KeptApart = Uint16Array | "impossible" | "not-found";

/**
 * Puts everybody who must be kept apart from somebody at a table, so that nobody sits with whom it is kept apart from; the others
 * are left at no table. Whoever is kept apart from most is put first (as DSATUR colours a graph: Brélaz 1979,
 * doi:10.1145/359094.359101), and taken back where nobody else fits: exact as long as it does not give up.
 *
 * @param random in which order the tables of each guest are tried
 */
export function keepApart(guests: Guests, sizes: readonly number[], random: Random): KeptApart {
  const { count, apart } = guests;
  const tableOf = new Uint16Array(count).fill(NO_TABLE);
  const room = Uint16Array.from(sizes);
  const enemies = Array.from({ length: count }, (_, one) => {
    const own: number[] = [];
    for (let other = 0; other < count; other += 1) if (apart[one * count + other] === 1) own.push(other);
    return own;
  });
  const toSeat = enemies.flatMap((own, guest) => (own.length > 0 ? [guest] : []));
  if (sizeOfCircle(toSeat, guests) > sizes.length) return "impossible";
  let tried = 0;
  const seatNext = (seated: number): boolean => {
    if (seated === toSeat.length) return true;
    const guest = hardestToSeat(toSeat, enemies, tableOf);
    const isTaken = new Uint8Array(sizes.length);
    for (const other of enemies[guest]!) if (tableOf[other] !== NO_TABLE) isTaken[tableOf[other]!] = 1;
    const wereEmpty = new Set<number>();
    for (const table of inOrder(sizes.length, random)) {
      if (isTaken[table] === 1 || room[table] === 0) continue;
      // Two empty tables of one size are the same: what fails at the one fails at the other.
      if (room[table] === sizes[table]) {
        if (wereEmpty.has(sizes[table]!)) continue;
        wereEmpty.add(sizes[table]!);
      }
      tried += 1;
      if (tried > MOST_TRIED) return false;
      tableOf[guest] = table;
      room[table]! -= 1;
      if (seatNext(seated + 1)) return true;
      tableOf[guest] = NO_TABLE;
      room[table]! += 1;
    }
    return false;
  };
  if (seatNext(0)) return tableOf;
  return tried > MOST_TRIED ? "not-found" : "impossible";
}

export function isSeated(table: number): boolean {
  return table !== NO_TABLE;
}

/** Of those without a table: with the most tables closed to it, then kept apart from most, then the smallest number. */
function hardestToSeat(
  toSeat: readonly number[],
  enemies: readonly (readonly number[])[],
  tableOf: Uint16Array,
): number {
  let hardest = -1;
  let closed = -1;
  for (const guest of toSeat) {
    if (isSeated(tableOf[guest]!)) continue;
    const own = enemies[guest]!;
    const tables = new Set<number>();
    for (const other of own) if (isSeated(tableOf[other]!)) tables.add(tableOf[other]!);
    const isHarder = tables.size > closed || (tables.size === closed && own.length > enemies[hardest]!.length);
    if (!isHarder) continue;
    hardest = guest;
    closed = tables.size;
  }
  return hardest;
}

/** How many are found who must all be kept apart from each other: each needs a table of its own. */
function sizeOfCircle(toSeat: readonly number[], { count, apart }: Guests): number {
  let largest = 0;
  for (const first of toSeat) {
    const circle = [first];
    for (const guest of toSeat) if (circle.every((other) => apart[guest * count + other] === 1)) circle.push(guest);
    largest = Math.max(largest, circle.length);
  }
  return largest;
}

function inOrder(tables: number, random: Random): Uint16Array {
  const order = Uint16Array.from({ length: tables }, (_, table) => table);
  shuffle(order, random);
  return order;
}
