import { demandBetween } from "#analysis/introductions/demand.ts";
import type { RowLimits } from "#analysis/introductions/limits-of-rows.ts";
import type { Guests } from "#analysis/introductions/table-plan/guests.ts";
import { crossDemand } from "#analysis/metrics/bridging/cross-demand.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { assignedPart } from "#analysis/network/assigned.ts";

/** A pair on the list of introductions counts as so many others. */
const INTRODUCTION = 3;

/** Two guests, by their numbers. */
export type Introduced = readonly [one: number, other: number];

/**
 * What it is worth that two who attend meet: as much as they are from different groups (METHODS 2.1), and nothing where they are
 * tied, or one is part of the other.
 */
export function weighGuests(
  { index, memberships, ids }: Pick<AnalysisInput, "index" | "memberships" | "ids">,
  positions: readonly number[],
  about: {
    readonly limits: Pick<RowLimits, "isInConflict" | "isWhole">;
    readonly listed: readonly (readonly [string, string])[];
  },
): { readonly guests: Guests; readonly introduced: readonly Introduced[] } {
  const { isInConflict, isWhole } = about.limits;
  const demand = crossDemand(index.count, assignedPart(index, memberships));
  const count = positions.length;
  const worth = new Float64Array(count * count);
  const apart = new Uint8Array(count * count);
  const isTied = tiesOf(index);
  positions.forEach((one, at) => {
    positions.forEach((other, otherAt) => {
      if (at === otherAt) return;
      const pair = at * count + otherAt;
      if (isInConflict(one, other)) apart[pair] = 1;
      else if (!isTied(one, other) && !isWhole(one, other)) worth[pair] = demandBetween(demand, one, other);
    });
  });
  const guestOf = new Map(positions.map((position, guest) => [ids[position] ?? "", guest]));
  const introduced = about.listed.flatMap(([source, target]): Introduced[] => {
    const [one, other] = [guestOf.get(source), guestOf.get(target)];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
  for (const [one, other] of introduced) {
    for (const pair of [one * count + other, other * count + one]) worth[pair] = (worth[pair] ?? 0) * INTRODUCTION;
  }
  return { guests: { count, worth, apart }, introduced };
}

export function countApart({ apart }: Pick<Guests, "apart">): number {
  return apart.reduce((sum, mark) => sum + mark, 0) / 2;
}

function tiesOf({ count, sources, targets }: AnalysisInput["index"]): (one: number, other: number) => boolean {
  const keyOf = (one: number, other: number) => Math.min(one, other) * count + Math.max(one, other);
  const keys = new Set(Array.from(sources, (source, tie) => keyOf(source, targets[tie] ?? -1)));
  return (one, other) => keys.has(keyOf(one, other));
}
