import type { Communities } from "#analysis/model/communities.ts";
import { entropy } from "./partition-agreement.ts";

/** A table with more cells is no longer read. */
const MOST_CELLS = 20_000;

/**
 * Which groups the communities consist of, and over how many communities each group lies: exp of the entropy of its spread,
 * so that a group in two equal halves has 2 and one with a few strays little over 1. METHODS 4.6.
 *
 * @param groups main group of each actor that is compared
 * @param communities its community, the largest first
 */
export function communityMix(
  groups: Uint32Array,
  communities: { readonly of: Uint32Array; readonly sizes: Uint32Array },
  keys: readonly string[],
): Pick<Communities, "table" | "perGroup" | "perCommunity"> {
  const { of, sizes } = communities;
  const inGroup = keys.map(() => new Map<number, number>());
  const inCommunity = Array.from(sizes, () => new Map<number, number>());
  groups.forEach((group, actor) => {
    const community = of[actor]!;
    addOne(inGroup[group]!, community);
    addOne(inCommunity[community]!, group);
  });
  const isRead = keys.length * sizes.length <= MOST_CELLS;
  return {
    table: isRead ? inGroup.map((cells) => Array.from(sizes, (_, community) => cells.get(community) ?? 0)) : [],
    perGroup: keys.map((key, group) => {
      const cells = Uint32Array.from(inGroup[group]!.values());
      const actors = cells.reduce((sum, cell) => sum + cell, 0);
      const inLargest = cells.reduce((most, cell) => Math.max(most, cell), 0);
      return { key, actors, inLargest, effectiveCommunities: actors > 0 ? Math.exp(entropy(cells, actors)) : null };
    }),
    perCommunity: inCommunity.map((cells, community) => {
      const size = sizes[community]!;
      const [group, most] = [...cells].reduce((best, next) =>
        next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best,
      );
      return { size, group: keys[group]!, share: most / size };
    }),
  };
}

function addOne(cells: Map<number, number>, cell: number): void {
  cells.set(cell, (cells.get(cell) ?? 0) + 1);
}
