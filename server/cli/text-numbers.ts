import type { Draws } from "#analysis/model/chance.ts";

/** Numbers as text for people; what is not defined is a dash. */
const NOTHING = "–";

export function whole(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 0 });
}

/** Up to `digits` behind the point. */
export function decimal(value: number | null | undefined, digits = 2): string {
  if (value === null || value === undefined) return NOTHING;
  return value.toLocaleString("en-GB", { maximumFractionDigits: digits });
}

/** A part of 1 as a percentage. */
export function percent(value: number | null): string {
  return value === null ? NOTHING : `${(100 * value).toFixed(1)} %`;
}

/** A difference between two parts of 1, in points: `5.0 points more`. */
export function points(value: number): string {
  return `${Math.abs(100 * value).toFixed(1)} points ${value < 0 ? "less" : "more"}`;
}

export function pValue(value: number | null): string {
  if (value === null) return NOTHING;
  return value < 0.001 ? value.toPrecision(1) : value.toFixed(3);
}

/** What a p rests on: `999` drawn, or `all 252` there are. */
export function deals(draws: Draws | null): string {
  if (draws === null) return NOTHING;
  return draws.enumerated ? `all ${whole(draws.rounds)}` : whole(draws.rounds);
}

/** `1 actor`, `2 actors`. */
export function counted(count: number, noun: string): string {
  return `${whole(count)} ${noun}${count === 1 ? "" : "s"}`;
}
