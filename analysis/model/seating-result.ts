import type { NamedActor } from "./waves-result.ts";

/** Why nobody is seated. */
export const SEATING_REASONS = [
  "too-few-people",
  "too-many-people",
  "more-tables-than-people",
  "in-conflict",
  "not-found",
] as const;
export type SeatingReason = (typeof SEATING_REASONS)[number];

export type Guest = NamedActor & { readonly group: string | null };

export type SeatedTable = {
  readonly guests: readonly Guest[];
  /** Pairs that meet here for the first time, of those that count. */
  readonly met: number;
};

/** Pairs that meet, beside what chance gives and what cannot be more. */
export type Meetings = {
  /** From different groups and not tied yet: the pairs that count. */
  readonly countable: number;
  readonly met: number;
  /** More cannot meet; whether so many can is not known. */
  readonly most: number;
  /** Everybody at a table drawn at random, whoever is in conflict too: the mean, and where eight in ten draws lie. */
  readonly random: { readonly mean: number; readonly from: number; readonly until: number };
};

/** Who sits where at a meeting, round by round. No order of worth, and no word on who gets on with whom. */
export type SeatingResult = {
  readonly partition: { readonly attribute: string; readonly groups: readonly string[] };
  readonly parameters: {
    readonly seed: number;
    readonly tables: number;
    readonly rounds: number;
    /** Draws behind what chance gives. */
    readonly draws: number;
  };
  /** Null where everybody is seated. */
  readonly reason: SeatingReason | null;
  /** Nobody was named, so that everybody of the network attends. */
  readonly isEverybody: boolean;
  readonly attending: number;
  /** Without a group: they have a seat, and their pairs do not count. */
  readonly ungrouped: number;
  /** Pairs in conflict among them, who are kept apart. */
  readonly apart: number;
  /** Fewest tables from there on with which conflicts were kept apart; null where that was not asked, or not found. */
  readonly enoughTables: number | null;
  readonly meetings: Meetings | null;
  /** Of the list of introductions, those between two who attend, and how many of them meet; null where they weigh no more. */
  readonly introductions: { readonly among: number; readonly met: number } | null;
  readonly rounds: readonly (readonly SeatedTable[])[];
};

/** More people are not put at tables. */
export const MOST_GUESTS = 300;
