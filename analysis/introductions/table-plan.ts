import { createRandom, type Random } from "#analysis/algorithms/random.ts";
import { type ChanceMeetings, chanceMeetings } from "./table-plan/chance-meetings.ts";
import { firstSeating } from "./table-plan/first-seating.ts";
import { countMeetings, countPairs, type Guests, type Seating, worthOf } from "./table-plan/guests.ts";
import { keepApart } from "./table-plan/keep-apart.ts";
import { mostMeetings } from "./table-plan/most-meetings.ts";
import { swapGuests } from "./table-plan/swap-guests.ts";
import { type Laid, tableSizes } from "./table-plan/table-sizes.ts";

/** Steps of the search: for each place in each round, within bounds. */
const STEPS = { perPlace: 6_000, least: 60_000, most: 2_500_000 };
/** Few guests, or some kept apart: short searches from many starts find more than a long one from one. */
const STARTS = { many: 12, one: 1, fewGuests: 30 };

export type TablePlanOptions = Laid & {
  readonly rounds: number;
  readonly seed: number;
  readonly isCancelled?: (() => boolean) | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
};

type Search = Pick<TablePlanOptions, "rounds" | "isCancelled" | "onProgress"> & {
  readonly sizes: readonly number[];
  readonly random: Random;
};

export type PlannedTable = {
  /** In their order. */
  readonly guests: readonly number[];
  /** Pairs that count and meet here for the first time. */
  readonly met: number;
};

export type TablePlan = {
  /** Per round its tables, that of the first guest first. */
  readonly rounds: readonly (readonly PlannedTable[])[];
  /** Pairs that count, how many of them meet, and how many could at most. */
  readonly countable: number;
  readonly met: number;
  readonly most: number;
  readonly chance: ChanceMeetings;
};

/** Why nobody is seated: who must be kept apart cannot be, or was not within the bounds of the search. */
export type NotSeated = {
  readonly why: "impossible" | "not-found";
  /** Fewest tables from there on with which it was done. */
  readonly enough: number | null;
};

/**
 * Who sits where in each round of a meeting, so that as many pairs that count as can be found meet at least once, and nobody sits
 * with whom it is kept apart from. The same guests, options and seed give the same plan.
 *
 * @throws when cancelled
 */
export function planTables(guests: Guests, options: TablePlanOptions): TablePlan | NotSeated {
  const { rounds, seed, isCancelled, onProgress } = options;
  const sizes = tableSizes(guests.count, options);
  const random = createRandom(seed);
  const first = firstSeating(guests, { sizes, rounds, random });
  if (typeof first === "string") return { why: first, enough: enoughTables(guests, sizes.length, options) };
  const seating = bestOfStarts(guests, first, { sizes, rounds, random, isCancelled, onProgress });
  const { countable, met } = countPairs(guests, countMeetings(guests, seating));
  return {
    rounds: tablesOf(guests, seating),
    countable,
    met,
    most: mostMeetings(guests, { sizes, rounds }),
    chance: chanceMeetings(guests, { sizes, rounds, seed }),
  };
}

/**
 * Where many are kept apart no row of swaps may lead from one seating to a better one, each of them allowed: so it starts anew a
 * few times, and keeps the best.
 */
function bestOfStarts(guests: Guests, first: Seating, options: Search): Seating {
  const { sizes, rounds, random, isCancelled, onProgress } = options;
  // At one table, or each at a table of its own, there is nothing to swap.
  if (sizes.length === 1 || Math.max(...sizes) < 2) return first;
  const starts = guests.count <= STARTS.fewGuests || guests.apart.includes(1) ? STARTS.many : STARTS.one;
  const steps = Math.max(STEPS.least, Math.min(STEPS.most, STEPS.perPlace * guests.count * rounds)) / starts;
  let best = { seating: first, worth: worthOf(guests, first) };
  for (let start = 0; start < starts; start += 1) {
    const from = start === 0 ? first : firstSeating(guests, { sizes, rounds, random });
    if (typeof from === "string") continue;
    const seating = swapGuests(guests, from, {
      ...{ steps, random, isCancelled },
      onProgress: (done) => onProgress?.((start + done) / starts),
    });
    const worth = worthOf(guests, seating);
    if (worth > best.worth) best = { seating, worth };
  }
  onProgress?.(1);
  return best.seating;
}

function enoughTables(guests: Guests, tables: number, { seed, isCancelled }: TablePlanOptions): number | null {
  for (let more = tables + 1; more <= guests.count; more += 1) {
    if (isCancelled?.()) throw new Error(`cancelled: tables for ${guests.count} guests`);
    const found = keepApart(guests, tableSizes(guests.count, { tables: more }), createRandom(seed));
    if (typeof found !== "string") return more;
  }
  return null;
}

function tablesOf({ count, worth }: Guests, seating: Seating): PlannedTable[][] {
  const hasMet = new Uint8Array(count * count);
  return seating.map((tableOf) => {
    const tables = new Map<number, number[]>();
    tableOf.forEach((table, guest) => {
      tables.set(table, [...(tables.get(table) ?? []), guest]);
    });
    return [...tables.values()].map((members) => {
      let met = 0;
      members.forEach((one, at) => {
        for (const other of members.slice(at + 1)) {
          const pair = one * count + other;
          if (worth[pair]! > 0 && hasMet[pair] === 0) met += 1;
          hasMet[pair] = 1;
        }
      });
      return { guests: members, met };
    });
  });
}
