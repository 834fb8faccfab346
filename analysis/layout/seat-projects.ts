import type { Point } from "./layout-types.ts";

/** A slot in the core for each project of a group, near the actors that take part in it; the largest choose first. */
export function seatProjects(
  wishes: readonly { readonly place: Point; readonly size: number }[],
  slots: readonly Point[],
): number[] {
  const seat = new Array<number>(wishes.length).fill(-1);
  const free = new Set(slots.keys());
  const order = [...wishes.keys()].sort((a, b) => (wishes[b]?.size ?? 0) - (wishes[a]?.size ?? 0) || a - b);
  for (const i of order) {
    const wish = wishes[i]?.place ?? { x: 0, y: 0 };
    let [best, shortest] = [-1, Number.POSITIVE_INFINITY];
    for (const slot of free) {
      const place = slots[slot] ?? { x: 0, y: 0 };
      const distance = Math.hypot(place.x - wish.x, place.y - wish.y);
      if (distance < shortest - 1e-9) [best, shortest] = [slot, distance];
    }
    seat[i] = best;
    free.delete(best);
  }
  return seat;
}
