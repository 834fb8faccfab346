/** Ties inside and outside groups beside the pairs that could have one, all ordered or all not. */
export type PairSides = {
  readonly inside: number;
  readonly outside: number;
  readonly insidePairs: number;
  readonly outsidePairs: number;
};

/** How many times as dense it is inside groups as between them. NaN without pairs of either kind or without any tie; ∞ when none crosses. */
export function densityRatio(sides: PairSides): number {
  return insideDensity(sides) / outsideDensity(sides);
}

/**
 * E-I index of densities instead of ties, (δ_E − δ_I)/(δ_E + δ_I): what E-I would be if there were as many pairs inside as
 * outside. It is what egor calls rescaled. NaN without pairs of either kind or without ties.
 */
export function eiSizeCorrected(sides: PairSides): number {
  const inside = insideDensity(sides);
  const outside = outsideDensity(sides);
  return inside + outside > 0 ? (outside - inside) / (outside + inside) : Number.NaN;
}

function insideDensity({ inside, insidePairs }: PairSides): number {
  return insidePairs > 0 ? inside / insidePairs : Number.NaN;
}

function outsideDensity({ outside, outsidePairs }: PairSides): number {
  return outsidePairs > 0 ? outside / outsidePairs : Number.NaN;
}
