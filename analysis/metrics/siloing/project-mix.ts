import type { AssignedProjects } from "#analysis/network/assigned-projects.ts";
import type { CouplingTable } from "#analysis/network/coupling.ts";
import type { Signatures } from "#analysis/network/signatures.ts";

export type MixStatistics = {
  /** Projects of two actors or more in which two groups or more take part. */
  readonly mixed: number;
  /** Meetings of two in a project, by the part that is inside groups. */
  readonly inside: number;
  /** Meetings per group × group cell; null without a table. The same array each time. */
  readonly cells: Float64Array | null;
};

/**
 * What the projects bring together, for any dealing of the participants over them. Each pair of actors meets once in each project
 * that it shares, so all meetings together hang on the sizes of the projects only.
 *
 * @returns the numbers for members in the layout of the incidence
 */
export function createProjectMix({
  incidence: { projects, offsets },
  signatures,
  sameGroup,
  table,
}: Omit<AssignedProjects, "projects">): (members: Uint32Array) => MixStatistics {
  const cells = table && new Float64Array(table.cellCount);
  const tally = createTally(signatures);
  return (members) => {
    cells?.fill(0);
    let mixed = 0;
    let inside = 0;
    for (let project = 0; project < projects; project += 1) {
      const present = tally.count(members, offsets[project]!, offsets[project + 1]!);
      const isTogether = offsets[project + 1]! - offsets[project]! > 1;
      if (isTogether && (present > 1 || signatures.shares[tally.kinds[0]!]!.length > 1)) mixed += 1;
      for (let first = 0; first < present; first += 1) {
        const one = tally.kinds[first]!;
        for (let second = first; second < present; second += 1) {
          const other = tally.kinds[second]!;
          const pairs = tally.pairs(one, other);
          if (pairs === 0) continue;
          inside += pairs * sameGroup(one, other);
          if (cells && table) addPairs(cells, table, one * table.kinds + other, pairs);
        }
      }
    }
    return { mixed, inside, cells };
  };
}

function addPairs(cells: Float64Array, table: CouplingTable, pair: number, pairs: number): void {
  for (let at = table.offsets[pair]!; at < table.offsets[pair + 1]!; at += 1) {
    cells[table.cells[at]!]! += pairs * table.shares[at]!;
  }
}

/** Counts the signatures in a stretch of members: which there are, and how often each. */
function createTally({ of, shares }: Signatures) {
  const counts = new Uint32Array(shares.length);
  const kinds = new Uint32Array(shares.length);
  let present = 0;
  return {
    kinds,
    count: (members: Uint32Array, from: number, until: number): number => {
      for (let at = 0; at < present; at += 1) counts[kinds[at]!] = 0;
      present = 0;
      for (let at = from; at < until; at += 1) {
        const kind = of[members[at]!]!;
        if (counts[kind] === 0) kinds[present++] = kind;
        counts[kind]! += 1;
      }
      return present;
    },
    pairs: (one: number, other: number): number =>
      one === other ? (counts[one]! * (counts[one]! - 1)) / 2 : counts[one]! * counts[other]!,
  };
}
