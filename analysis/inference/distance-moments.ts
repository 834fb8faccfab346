import { type DistanceSums, NEAR_STEPS, type RowSums } from "#analysis/algorithms/distance-sums.ts";
import type { DistanceSpread } from "#analysis/metrics/siloing/distance-spread.ts";
import type { PairSums } from "./label-moments.ts";

/** Of all ordered pairs of a network's ends: 1/d, whether they are at most two steps apart, and whether there is no route. */
export type DistanceMoments = {
  readonly reciprocals: PairSums;
  readonly near: PairSums;
  readonly unreached: PairSums;
};

/**
 * What `labelMoments` needs of distances, as it does of ties. Undirected, each pair stands in them both ways.
 *
 * @param count ends of pairs
 * @param all the pairs of all classes
 */
export function distanceMoments(count: number, sums: DistanceSums, all: DistanceSpread): DistanceMoments {
  const { mutual } = sums;
  const { squares, within } = all;
  const near = within[NEAR_STEPS - 1]!;
  const isDirected = sums.sent !== null;
  const rows = (of: keyof RowSums) => rowsOf(sums, of);
  const reached = rows("reached");
  return {
    reciprocals: { ...rows("reciprocals"), squares, mutual: isDirected ? mutual.reciprocals : squares },
    near: { ...rows("near"), squares: near, mutual: isDirected ? mutual.near : near },
    unreached: complement(count, {
      ...reached,
      squares: reached.total,
      mutual: isDirected ? mutual.reached : reached.total,
    }),
  };
}

function rowsOf({ sent, received }: DistanceSums, of: keyof RowSums): Omit<PairSums, "squares" | "mutual"> {
  const columns = received[of];
  const rows = (sent ?? received)[of];
  let [total, out, into, through] = [0, 0, 0, 0];
  for (let actor = 0; actor < rows.length; actor += 1) {
    total += columns[actor]!;
    out += rows[actor]! ** 2;
    into += columns[actor]! ** 2;
    through += rows[actor]! * columns[actor]!;
  }
  return { total, out, in: into, through };
}

/** Of the pairs that are left, for an array of nothing but 0 and 1. */
function complement(count: number, sums: PairSums): PairSums {
  const others = count - 1;
  const pairs = count * others;
  const left = (rows: number) => count * others ** 2 - 2 * others * sums.total + rows;
  return {
    total: pairs - sums.total,
    squares: pairs - sums.squares,
    mutual: pairs - 2 * sums.total + sums.mutual,
    out: left(sums.out),
    in: left(sums.in),
    through: left(sums.through),
  };
}
