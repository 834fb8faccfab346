import { createRandom } from "#analysis/algorithms/random.ts";
import type { AnalysisInput } from "#analysis/network/analysis-input.ts";
import { type IndexTie, indexFromTies } from "#analysis/network/network-index.ts";
import { memberships } from "#analysis/network/partition.ts";

/** A network whose ties and groups are drawn at random; the same each time. */
export function randomInput(actors: number, ties: number, groups = 12): AnalysisInput {
  const random = createRandom(7);
  const drawn = new Map<string, IndexTie>();
  while (drawn.size < ties) {
    const [first, second] = [random(actors), random(actors)];
    if (first < second) drawn.set(`${first} ${second}`, [first, second, 1 + random(5)]);
  }
  const ids = Array.from({ length: actors }, (_, at) => `actor-${at}`);
  return {
    index: indexFromTies(actors, [...drawn.values()], { directed: false }),
    memberships: memberships(ids.map(() => [{ group: `group-${random(groups)}`, share: 1 }])),
    ids,
    labels: ids,
    projects: [],
    twoMode: null,
    projection: "newman",
    basis: "ties",
    blocks: null,
    derived: false,
  };
}
