import { type Box, overlaps } from "#client/graph-view/place-labels.ts";
import type { Screen } from "./coalition-map-frame.ts";
import type { MapPlace } from "./coalition-map-types.ts";

export type PlacedMark = {
  readonly place: MapPlace;
  readonly at: Screen;
  /** The point that it belongs to; a line leads there when it had to make way. */
  readonly anchor: Screen;
  readonly radius: number;
};

/** Marks grow with the map, within what is still a mark. */
export function markRadius(pixelsPerKilometre: number): number {
  return Math.max(3.2, Math.min(6.5, 2.6 + 0.55 * pixelsPerKilometre));
}

const RINGS = 5;
const DIRECTIONS = 12;

/** Municipalities stand at their point; whoever else lies there stands round it, off every other mark. */
export function placeMarks(
  places: readonly MapPlace[],
  anchorOf: (place: MapPlace) => Screen,
  radius: number,
): readonly PlacedMark[] {
  const settled = places.filter(({ isArea }) => isArea).map((place) => settle(place, anchorOf(place), radius));
  const taken = settled.map(({ at }) => boxOf(at, radius));
  const isFree = (box: Box) => !taken.some((other) => overlaps(box, other, 1));
  const guests = places
    .filter(({ isArea }) => !isArea)
    .map((place): PlacedMark => {
      const anchor = anchorOf(place);
      const at = seats(anchor, radius).find((seat) => isFree(boxOf(seat, radius))) ?? anchor;
      taken.push(boxOf(at, radius));
      return { place, at, anchor, radius };
    });
  return [...settled, ...guests];
}

function settle(place: MapPlace, at: Screen, radius: number): PlacedMark {
  return { place, at, anchor: at, radius };
}

/** Ring after ring, each from its top. */
function seats({ x, y }: Screen, radius: number): readonly Screen[] {
  return Array.from({ length: RINGS * DIRECTIONS }, (_, seat) => {
    const distance = radius * (2.7 + 2.1 * Math.floor(seat / DIRECTIONS));
    const angle = ((seat % DIRECTIONS) / DIRECTIONS) * 2 * Math.PI - Math.PI / 2;
    return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
  });
}

export function boxOf({ x, y }: Screen, reach: number): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}
