import type { Circle, Point } from "./layout-types.ts";

type SeparateOptions = {
  /** Least distance between two points, sideways and upright: labels are wider than they are high. */
  readonly width: number;
  readonly height: number;
  /** Discs that a point must stay clear of, by `margin`. */
  readonly discs: readonly Circle[];
  readonly margin: number;
  readonly rounds: number;
};

/** Moves points apart as little as needed. Null when there is no room for all within the rounds. */
export function separate(start: readonly Point[], options: SeparateOptions): Point[] | null {
  const points = start.map((point, i) => ({ x: point.x + nudge(i, 0.8), y: point.y + nudge(i, 1.9) }));
  for (let round = 0; round < options.rounds; round++) {
    const clashes = pushApart(points, options) + pushOut(points, options);
    if (clashes === 0) return points;
  }
  return null;
}

/** Two points on one spot need a direction to part in: a tiny shift by position, always the same. */
function nudge(i: number, phase: number): number {
  return 1e-3 * Math.sin(i * 2.399963 + phase);
}

type Moving = { x: number; y: number };

function pushApart(points: readonly Moving[], { width, height }: SeparateOptions): number {
  let clashes = 0;
  points.forEach((a, i) => {
    for (let j = i + 1; j < points.length; j++) {
      const b = points[j];
      if (!b) continue;
      const [dx, dy] = [(b.x - a.x) / width, (b.y - a.y) / height];
      const distance = Math.hypot(dx, dy);
      if (distance >= 1) continue;
      clashes++;
      const push = (1.02 - distance) / 2 / Math.max(distance, 1e-6);
      a.x -= dx * push * width;
      a.y -= dy * push * height;
      b.x += dx * push * width;
      b.y += dy * push * height;
    }
  });
  return clashes;
}

function pushOut(points: readonly Moving[], { discs, margin }: SeparateOptions): number {
  let clashes = 0;
  for (const point of points) {
    for (const disc of discs) {
      const [dx, dy] = [point.x - disc.x, point.y - disc.y];
      const distance = Math.max(Math.hypot(dx, dy), 1e-6);
      const least = disc.radius + margin;
      if (distance >= least) continue;
      clashes++;
      const push = (least * 1.01) / distance;
      point.x = disc.x + dx * push;
      point.y = disc.y + dy * push;
    }
  }
  return clashes;
}
