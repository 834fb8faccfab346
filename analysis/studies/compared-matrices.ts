import { columnOf, independent, type PairMatrix, type Pairs } from "#analysis/inference/pair-columns.ts";
import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { Localised } from "#analysis/model/language.ts";
import type { PartitionSource } from "#analysis/model/lens.ts";
import type { Compared, SkippedBecause } from "#analysis/model/matrices-result.ts";
import type { Memberships } from "#analysis/model/network.ts";
import { isDerived } from "#analysis/network/derived.ts";
import { sharedPart } from "#analysis/network/kernels.ts";
import type { OpenLens } from "#analysis/network/open-lens.ts";
import { groupsOf, isAssigned, partitionActors } from "#analysis/network/partition.ts";
import { stepsBetween } from "./border-steps.ts";

/** What can be said of every two actors; null where one of them has nothing to say it with. */
type Candidate = {
  readonly key: Compared;
  readonly label: Localised | null;
  readonly isKnown: (actor: number) => boolean;
  readonly between: (first: number, second: number) => number;
};

export type ComparedMatrices = {
  /** Positions of the actors of which all is known. */
  readonly actors: readonly number[];
  readonly matrices: readonly {
    readonly key: Compared;
    readonly label: Localised | null;
    readonly matrix: PairMatrix;
  }[];
  readonly skipped: readonly { readonly key: Compared; readonly because: SkippedBecause }[];
};

/** Beside the partition that is looked at, what is unknown of more than a tenth of its actors would cost too many of them. */
const MOST_MISSING = 0.1;

const OWN_SOURCES = ["domain", "party-type", "world", "organisation", "layer"] as const;

export function comparedMatrices(
  rows: CoalitionRows,
  opened: OpenLens,
  neighbours: readonly (readonly [string, string])[],
): ComparedMatrices {
  const skipped: { key: Compared; because: SkippedBecause }[] = [];
  const [looked, ...others] = candidates(rows, opened, neighbours);
  const isDerivedPartition = isDerived(opened.network, opened.partition.key);
  if (isDerivedPartition) skipped.push({ key: looked.key, because: "derived" });
  const everyone = opened.network.actors.map((_, at) => at);
  const assigned = isDerivedPartition ? everyone : everyone.filter(looked.isKnown);
  const wellKnown = others.filter(({ key, isKnown }) => {
    const isMissing = assigned.filter((at) => !isKnown(at)).length > MOST_MISSING * assigned.length;
    if (isMissing) skipped.push({ key, because: "missing" });
    return !isMissing;
  });
  const known = isDerivedPartition ? wellKnown : [looked, ...wellKnown];
  const actors = assigned.filter((at) => known.every(({ isKnown }) => isKnown(at)));
  const pairs: Pairs = { count: actors.length, directed: opened.network.directed };
  const made = known.map((candidate) => ({ ...candidate, matrix: matrixBetween(actors, candidate) }));
  const columns = made.map(({ matrix }) => columnOf(matrix, pairs));
  const isNew = independent(columns);
  made.forEach(({ key }, at) => {
    if (isNew[at]) return;
    const isConstant = columns[at]?.every((value) => value === columns[at]?.[0]);
    skipped.push({ key, because: isConstant ? "one-value" : "same-as-another" });
  });
  const matrices = made.filter((_, at) => isNew[at]).map(({ key, label, matrix }) => ({ key, label, matrix }));
  return { actors, matrices, skipped };
}

/** A partition that is one of the fixed ones goes by that name. */
function ownKey({ by }: PartitionSource): Compared {
  return OWN_SOURCES.find((source) => source === by) ?? "partition";
}

function candidates(
  rows: CoalitionRows,
  { network, partition, memberships }: OpenLens,
  neighbours: readonly (readonly [string, string])[],
): readonly [Candidate, ...Candidate[]] {
  const own = ownKey(partition.source);
  const looked = byMembership({ key: own, label: own === "partition" ? partition.label : null }, memberships);
  const others = OWN_SOURCES.filter((source) => source !== own).map((by) =>
    byMembership({ key: by, label: null }, partitionActors(rows, network, { by })),
  );
  return [looked, ...others, byPlace(network.actors, neighbours)];
}

function byMembership(named: Pick<Candidate, "key" | "label">, memberships: Memberships): Candidate {
  const shared = sharedPart[memberships.kernel];
  return {
    ...named,
    isKnown: (actor) => isAssigned(memberships, actor),
    between: (first, second) => shared(groupsOf(memberships, first), groupsOf(memberships, second)),
  };
}

/** Steps from municipality to municipality where the borders are known; else whether the place is the same. */
function byPlace(actors: OpenLens["network"]["actors"], neighbours: readonly (readonly [string, string])[]): Candidate {
  const place = (actor: number) => actors[actor]?.place ?? null;
  const steps = stepsBetween(
    actors.flatMap((actor) => actor.place ?? []),
    neighbours,
  );
  if (steps === null) {
    return {
      key: "place",
      label: null,
      isKnown: (actor) => place(actor) !== null,
      between: (first, second) => (place(first) === place(second) ? 1 : 0),
    };
  }
  return {
    key: "distance",
    label: null,
    isKnown: (actor) => steps.has(place(actor) ?? ""),
    between: (first, second) => steps.get(place(first) ?? "")?.get(place(second) ?? "") ?? 0,
  };
}

function matrixBetween(actors: readonly number[], { between }: Candidate): PairMatrix {
  const matrix = new Float64Array(actors.length ** 2);
  actors.forEach((first, row) => {
    for (let column = 0; column < row; column += 1) {
      const value = between(first, actors[column] ?? first);
      matrix[row * actors.length + column] = value;
      matrix[column * actors.length + row] = value;
    }
  });
  return matrix;
}
