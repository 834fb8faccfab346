import type { Outlines, Place } from "./coalition-map-outlines.ts";

/** The border between two areas: a line to draw and a place on it for a mark. */
export type Border = { readonly path: string; readonly middle: Place };

/**
 * Borders by pair of areas, the lower position first. Between neighbours with only water between them it is the shortest
 * way across.
 */
export function bordersBetween(
  outlines: Outlines,
  pairs: readonly (readonly [a: number, b: number])[],
): readonly Border[] {
  const lines = new Map<string, { path: string; places: readonly Place[] }[]>();
  for (const { path, places, sides } of outlines.lines) {
    if (sides.length !== 2) continue;
    const key = [...sides].sort((a, b) => a - b).join(" ");
    lines.set(key, [...(lines.get(key) ?? []), { path, places }]);
  }
  return pairs.map(([a, b]) => {
    const shared = lines.get(a < b ? `${a} ${b}` : `${b} ${a}`);
    if (!shared) return crossing(outlines, a, b);
    const longest = shared.reduce((best, line) => (lengthOf(line.places) > lengthOf(best.places) ? line : best));
    return { path: shared.map(({ path }) => path).join(""), middle: halfway(longest.places) };
  });
}

function crossing({ areas }: Outlines, a: number, b: number): Border {
  const from = areas[a]?.pieces.flat(2) ?? [];
  const to = areas[b]?.pieces.flat(2) ?? [];
  let best: { ends: readonly [Place, Place]; distance: number } | null = null;
  for (const one of from) {
    for (const other of to) {
      const distance = Math.hypot(one[0] - other[0], one[1] - other[1]);
      if (best === null || distance < best.distance) best = { ends: [one, other], distance };
    }
  }
  if (best === null) throw new Error(`invalid border: ${a}, ${b}`);
  const [[x1, y1], [x2, y2]] = best.ends;
  return { path: `M${x1} ${y1}L${x2} ${y2}`, middle: [(x1 + x2) / 2, (y1 + y2) / 2] };
}

function lengthOf(places: readonly Place[]): number {
  return places.reduce((sum, place, at) => sum + distance(places[at - 1] ?? place, place), 0);
}

/** Half the way along the line: a mark there is on the border, whatever its bends. */
function halfway(places: readonly Place[]): Place {
  let left = lengthOf(places) / 2;
  for (const [at, to] of places.entries()) {
    const from = places[at - 1] ?? to;
    const step = distance(from, to);
    if (step > 0 && step >= left) {
      const share = left / step;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    }
    left -= step;
  }
  return places[0] ?? [0, 0];
}

function distance(a: Place, b: Place): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}
