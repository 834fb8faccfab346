import { type Random, shuffle } from "#analysis/algorithms/random.ts";
import type { Guests } from "./guests.ts";
import { isSeated, type KeptApart, keepApart, NO_TABLE } from "./keep-apart.ts";

/**
 * Seats one round after another: first whoever must be kept apart from somebody, then the others one by one, in an order that is
 * drawn, where they meet most that is new, of equal tables the first with most room.
 */
export function firstSeating(
  guests: Guests,
  { sizes, rounds, random }: { readonly sizes: readonly number[]; readonly rounds: number; readonly random: Random },
): Uint16Array[] | Exclude<KeptApart, Uint16Array> {
  const { count, worth } = guests;
  const left = Float64Array.from(worth);
  const seating: Uint16Array[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // A search that succeeded once is not repeated where another order of tables gives up.
    const found = keepApart(guests, sizes, random);
    const tableOf = typeof found === "string" ? seating[0]?.map((table, at) => seatedBefore(guests, at, table)) : found;
    if (tableOf === undefined) return found as Exclude<KeptApart, Uint16Array>;
    seatOthers(left, tableOf, { sizes, random });
    for (let one = 0; one < count; one += 1) {
      for (let other = 0; other < count; other += 1) {
        if (tableOf[one] === tableOf[other]) left[one * count + other] = 0;
      }
    }
    seating.push(tableOf);
  }
  return seating;
}

/** The table of the first round for who must be kept apart; nobody else has one yet. */
function seatedBefore({ count, apart }: Guests, guest: number, table: number): number {
  return apart.subarray(guest * count, (guest + 1) * count).includes(1) ? table : NO_TABLE;
}

function seatOthers(
  left: Float64Array,
  tableOf: Uint16Array,
  { sizes, random }: { readonly sizes: readonly number[]; readonly random: Random },
): void {
  const count = tableOf.length;
  const order = Uint16Array.from({ length: count }, (_, guest) => guest);
  shuffle(order, random);
  const room = Int32Array.from(sizes);
  for (const table of tableOf) if (isSeated(table)) room[table]! -= 1;
  const gains = new Float64Array(sizes.length);
  for (const guest of order) {
    if (isSeated(tableOf[guest]!)) continue;
    gains.fill(0);
    for (let other = 0; other < count; other += 1) {
      if (isSeated(tableOf[other]!)) gains[tableOf[other]!]! += left[guest * count + other]!;
    }
    let best = -1;
    for (let table = 0; table < sizes.length; table += 1) {
      if (room[table]! <= 0) continue;
      if (best < 0 || gains[table]! > gains[best]! || (gains[table] === gains[best] && room[table]! > room[best]!)) {
        best = table;
      }
    }
    tableOf[guest] = best;
    room[best]! -= 1;
  }
}
