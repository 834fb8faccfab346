import { lineOrder } from "#analysis/layout/line-order.ts";
import type { Mixing } from "#analysis/model/result.ts";

export const ORDERS = ["similarity", "size", "name"] as const;
export type Order = (typeof ORDERS)[number];

/** With more, nobody reads a cell; the table has them all. */
export const MOST_SHOWN = 40;

type Named = { readonly label: string; readonly size: number };

/**
 * Which groups the picture shows and in what order, by their position in the partition; the largest when there are too many.
 *
 * @param groups in the order of the mixing matrix
 */
export function shownGroups(
  mixing: Pick<Mixing, "ties">,
  groups: readonly Named[],
  { order, compare }: { readonly order: Order; readonly compare: (a: string, b: string) => number },
): { readonly shown: readonly number[]; readonly left: readonly number[] } {
  const named = (a: number, b: number) => compare(groups[a]?.label ?? "", groups[b]?.label ?? "");
  const bySize = [...groups.keys()].sort((a, b) => (groups[b]?.size ?? 0) - (groups[a]?.size ?? 0) || named(a, b));
  const largest = bySize.slice(0, MOST_SHOWN);
  const left = bySize.slice(MOST_SHOWN);
  switch (order) {
    case "size":
      return { shown: largest, left };
    case "name":
      return { shown: largest.toSorted(named), left };
    case "similarity": {
      const among = largest.map((row) => largest.map((column) => mixing.ties[row]?.[column] ?? null));
      return { shown: lineOrder(among).flatMap((at) => largest[at] ?? []), left };
    }
  }
}
