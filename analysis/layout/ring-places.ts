import type { Circle, Point } from "./layout-types.ts";

type RingOptions = {
  /** Width through height of the ring. */
  readonly aspect: number;
  /** Least distance between two discs. */
  readonly gap: number;
  /** Radius of the open middle to start from. */
  readonly middle: number;
};

type Ring = { readonly discs: readonly Circle[]; readonly middle: number };

const GROWTH = 1.03;
const STEPS = 720;
const TURNS = 24;
/** How much larger a ring may be if that fits the space better. */
const SLACK = 1.1;

/**
 * Discs in this order round an ellipse whose inner edge they touch. The ellipse grows until none overlap; then it is turned
 * so that the whole fits its space best.
 */
export function ringPlaces(radii: readonly number[], options: RingOptions): Ring {
  if (radii.length < 2) return { discs: radii.map((radius) => ({ x: 0, y: 0, radius })), middle: 0 };
  let best: (Ring & { readonly cost: number }) | null = null;
  let limit = Number.POSITIVE_INFINITY;
  for (let middle = Math.max(options.middle, leastMiddle(radii, options.gap)); middle <= limit; middle *= GROWTH) {
    const place = aroundEllipse(radii, middle, options);
    for (let turn = 0; turn < TURNS; turn++) {
      const discs = place(turn / TURNS);
      if (discs.some((disc, i) => discs.slice(i + 1).some((other) => tooNear(disc, other, options.gap)))) continue;
      const cost = spaceNeeded(discs, options.aspect);
      if (!best || cost < best.cost - 1e-9) best = { discs, middle, cost };
      limit = Math.min(limit, middle * SLACK);
    }
  }
  return best ?? { discs: [], middle: 0 };
}

/** Smaller than this the discs cannot stand side by side all the way round. */
function leastMiddle(radii: readonly number[], gap: number): number {
  const around = radii.reduce((sum, radius) => sum + 2 * radius + gap, 0) / (2 * Math.PI);
  return 0.7 * (around - Math.max(...radii));
}

function tooNear(a: Circle, b: Circle, gap: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius + gap;
}

/** Height of the least space of this aspect that holds all discs. */
function spaceNeeded(discs: readonly Circle[], aspect: number): number {
  const reach = (part: (disc: Circle) => number) => Math.max(...discs.map((disc) => part(disc) + disc.radius));
  const width = reach((disc) => disc.x) + reach((disc) => -disc.x);
  const height = reach((disc) => disc.y) + reach((disc) => -disc.y);
  return Math.max(width / aspect, height) + 0.1 * Math.min(width / aspect, height);
}

function aroundEllipse(
  radii: readonly number[],
  middle: number,
  { aspect, gap }: RingOptions,
): (turn: number) => Circle[] {
  const [wide, high] = [middle * Math.sqrt(aspect), middle / Math.sqrt(aspect)];
  const mean = radii.reduce((sum, radius) => sum + radius, 0) / radii.length;
  const lengths = arcLengths(wide + mean, high + mean);
  const needed = radii.reduce((sum, radius) => sum + 2 * radius + gap, 0);
  return (turn) => {
    let along = turn * needed;
    return radii.map((radius) => {
      along += radius + gap / 2;
      const angle = angleAt(lengths, (along / needed) % 1);
      along += radius + gap / 2;
      return { x: (wide + radius) * Math.cos(angle), y: (high + radius) * Math.sin(angle), radius };
    });
  };
}

/** Length of the ellipse from angle 0 to each step. */
function arcLengths(wide: number, high: number): number[] {
  const at = (step: number): Point => {
    const angle = (2 * Math.PI * step) / STEPS;
    return { x: wide * Math.cos(angle), y: -high * Math.sin(angle) };
  };
  const lengths = [0];
  for (let step = 1; step <= STEPS; step++) {
    const [from, to] = [at(step - 1), at(step)];
    lengths.push((lengths[step - 1] ?? 0) + Math.hypot(to.x - from.x, to.y - from.y));
  }
  return lengths;
}

/** Angle after this part of the whole length, clockwise. */
function angleAt(lengths: readonly number[], part: number): number {
  const wanted = part * (lengths[STEPS] ?? 0);
  let [low, high] = [0, STEPS];
  while (high - low > 1) {
    const between = (low + high) >> 1;
    if ((lengths[between] ?? 0) <= wanted) low = between;
    else high = between;
  }
  const [before, after] = [lengths[low] ?? 0, lengths[high] ?? 0];
  const within = after > before ? (wanted - before) / (after - before) : 0;
  return (-2 * Math.PI * (low + within)) / STEPS;
}
