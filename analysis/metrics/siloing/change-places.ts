import type { Turnover, Waterfall, WaterfallSides } from "#analysis/model/waves-result.ts";
import type { CouplingTable } from "#analysis/network/coupling.ts";
import type { SameGroup } from "#analysis/network/signatures.ts";
import { type Allocate, decompose, inTies, isBetweenStayers, type PairChanges } from "./pair-changes.ts";

const INSIDE = 0;
const ACROSS = 1;
const SIDES = 2;

/** What stays inside groups and what crosses them. */
export function sidesOf(sameGroup: SameGroup): Allocate {
  return (first, second, amount, to) => {
    const same = sameGroup(first, second);
    to[INSIDE]! += amount * same;
    to[ACROSS]! += amount * (1 - same);
  };
}

/** Group × group, as the mixing matrix spreads a tie. */
export function cellsOf({ kinds, offsets, cells, shares }: CouplingTable): Allocate {
  return (first, second, amount, to) => {
    const pair = first * kinds + second;
    for (let at = offsets[pair]!; at < offsets[pair + 1]!; at += 1) to[cells[at]!]! += amount * shares[at]!;
  };
}

export function waterfallSides(changes: PairChanges, sameGroup: SameGroup): WaterfallSides {
  const [inside, across] = decompose(changes, { places: SIDES, allocate: sidesOf(sameGroup) });
  if (!inside || !across) throw new Error("invalid waterfall: no sides");
  return { all: added(inside, across), inside, across };
}

function added(first: Waterfall, second: Waterfall): Waterfall {
  const sum = (step: keyof Waterfall) => first[step] + second[step];
  return {
    before: sum("before"),
    moved: 0,
    formed: sum("formed"),
    ended: sum("ended"),
    strength: sum("strength"),
    joined: sum("joined"),
    left: sum("left"),
    after: sum("after"),
  };
}

export type Counts = Pick<Turnover, "kept" | "ended" | "formed">;

/** Ties among those who were there at both moments, per place; under the groups of the second moment. */
export function countTurnover(
  changes: PairChanges,
  { places, allocate }: { readonly places: number; readonly allocate: Allocate },
): readonly Counts[] {
  const { sources, targets, before, after, labelBefore, labelAfter } = inTies(changes);
  const kept = new Float64Array(places);
  const ended = new Float64Array(places);
  const formed = new Float64Array(places);
  for (let pair = 0; pair < sources.length; pair += 1) {
    const ends = [sources[pair]!, targets[pair]!] as const;
    const old = [labelBefore[ends[0]]!, labelBefore[ends[1]]!] as const;
    const now = [labelAfter[ends[0]]!, labelAfter[ends[1]]!] as const;
    if (!isBetweenStayers(old, now)) continue;
    const sums = before[pair]! === 0 ? formed : after[pair]! === 0 ? ended : kept;
    allocate(...now, 1, sums);
  }
  return Array.from(kept, (value, place) => ({ kept: value, ended: ended[place]!, formed: formed[place]! }));
}

/** Both sides of the groups, and all together. */
export function turnoverSides(
  changes: PairChanges,
  sameGroup: SameGroup,
): { readonly inside: Counts; readonly across: Counts } {
  const [inside, across] = countTurnover(changes, { places: SIDES, allocate: sidesOf(sameGroup) });
  if (!inside || !across) throw new Error("invalid turnover: no sides");
  return { inside, across };
}
