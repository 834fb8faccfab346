import type { Point } from "./layout-types.ts";

export type DiscSlots = {
  /** Places for actors on concentric circles around the core, outermost first. */
  readonly actors: readonly Point[];
  /** Places for projects in the core. */
  readonly projects: readonly Point[];
  readonly radius: number;
};

/** Distance between actors, and between projects, in units of the layout. */
export const ACTOR_SPACING = 2.1;
export const PROJECT_SPACING = 1.7;
const EDGE = 1.5;

/** A disc for a group: its own projects in the core, its actors around them. */
export function discSlots(actors: number, projects: number): DiscSlots {
  const core = circles(projects, PROJECT_SPACING, 0);
  const hole = projects === 0 ? 0 : core.radius + (PROJECT_SPACING + ACTOR_SPACING) / 2 + 0.2;
  const around = circles(actors, ACTOR_SPACING, hole);
  return { actors: around.slots, projects: core.slots, radius: Math.max(around.radius, core.radius) + EDGE };
}

/** `count` places on the smallest set of concentric circles with that spacing that leave a hole in the middle. */
function circles(count: number, spacing: number, hole: number): { slots: Point[]; radius: number } {
  if (count === 0) return { slots: [], radius: 0 };
  let radius = hole;
  while (capacity(radius, spacing, hole) < count) radius += spacing / 20;
  const slots: Point[] = [];
  for (let ring = radius; ring >= hole - 1e-9 && slots.length < count; ring -= spacing) {
    const here = Math.min(onRing(ring, spacing), count - slots.length);
    for (let step = 0; step < here; step++) {
      const angle = (2 * Math.PI * step) / here;
      slots.push({ x: ring * Math.cos(angle), y: ring * Math.sin(angle) });
    }
  }
  return { slots, radius };
}

function capacity(radius: number, spacing: number, hole: number): number {
  let count = 0;
  for (let ring = radius; ring >= hole - 1e-9; ring -= spacing) count += onRing(ring, spacing);
  return count;
}

/** Neighbours on a circle are a chord apart, not an arc: fewer fit than the circumference suggests. */
function onRing(radius: number, spacing: number): number {
  if (radius < spacing / 2) return 1;
  return Math.floor(Math.PI / Math.asin(spacing / (2 * radius)) + 1e-9);
}
