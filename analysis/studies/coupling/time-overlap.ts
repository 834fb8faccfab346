import type { TimeOverlap } from "#analysis/model/coupling-result.ts";
import type { Period } from "#analysis/model/period.ts";

const DAY_MS = 86_400_000;

/**
 * The days that two projects have in common, and which part that is of the shorter of the two. Where both go on without an end,
 * or began nobody knows when, one of them lies within the other up to any day, so the part is 1. Null without a common day.
 */
export function timeOverlap(one: Period, other: Period): TimeOverlap | null {
  const from = one.from === null || other.from === null ? (one.from ?? other.from) : laterOf(one.from, other.from);
  const until =
    one.until === null || other.until === null ? (one.until ?? other.until) : earlierOf(one.until, other.until);
  const days = daysIn({ from, until });
  if (days <= 0) return null;
  const shorter = Math.min(daysIn(one), daysIn(other));
  if (days === Number.POSITIVE_INFINITY) return { from, until, days: null, share: 1 };
  return { from, until, days, share: shorter === Number.POSITIVE_INFINITY ? null : days / shorter };
}

function daysIn({ from, until }: Period): number {
  if (from === null || until === null) return Number.POSITIVE_INFINITY;
  return Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS);
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}

function earlierOf(one: string, other: string): string {
  return one < other ? one : other;
}
