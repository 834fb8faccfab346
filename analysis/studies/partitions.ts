import { numbered } from "#analysis/algorithms/leiden-coarsen.ts";
import { type FoundCommunities, MOST_SEARCHED } from "#analysis/metrics/siloing/found-communities.ts";
import { mainSignatures } from "#analysis/metrics/siloing/main-signatures.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { LensQuery, PartitionDefinition } from "#analysis/model/lens.ts";
import type { FoundGrouping, PartitionComparison, PartitionsResult } from "#analysis/model/partitions-result.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { type Assigned, assignedPart } from "#analysis/network/assigned.ts";
import { lensInput, openLens } from "#analysis/network/open-lens.ts";
import { whyUndefined } from "#analysis/network/why-undefined.ts";
import { measurePartition, NO_YARDSTICKS } from "./compare-partition.ts";
import { partitionCandidates } from "./partition-candidates.ts";
import { createPartitionSearch, type PartitionSearch, SEARCHES } from "./partition-search.ts";
import { REWIRED_DRAWS, rewiredModularity } from "./rewired-modularity.ts";
import type { StudyHooks, StudyOptions } from "./study.ts";

/** One way to put the actors in groups. */
export type Candidate = {
  readonly definition: Pick<PartitionDefinition, "key" | "label" | "ownGroup">;
  /** Told even where it can't be measured, or groups the actors as another one does. */
  readonly isOwn: boolean;
  readonly open: () => AnalysisInput;
};

/** All partitions of a coalition under the same lens. */
export function partitions(rows: CoalitionRows, query: LensQuery, options: StudyOptions): PartitionsResult {
  const chosen = openLens(rows, query);
  const candidates = partitionCandidates(rows).map(({ definition, isOwn }) => ({
    definition,
    isOwn,
    open: () => lensInput(openLens(rows, { ...query, partition: definition.key })),
  }));
  return comparePartitions({ chosen: { key: chosen.partition.key, input: lensInput(chosen) }, candidates }, options);
}

/**
 * Which partition explains the network best: each on the actors that it puts in a group, by what stays inside against chance,
 * by agreement with the groups that the contacts show, and by how much of those it explains. Never by z or p, which grow with
 * the number of actors. METHODS 4.5, 4.6.
 */
export function comparePartitions(
  asked: {
    readonly chosen: { readonly key: string; readonly input: AnalysisInput };
    readonly candidates: readonly Candidate[];
  },
  { seed, hooks = {} }: Pick<StudyOptions, "seed" | "hooks">,
): PartitionsResult {
  const { chosen, candidates } = asked;
  const steps = createSteps((candidates.length + 1) * SEARCHES + REWIRED_DRAWS, hooks);
  const isCancelled = () => hooks.isCancelled?.() ?? false;
  const search = createPartitionSearch({ seed, isCancelled, onRestart: steps.add });
  const seen = new Set<string>();
  const compared = candidates.flatMap(({ definition, isOwn, open }) => {
    if (isCancelled()) throw new Error(`cancelled: comparison of partitions at ${definition.key}`);
    const input = open();
    const grouping = groupingOf(input);
    if (!isOwn && seen.has(grouping)) return [];
    seen.add(grouping);
    const row = comparisonOf(input, definition, search);
    return isOwn || row.reason === null ? [row] : [];
  });
  return {
    actors: chosen.input.index.count,
    chosen: chosen.key,
    partitions: ranked(compared),
    found: foundGrouping(chosen.input, search, (index) =>
      rewiredModularity(index, { seed, hooks, onDraw: () => steps.add(1) }),
    ),
    parameters: { seed },
  };
}

/** Tells which part of all steps is done. */
function createSteps(all: number, { onProgress }: StudyHooks) {
  let done = 0;
  return {
    add: (count: number) => {
      done += count;
      onProgress?.(Math.min(1, done / all));
    },
  };
}

type Unranked = Omit<PartitionComparison, "rank" | "unranked">;

/** Who is with whom, and how much, whatever the groups are called. */
function groupingOf({ memberships: { offsets, group, share } }: AnalysisInput): string {
  return [offsets.join(), numbered(group).of.join(), share.join()].join("|");
}

function comparisonOf(
  { index, memberships, derived }: AnalysisInput,
  { key, label, ownGroup }: Candidate["definition"],
  search: PartitionSearch,
): Unranked {
  const assigned = assignedPart(index, memberships);
  const { signatures } = assigned;
  const reason = whyUndefined(assigned) ?? (isOneEach(assigned) ? "group-of-one" : null);
  const found = reason === null ? searchIn(assigned, search) : null;
  return {
    key,
    label,
    ownGroup,
    groups: signatures.groups.length,
    assigned: assigned.index.count,
    unassigned: index.count - assigned.index.count,
    derived,
    reason,
    ...(reason === null ? measurePartition(assigned, { derived, found }) : NO_YARDSTICKS),
  };
}

/** Nobody is in a group with anybody: there is no inside. */
function isOneEach({ index, signatures }: Assigned): boolean {
  return signatures.single && signatures.groups.length === index.count;
}

function searchIn(assigned: Assigned, search: PartitionSearch): FoundCommunities | null {
  if (Math.max(assigned.index.count, assigned.index.sources.length) > MOST_SEARCHED) return null;
  return search(assigned, mainSignatures(assigned.signatures).of);
}

function ranked(rows: readonly Unranked[]): readonly PartitionComparison[] {
  const whyNot = (row: Unranked): PartitionComparison["unranked"] => {
    if (row.siloRatio === null) return "undefined";
    if (row.derived) return "derived";
    return row.assigned < row.unassigned ? "few-assigned" : null;
  };
  const judged = rows.map((row) => ({ ...row, unranked: whyNot(row) }));
  const best = judged
    .filter(({ unranked }) => unranked === null)
    .toSorted((a, b) => (b.siloRatio ?? 0) - (a.siloRatio ?? 0));
  return [
    ...best.map((row, at) => ({ ...row, rank: at + 1 })),
    ...judged.filter(({ unranked }) => unranked !== null).map((row) => ({ ...row, rank: null })),
  ];
}

function foundGrouping(
  { index, memberships, basis }: AnalysisInput,
  search: PartitionSearch,
  rewired: (index: Assigned["index"]) => FoundGrouping["rewired"],
): FoundGrouping | null {
  const assigned = assignedPart(index, memberships);
  const found = whyUndefined(assigned) === null ? searchIn(assigned, search) : null;
  if (found === null) return null;
  const { sources, targets, weights } = assigned.index;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const inside = weights.reduce((sum, weight, at) => {
    return found.of[sources[at] ?? 0] === found.of[targets[at] ?? 0] ? sum + weight : sum;
  }, 0);
  // Who meets in a project meets all the others in it, which makes groups without anybody choosing anybody.
  const isChosen = basis === "ties";
  return {
    actors: found.sizes.reduce((sum, size) => sum + size, 0),
    groups: found.sizes.length,
    internalShare: inside / all,
    modularity: found.modularity,
    restarts: found.restarts,
    spread: found.spread,
    rewired: isChosen ? rewired(assigned.index) : null,
  };
}
