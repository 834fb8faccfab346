/** A tenth of fewer is one actor, if that. */
const FEWEST = 20;
const ROUNDING = 1e-9;

/**
 * Who is in the top tenth of those with any; who has as much as the last of them is in it too. Null where fewer than 20 have any:
 * then there is no tenth worth the name.
 */
export function topTenth(amounts: Float64Array): Uint8Array | null {
  const ranked = amounts.filter((amount) => amount > 0).sort();
  if (ranked.length < FEWEST) return null;
  const border = ranked[ranked.length - Math.floor(ranked.length / 10)]!;
  return Uint8Array.from(amounts, (amount) => (amount >= border * (1 - ROUNDING) ? 1 : 0));
}
