import type { Matrix } from "#analysis/model/result.ts";
import { ringOrder } from "./group-order.ts";

/**
 * An order of groups along a line in which groups that share much stand side by side: blocks show along the diagonal of a
 * matrix. What two groups share is held against what each has in all (Salton's cosine), or the largest group would draw
 * every other one to its side. The ring of the silo layout is cut where least is shared over the cut. Groups that share
 * nothing with any other come last.
 *
 * @param ties group × group; directed, both ways count
 */
export function lineOrder(ties: Matrix): number[] {
  const shared = cosine(ties);
  const touches = (group: number) => (shared[group] ?? []).some((amount) => amount > 0);
  const ring = ringOrder(shared).filter(touches);
  const alone = [...shared.keys()].filter((group) => !touches(group));
  const lines = ring.map((_, cut) => [...ring.slice(cut), ...ring.slice(0, cut)]);
  const [best = []] = lines
    .map((line) => ({ line, length: lineLength(line, shared) }))
    .sort((a, b) => a.length - b.length)
    .map(({ line }) => line);
  // A line read backwards is as good: the group that comes first by key is on the left.
  const forward = (best[0] ?? 0) <= (best.at(-1) ?? 0) ? best : best.toReversed();
  return [...forward, ...alone];
}

/** Sum over pairs of what they share times their distance along the line. */
export function lineLength(order: readonly number[], shared: readonly (readonly number[])[]): number {
  let length = 0;
  order.forEach((a, i) => {
    order.slice(i + 1).forEach((b, further) => {
      length += (shared[a]?.[b] ?? 0) * (further + 1);
    });
  });
  return length;
}

function cosine(ties: Matrix): number[][] {
  const both = ties.map((row, a) => row.map((amount, b) => (amount ?? 0) + (ties[b]?.[a] ?? 0)));
  const totals = both.map((row) => row.reduce((sum, amount) => sum + amount, 0));
  return both.map((row, a) =>
    row.map((amount, b) => (a === b || amount === 0 ? 0 : amount / Math.sqrt((totals[a] ?? 0) * (totals[b] ?? 0)))),
  );
}
