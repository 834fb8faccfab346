import type { NetworkIndex } from "#analysis/network/network-index.ts";
import { createSameGroup, type Signatures } from "#analysis/network/signatures.ts";
import type { PairSides } from "../siloing/pair-density.ts";

/** Something that is counted, taken apart by what two actors have in common: of one group or two, of one world or two. */
export type FourKinds = {
  readonly sameSame: number;
  readonly sameOther: number;
  readonly otherSame: number;
  readonly otherOther: number;
};

/**
 * Ties, their weight and the pairs that could have one, by group and world at once (METHODS 5.7). Where actors are in several of
 * either, a pair is split by how much the two have in common, group and world each for itself: g·w, g·(1 − w), and so on.
 * Undirected, each pair once.
 *
 * @param worlds of the same actors as `groups`
 */
export function worldTies(
  index: NetworkIndex,
  { groups, worlds }: { readonly groups: Signatures; readonly worlds: Signatures },
): { readonly ties: FourKinds; readonly weight: FourKinds; readonly possible: FourKinds } {
  const sameGroup = createSameGroup(groups);
  const sameWorld = createSameGroup(worlds);
  const ties = { group: 0, world: 0, both: 0, all: index.sources.length };
  const weight = { group: 0, world: 0, both: 0, all: 0 };
  index.sources.forEach((source, at) => {
    const target = index.targets[at]!;
    const group = sameGroup(groups.of[source]!, groups.of[target]!);
    const world = sameWorld(worlds.of[source]!, worlds.of[target]!);
    add(ties, group, world, 1);
    add(weight, group, world, index.weights[at]!);
    weight.all += index.weights[at]!;
  });
  return { ties: kindsOf(ties), weight: kindsOf(weight), possible: possibleTies(index, groups, worlds) };
}

/** Within groups and between them: the strata in which ties of two worlds are compared with ties of one. */
export function worldStrata({ ties, possible }: ReturnType<typeof worldTies>): readonly PairSides[] {
  return [
    {
      inside: ties.sameSame,
      outside: ties.sameOther,
      insidePairs: possible.sameSame,
      outsidePairs: possible.sameOther,
    },
    {
      inside: ties.otherSame,
      outside: ties.otherOther,
      insidePairs: possible.otherSame,
      outsidePairs: possible.otherOther,
    },
  ];
}

type Sums = { group: number; world: number; both: number; all: number };

function add(sums: Sums, group: number, world: number, times: number): void {
  sums.group += times * group;
  sums.world += times * world;
  sums.both += times * group * world;
}

/** What rounding leaves of nothing is nothing. */
const ROUNDING = 1e-9;

function kindsOf({ group, world, both, all }: Sums): FourKinds {
  const amount = (value: number) => (value < ROUNDING * Math.max(1, all) ? 0 : value);
  return {
    sameSame: amount(both),
    sameOther: amount(group - both),
    otherSame: amount(world - both),
    otherOther: amount(all - group - world + both),
  };
}

/** By how many actors have the same group and world: O(C²) for C ways to be in groups, O(C) where everybody is in one. */
function possibleTies({ count, directed }: NetworkIndex, groups: Signatures, worlds: Signatures): FourKinds {
  const sameGroup = createSameGroup(groups);
  const sameWorld = createSameGroup(worlds);
  const kinds = worlds.shares.length;
  const held = new Float64Array(groups.shares.length * kinds);
  groups.of.forEach((own, actor) => {
    held[own * kinds + worlds.of[actor]!]! += 1;
  });
  const sums = { group: 0, world: 0, both: 0, all: count * (count - 1) };
  const addPairs = (first: number, second: number) => {
    const group = sameGroup(first, second);
    for (let one = 0; one < kinds; one += 1) {
      for (let other = 0; other < kinds; other += 1) {
        const itself = first === second && one === other ? 1 : 0;
        const pairs = held[first * kinds + one]! * (held[second * kinds + other]! - itself);
        sums.group += pairs * group;
        sums.both += pairs * group * sameWorld(one, other);
      }
    }
  };
  groups.shares.forEach((_, first) => {
    if (groups.single) addPairs(first, first);
    else for (let second = 0; second < groups.shares.length; second += 1) addPairs(first, second);
  });
  worlds.size.forEach((own, one) => {
    worlds.size.forEach((their, other) => {
      sums.world += own * (their - (one === other ? 1 : 0)) * sameWorld(one, other);
    });
  });
  const perPair = directed ? 1 : 2;
  return kindsOf({
    group: sums.group / perPair,
    world: sums.world / perPair,
    both: sums.both / perPair,
    all: sums.all / perPair,
  });
}
