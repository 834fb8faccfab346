/**
 * z at which the colour is full. By z and not by observed over expected: between two small groups one tie may be five times
 * chance and still mean nothing, and then it stays pale. Below chance z cannot go far, so the cap is low enough to show it.
 */
export const FULL_Z = 5;

/** Above 1, so that what chance gives every day (z under 2) hardly colours, and what it seldom gives stands out. */
const BEND = 1.5;

/** Strength of the colour of a z, from −1 to 1, the same on both sides of chance. */
export function toneOf(z: number): number {
  return Math.sign(z) * Math.min(1, Math.abs(z) / FULL_Z) ** BEND;
}
