import { type Bounds, boundsOf, type Outlines, type Place } from "./coalition-map-outlines.ts";
import type { MapPlace } from "./coalition-map-types.ts";

export type Frame = { readonly width: number; readonly height: number };
export type Screen = { readonly x: number; readonly y: number };

/** From kilometres to pixels: times `k`, then moved. */
export type Fit = { readonly k: number; readonly x: number; readonly y: number };

const PADDING = 18;

/** The area of a coalition: its municipalities fill the picture, not whoever else lies far away, nor the whole country. */
export function coalitionBounds({ areas }: Outlines, places: readonly MapPlace[]): Bounds {
  const municipalities = places.filter(({ isArea }) => isArea);
  const own = (municipalities.length > 0 ? municipalities : places).flatMap(({ area }) => areas[area] ?? []);
  return around(own.length > 0 ? own : areas);
}

export function countryBounds({ areas }: Outlines): Bounds {
  return around(areas);
}

function around(areas: Outlines["areas"]): Bounds {
  return boundsOf(areas.flatMap(({ bounds: { min, max } }) => [min, max]));
}

/** Width to height of what is to fill the picture. */
export function mapAspect(outlines: Outlines, places: readonly MapPlace[]): number {
  const { min, max } = coalitionBounds(outlines, places);
  return (max[0] - min[0]) / (max[1] - min[1]);
}

export function fitBounds({ min, max }: Bounds, { width, height }: Frame): Fit {
  const room = (length: number) => Math.max(length - 2 * PADDING, 1);
  const k = Math.min(room(width) / (max[0] - min[0]), room(height) / (max[1] - min[1]));
  return { k, x: width / 2 - (k * (min[0] + max[0])) / 2, y: height / 2 - (k * (min[1] + max[1])) / 2 };
}

export function onScreen({ k, x, y }: Fit, place: Place): Screen {
  return { x: k * place[0] + x, y: k * place[1] + y };
}
