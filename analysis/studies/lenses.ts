import { overlapChance } from "#analysis/inference/pair-overlap.ts";
import { cellsOf, sidesOf } from "#analysis/metrics/siloing/change-places.ts";
import { comparePairs, countOverlap } from "#analysis/metrics/siloing/lens-overlap.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery } from "#analysis/model/lens.ts";
import type { LensOverlap, Overlap } from "#analysis/model/lenses-result.ts";
import type { TiePair } from "#analysis/model/waves-result.ts";
import { couplingTable } from "#analysis/network/coupling.ts";
import { isDerived } from "#analysis/network/derived.ts";
import { groupLabel } from "#analysis/network/group-label.ts";
import { canBePaired, createSameGroup, type SameGroup } from "#analysis/network/signatures.ts";
import { type PairList, placeSideBySide, type SideBySide } from "./lenses/side-by-side.ts";
import { type OtherLens, openTwoLenses } from "./lenses/two-lenses.ts";
import type { StudyOptions } from "./study.ts";
import { acrossFirst } from "./waves/came-and-went.ts";

/** As in the matrix: more groups than this are not read cell by cell. */
const MOST_GROUPS = 60;
const MOST_LISTED = 300;

/**
 * Two lenses side by side: which pairs of actors are tied under one, the other, or both. On paper against in practice, unless
 * a second lens is asked for.
 *
 * @throws UnknownChoice
 */
export function lenses(rows: CoalitionRows, query: LensQuery & OtherLens, options: StudyOptions): LensOverlap {
  const { seed, permutations, hooks = {} } = options;
  const { kind, first, second } = openTwoLenses(rows, query);
  const { partition } = first;
  const derived = [first, second].some(({ network }) => isDerived(network, partition.key));
  const beside = placeSideBySide(first, second);
  const { signatures } = beside;
  const sameGroup = createSameGroup(signatures);
  const pairs = comparePairs(beside.first, beside.second, beside.actors.length);
  const [inside, across] = countOverlap(pairs, signatures, {
    places: 2,
    allocate: sidesOf(sameGroup),
    hasChance: !derived,
  });
  if (!inside || !across) throw new Error("invalid overlap: no sides");
  const isTold = (list: PairList) => list.sources.length > 0;
  const hasChance = !derived && isTold(beside.first) && isTold(beside.second);
  const strata = signatures.of;
  const label = groupLabel(rows, partition.source);
  return {
    schema: "schakelwerk.lenses/1",
    partition: partition.key,
    derived,
    kind,
    groups: signatures.groups.map((key) => ({ key, label: label(key) })),
    actors: beside.actors.length,
    first: { ties: beside.first.sources.length },
    second: { ties: beside.second.sources.length },
    all: added(inside, across),
    inside,
    across,
    chance: hasChance
      ? overlapChance(beside.first, beside.second, {
          strata,
          rounds: permutations,
          seed,
          onRound: (round) => {
            if (hooks.isCancelled?.())
              throw new Error(`cancelled: study of lenses after ${round} of ${permutations} rounds`);
            hooks.onProgress?.(round / permutations);
          },
        })
      : null,
    cells: overlapCells(beside, pairs, !derived),
    lists: {
      onlyFirst: named(pairs.onlyFirst, beside, sameGroup),
      both: named(pairs.both, beside, sameGroup),
      onlySecond: named(pairs.onlySecond, beside, sameGroup),
    },
    parameters: { seed, permutations },
  };
}

function added(one: Overlap, other: Overlap): Overlap {
  return {
    possible: one.possible + other.possible,
    onlyFirst: one.onlyFirst + other.onlyFirst,
    both: one.both + other.both,
    onlySecond: one.onlySecond + other.onlySecond,
    expectedBoth:
      one.expectedBoth === null || other.expectedBoth === null ? null : one.expectedBoth + other.expectedBoth,
  };
}

function overlapCells(
  { signatures }: SideBySide,
  pairs: Parameters<typeof countOverlap>[0],
  hasChance: boolean,
): LensOverlap["cells"] {
  const { groups } = signatures;
  if (groups.length > MOST_GROUPS || !canBePaired(signatures)) return [];
  const table = couplingTable(signatures, { directed: false });
  const counts = countOverlap(pairs, signatures, { places: table.cellCount, allocate: cellsOf(table), hasChance });
  return groups.flatMap((first, row) =>
    groups.slice(row).flatMap((second, offset) => {
      const overlap = counts[table.cellAt(row, row + offset)];
      return overlap ? [{ groups: [first, second] as const, ...overlap }] : [];
    }),
  );
}

function named(
  { sources, targets }: PairList,
  { actors, signatures }: SideBySide,
  sameGroup: SameGroup,
): readonly TiePair[] {
  const pairs = Array.from(sources, (from, at): TiePair[] => {
    const to = targets[at] ?? 0;
    const [source, target] = [actors[from], actors[to]];
    if (!source || !target) return [];
    const isInside = sameGroup(signatures.of[from] ?? 0, signatures.of[to] ?? 0) > 0;
    return [source.label <= target.label ? { source, target, isInside } : { source: target, target: source, isInside }];
  }).flat();
  return pairs.sort(acrossFirst).slice(0, MOST_LISTED);
}
