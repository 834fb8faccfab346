/** Everybody who comes to a meeting, numbered from 0, and what it is worth that two of them meet. */
export type Guests = {
  readonly count: number;
  /** Per pair, both ways: what it counts that they meet; 0 where it counts for nothing. */
  readonly worth: Float64Array;
  /** Per pair, both ways: 1 where the two are never put at one table. */
  readonly apart: Uint8Array;
};

/** Per round and guest the number of its table. */
export type Seating = readonly Uint16Array[];

/** Per pair, both ways, in how many rounds they sit together. */
export function countMeetings({ count }: Pick<Guests, "count">, seating: Seating): Uint16Array {
  const meetings = new Uint16Array(count * count);
  for (const tableOf of seating) {
    for (let one = 0; one < count; one += 1) {
      for (let other = 0; other < count; other += 1) {
        if (one !== other && tableOf[one] === tableOf[other]) meetings[one * count + other]! += 1;
      }
    }
  }
  return meetings;
}

/** Pairs that count, and of them those that meet at least once. */
export function countPairs({ count, worth }: Guests, meetings: Uint16Array): { countable: number; met: number } {
  let countable = 0;
  let met = 0;
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) {
      if (worth[one * count + other] === 0) continue;
      countable += 1;
      if (meetings[one * count + other]! > 0) met += 1;
    }
  }
  return { countable, met };
}

/** What all pairs that meet are worth together. */
export function worthOf(guests: Guests, seating: Seating): number {
  const meetings = countMeetings(guests, seating);
  return guests.worth.reduce((sum, each, pair) => sum + (meetings[pair]! > 0 ? each : 0), 0) / 2;
}
