import type { Screen } from "./coalition-map-frame.ts";

export type Direction = "up" | "down" | "left" | "right";
export type Target = Screen & { readonly key: string };

const AHEAD: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** How much a way to the side counts against a way ahead. */
const SIDEWAYS = 2;

/** The nearest in a direction: within the quarter that lies ahead, straight on before to the side. Null at the end. */
export function nextInDirection(targets: readonly Target[], from: Target, direction: Direction): Target | null {
  const [aheadX, aheadY] = AHEAD[direction];
  let best: { target: Target; cost: number } | null = null;
  for (const target of targets) {
    const x = target.x - from.x;
    const y = target.y - from.y;
    const ahead = x * aheadX + y * aheadY;
    const aside = Math.abs(x * aheadY) + Math.abs(y * aheadX);
    if (target.key === from.key || ahead <= 0 || aside > ahead) continue;
    const cost = ahead + SIDEWAYS * aside;
    if (best === null || cost < best.cost) best = { target, cost };
  }
  return best?.target ?? null;
}
