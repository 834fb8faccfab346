import type { SiloNetwork } from "./silo-network.ts";

/** How much each two ring places share: projects weighted by 1/participants, ties by their weight. */
export function groupSimilarity(network: SiloNetwork): number[][] {
  const size = network.groups.length;
  const shared = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  const add = (a: number | null | undefined, b: number | null | undefined, amount: number) => {
    const [first, second] = [shared[a ?? -1], shared[b ?? -1]];
    if (first && second && a !== b) {
      first[b ?? 0] = (first[b ?? 0] ?? 0) + amount;
      second[a ?? 0] = (second[a ?? 0] ?? 0) + amount;
    }
  };
  const place = (actor: number) => {
    const found = network.actors[actor];
    return found?.home ?? found?.span[0]?.[0];
  };
  for (const project of network.projects) {
    const counts = new Map<number, number>();
    for (const actor of project.actors) {
      const group = place(actor);
      if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    for (const [a, first] of counts) {
      for (const [b, second] of counts) if (a < b) add(a, b, (first * second) / project.actors.length);
    }
  }
  network.actors.forEach((actor, rank) => {
    for (const tie of actor.ties) if (rank < tie.actor) add(place(rank), place(tie.actor), tie.weight);
    for (const [a, first] of actor.span) for (const [b, second] of actor.span) if (a < b) add(a, b, first * second);
  });
  return shared;
}

/** A ring order in which groups that share much are near: nearest neighbour first, then swaps and moves while they help. */
export function ringOrder(shared: readonly (readonly number[])[]): number[] {
  let order = chain(shared);
  let best = ringLength(order, shared);
  for (let improved = order.length > 3; improved; ) {
    improved = false;
    for (let from = 0; from < order.length; from++) {
      for (let to = 0; to < order.length; to++) {
        if (from === to) continue;
        for (const candidate of from < to
          ? [swapped(order, from, to), moved(order, from, to)]
          : [moved(order, from, to)]) {
          const length = ringLength(candidate, shared);
          if (length < best - 1e-9) {
            [order, best, improved] = [candidate, length, true];
          }
        }
      }
    }
  }
  return order;
}

/** Sum over pairs of what they share times their distance along the ring. */
export function ringLength(order: readonly number[], shared: readonly (readonly number[])[]): number {
  let length = 0;
  order.forEach((a, i) => {
    const row = shared[a] ?? [];
    for (let j = i + 1; j < order.length; j++) {
      const steps = j - i;
      length += (row[order[j] ?? 0] ?? 0) * Math.min(steps, order.length - steps);
    }
  });
  return length;
}

function chain(shared: readonly (readonly number[])[]): number[] {
  const left = new Set(shared.keys());
  const order: number[] = [];
  const total = (group: number) => (shared[group] ?? []).reduce((sum, amount) => sum + amount, 0);
  while (left.size > 0) {
    const last = order.at(-1);
    const closeness = (group: number) => (last === undefined ? total(group) : (shared[last]?.[group] ?? 0));
    let next = -1;
    for (const group of left) if (next < 0 || closeness(group) > closeness(next)) next = group;
    left.delete(next);
    order.push(next);
  }
  return order;
}

function swapped(order: readonly number[], a: number, b: number): number[] {
  const next = [...order];
  [next[a], next[b]] = [order[b] ?? 0, order[a] ?? 0];
  return next;
}

function moved(order: readonly number[], from: number, to: number): number[] {
  const next = [...order];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
