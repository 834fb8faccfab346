import type { Circle, Point } from "./layout-types.ts";

type Seated = {
  readonly key: string;
  /** Where its contacts outside the group pull it, as a vector from the disc's centre; length is how strongly. */
  readonly pull: Point;
  /** Ranks of what it shares with others in the group, to seat like by like. */
  readonly shares: readonly number[];
};

/**
 * A slot for each actor of a disc. Those with most outside the group choose first, on the side where they are drawn to;
 * the rest fill the far side, next to whom they share most with.
 */
export function seatActors(seated: readonly Seated[], slots: readonly Point[], disc: Circle): number[] {
  const seat = new Array<number>(seated.length).fill(-1);
  const free = new Set(slots.keys());
  const strength = (actor: Seated) => Math.hypot(actor.pull.x, actor.pull.y);
  const bridging = [...seated.keys()]
    .filter((i) => strength(seated[i] as Seated) > 1e-9)
    .sort((a, b) => strength(seated[b] as Seated) - strength(seated[a] as Seated) || a - b);
  const inward = { x: -disc.x, y: -disc.y };
  for (const i of bridging) {
    const direction = unit((seated[i] as Seated).pull, inward);
    take(i, nearest(free, slots, direction), seat, free);
  }
  const outside = [...free].sort((a, b) => clockwise(slots[a], inward) - clockwise(slots[b], inward) || a - b);
  likeByLike(
    seated,
    [...seated.keys()].filter((i) => seat[i] === -1),
  ).forEach((i, position) => {
    take(i, outside[position] ?? 0, seat, free);
  });
  return seat;
}

function take(actor: number, slot: number, seat: number[], free: Set<number>): void {
  seat[actor] = slot;
  free.delete(slot);
}

function nearest(free: ReadonlySet<number>, slots: readonly Point[], direction: Point): number {
  let [best, reach] = [-1, Number.NEGATIVE_INFINITY];
  for (const slot of free) {
    const place = slots[slot];
    const here = place ? place.x * direction.x + place.y * direction.y : 0;
    if (here > reach + 1e-9) [best, reach] = [slot, here];
  }
  return best;
}

function unit(vector: Point, otherwise: Point): Point {
  const length = Math.hypot(vector.x, vector.y);
  if (length > 1e-9) return { x: vector.x / length, y: vector.y / length };
  const fallback = Math.hypot(otherwise.x, otherwise.y);
  return fallback > 1e-9 ? { x: otherwise.x / fallback, y: otherwise.y / fallback } : { x: 1, y: 0 };
}

function clockwise(slot: Point | undefined, from: Point): number {
  const angle = Math.atan2(slot?.y ?? 0, slot?.x ?? 0) - Math.atan2(from.y, from.x);
  return (angle + 4 * Math.PI) % (2 * Math.PI);
}

function likeByLike(seated: readonly Seated[], actors: readonly number[]): number[] {
  const left = new Set(actors);
  const order: number[] = [];
  let last = new Set<number>();
  while (left.size > 0) {
    const likeness = (i: number) => (seated[i]?.shares ?? []).reduce((sum, rank) => sum + (last.has(rank) ? 1 : 0), 0);
    let [next, most] = [-1, -1];
    for (const i of left) {
      const here = likeness(i);
      if (here > most) [next, most] = [i, here];
    }
    left.delete(next);
    order.push(next);
    last = new Set(seated[next]?.shares);
  }
  return order;
}
