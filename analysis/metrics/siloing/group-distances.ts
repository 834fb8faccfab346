import type { DistanceSums } from "#analysis/algorithms/distance-sums.ts";
import type { GroupDistance } from "#analysis/model/group-distance.ts";
import type { Memberships } from "#analysis/model/network.ts";
import type { CouplingTable } from "#analysis/network/coupling.ts";
import type { NetworkIndex } from "#analysis/network/network-index.ts";
import type { Signatures } from "#analysis/network/signatures.ts";
import { distanceSpread } from "./distance-spread.ts";
import { possiblePairs } from "./mixing-matrix.ts";
import { nearestDoors } from "./nearest-door.ts";

type Grouped = {
  readonly index: NetworkIndex;
  readonly memberships: Memberships;
  readonly signatures: Signatures;
};

/** Per pair of groups, and per group with itself: how many of their actors reach each other, and over how many steps. METHODS 4.7. */
export function groupDistances(
  { index, memberships, signatures }: Grouped,
  { sums, table }: { readonly sums: DistanceSums; readonly table: CouplingTable },
): readonly GroupDistance[] {
  const { groups, directed, cellAt } = table;
  const possible = possiblePairs(signatures, table);
  const doors = nearestDoors(index, memberships);
  // Undirected, every pair was met from both its ends.
  const each = directed ? 1 : 0.5;
  const between = (row: number, column: number): GroupDistance => {
    const cell = cellAt(row, column);
    const found = distanceSpread(sums, [cell]);
    const pairs = possible[cell]!;
    const ofPairs = (sum: number) => (pairs > 0 ? Math.min(1, (each * sum) / pairs) : null);
    const isReached = found.reached > 0;
    return {
      groups: [signatures.groups[row]!, signatures.groups[column]!],
      pairs,
      reachShare: ofPairs(found.reached),
      efficiency: ofPairs(found.reciprocals),
      meanDistance: isReached ? found.steps / found.reached : null,
      medianDistance: Number.isNaN(found.median) ? null : found.median,
      withinOne: ofPairs(found.within[0]),
      withinTwo: ofPairs(found.within[1]),
      withinThree: ofPairs(found.within[2]),
      nearestDoor: row === column ? null : { there: doors.between(row, column), back: doors.between(column, row) },
    };
  };
  const all = Array.from({ length: groups }, (_, group) => group);
  return all.flatMap((row) => all.filter((column) => directed || column >= row).map((column) => between(row, column)));
}
