import type { CoalitionRows } from "#analysis/model/coalition.ts";
import type { PartitionDefinition } from "#analysis/model/lens.ts";
import { BUILT_IN_PARTITIONS } from "#analysis/network/built-in-partitions.ts";

/**
 * Every partition that a coalition can be looked at by: those of its own list, what any coalition has, and columns of the
 * actors that group them. What is the same under another name stands once.
 */
export function partitionCandidates(
  rows: CoalitionRows,
): readonly { readonly definition: PartitionDefinition; readonly isOwn: boolean }[] {
  const own = rows.coalition.partitions;
  const known = new Set(own.map(({ source }) => JSON.stringify(source)));
  const more = [...BUILT_IN_PARTITIONS, ...groupingColumns(rows)].filter(
    ({ key, source }) => !known.has(JSON.stringify(source)) && !own.some((partition) => partition.key === key),
  );
  return [
    ...own.map((definition) => ({ definition, isOwn: true })),
    ...more.map((definition) => ({ definition, isOwn: false })),
  ];
}

/** Columns that most actors have, with values that several of them share: a region does, a name or a number does not. */
function groupingColumns({ actors }: CoalitionRows): readonly PartitionDefinition[] {
  const columns = [...new Set(actors.flatMap(({ attributes }) => Object.keys(attributes)))].sort();
  return columns.flatMap((attribute) => {
    const values = actors.flatMap(({ attributes }) => attributes[attribute]?.trim() || []);
    const isGrouping = 2 * values.length >= actors.length && 2 * new Set(values).size <= values.length;
    return isGrouping ? [byColumn(attribute)] : [];
  });
}

function byColumn(attribute: string): PartitionDefinition {
  return {
    key: `attribute:${attribute}`,
    label: { nl: attribute, en: attribute },
    ownGroup: { nl: "de eigen groep", en: "the own group" },
    source: { by: "attribute", attribute },
    note: null,
  };
}
