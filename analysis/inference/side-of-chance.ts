/** Two-sided 5 % of a normal distribution: where p is not there, or not for every null, |z| stands in for it. */
export const RARE_Z = 1.96;

/** 1 above chance, −1 below it, 0 for what chance readily gives. */
export function sideOfChance({ z }: { readonly z: number | null }): number {
  return z !== null && Math.abs(z) > RARE_Z ? Math.sign(z) : 0;
}
